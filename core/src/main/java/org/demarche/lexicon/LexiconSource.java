package org.demarche.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a lexicon's files come from: a set of names such as {@code events/assault.txt} with their
 * texts. Immutable.
 */
public final class LexiconSource {
  private static final String INDEX = "index.txt";
  private final Map<String, String> files;

  private LexiconSource(Map<String, String> files) {
    this.files = files;
  }

  /** The files that the program carries. */
  public static LexiconSource builtIn() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : resource(INDEX).lines().map(String::strip).toList()) {
      if (!name.isEmpty() && !name.startsWith("#")) {
        files.put(name, resource(name));
      }
    }
    return new LexiconSource(files);
  }

  /**
   * The {@code .txt} files below a folder, in the order of their names.
   *
   * @throws UncheckedIOException if the folder or one of its files cannot be read
   */
  public static LexiconSource folder(Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path p : walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = folder.relativize(p).toString().replace('\\', '/');
        if (!name.equals(INDEX)) {
          files.put(name, Files.readString(p, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon folder " + folder, e);
    }
    return new LexiconSource(files);
  }

  /** One file that the caller holds. */
  public static LexiconSource of(String name, String text) {
    return new LexiconSource(Map.of(name, text));
  }

  /** The files' names, in the order in which they are read. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** The files below {@code prefix}, where {@code actors/} is a folder and {@code a.txt} a file. */
  public List<Block> blocks(String prefix) {
    List<Block> blocks = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          if (name.startsWith(prefix)) {
            blocks.addAll(Block.parse(name, text));
          }
        });
    return blocks;
  }

  /** This source's files, and where {@code other} has a file of the same name, that one's. */
  public LexiconSource with(LexiconSource other) {
    Map<String, String> all = new LinkedHashMap<>(files);
    all.putAll(other.files);
    return new LexiconSource(all);
  }

  /** This source's files, and behind them those of {@code base} that have no namesake here. */
  public LexiconSource over(LexiconSource base) {
    Map<String, String> all = new LinkedHashMap<>(files);
    base.files.forEach(all::putIfAbsent);
    return new LexiconSource(all);
  }

  /** Only the files below one of the prefixes. */
  public LexiconSource only(String... prefixes) {
    Map<String, String> some = new LinkedHashMap<>();
    files.forEach(
        (name, text) -> {
          for (String p : prefixes) {
            if (name.startsWith(p)) {
              some.put(name, text);
            }
          }
        });
    return new LexiconSource(some);
  }

  private static String resource(String name) {
    try (InputStream in = LexiconSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the lexicon file " + name + " is missing from the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon file " + name, e);
    }
  }
}
