package org.demarche.lexicon.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.lexicon.ActorLexicon;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.AgentLexicon.Agent;
import org.demarche.lexicon.Discards;
import org.demarche.lexicon.EventEntry;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.dictionary.Remark.Cause;

/**
 * PETRARCH dictionaries: actors, agents, verbs and discards, with a remark for everything that was
 * not understood. Immutable and safe to share.
 *
 * <pre>{@code
 * Dictionaries mine = Dictionaries.read(Path.of("my-dictionaries"));
 * mine.remarks().forEach(System.err::println);
 * Coder coder = Coder.builder().lexicon(mine.beside(Lexicon.builtIn()).lexicon()).build();
 * }</pre>
 *
 * <p>A file's role comes from its name ({@code actors}, {@code agents}, {@code verbs} or {@code
 * CAMEO}, {@code discards}, {@code issues}) or else from its content. Files are UTF-8; one that is
 * not is taken as ISO 8859-1. A code's time runs from its first day, included, to its last one, not
 * included, as PETRARCH has it; two-digit years up to 30 are of this century. A code without a time
 * counts where no dated one does, wherever it stands; a person without one is of the place's elite
 * (CAMEO's ELI) outside all times.
 *
 * <p>A sentence with a discard's phrase gives no events; with a whole story's, the article gives
 * none.
 */
public final class Dictionaries {
  private final List<DictionaryFile> files;
  private final List<ActorEntry> actors;
  private final List<AgentEntry> agents;
  private final List<VerbEntry> verbs;
  private final Map<String, List<String>> synonymSets;
  private final List<Discard> discards;
  private final List<Remark> remarks;

  private Dictionaries(Reader r) {
    files = List.copyOf(r.files);
    actors = List.copyOf(r.actors);
    agents = List.copyOf(r.agents);
    verbs = List.copyOf(r.verbs);
    synonymSets = Map.copyOf(r.sets);
    discards = List.copyOf(r.discards);
    remarks = r.remarks.list();
  }

  /**
   * Reads the files of a folder, in the order of their names. What is malformed becomes a remark.
   *
   * @throws UncheckedIOException if the folder or one of its files cannot be read
   */
  public static Dictionaries read(Path folder) {
    return of(texts(folder), false);
  }

  /**
   * Reads the files of a folder and refuses those that are broken.
   *
   * @throws LexiconException at the first structural fault, such as a code without a name or a
   *     bracket that is not closed; it names file, line and what was expected
   * @throws UncheckedIOException if the folder or one of its files cannot be read
   */
  public static Dictionaries readStrictly(Path folder) {
    return of(texts(folder), true);
  }

  /** Reads texts that the caller holds, by their file names. */
  static Dictionaries of(Map<String, String> texts, boolean strict) {
    Reader reader = new Reader(strict);
    texts.forEach(reader::read);
    return new Dictionaries(reader);
  }

  /** The files with their roles. */
  public List<DictionaryFile> files() {
    return files;
  }

  /** The actors in file order. */
  public List<ActorEntry> actors() {
    return actors;
  }

  /** The agents in file order. */
  public List<AgentEntry> agents() {
    return agents;
  }

  /** The verb blocks in file order. */
  public List<VerbEntry> verbs() {
    return verbs;
  }

  /** The synonym sets by their names, without {@code &} and a last underscore. */
  public Map<String, List<String>> synonymSets() {
    return synonymSets;
  }

  /** The discards in file order. */
  public List<Discard> discards() {
    return discards;
  }

  /** What was not understood, in file order. */
  public List<Remark> remarks() {
    return remarks;
  }

  /**
   * The lexicon with these dictionaries beside its own entries; where both know a name, a noun or a
   * verb equally well, the dictionaries' entry counts.
   */
  public AdaptedLexicon beside(Lexicon lexicon) {
    return adapt(lexicon, true);
  }

  /**
   * The lexicon with these dictionaries instead of its own entries, for each of actors, agents and
   * verbs that a file holds; the others stay. Codes, places, words of speech, light verbs and
   * compositions are always the lexicon's.
   */
  public AdaptedLexicon insteadOf(Lexicon lexicon) {
    return adapt(lexicon, false);
  }

  private AdaptedLexicon adapt(Lexicon lexicon, boolean beside) {
    Remarks unused = new Remarks(false);
    Lexicon adapted = lexicon;
    if (!actors.isEmpty()) {
      adapted = adapted.with(actors(lexicon.actors(), beside));
    }
    if (!agents.isEmpty()) {
      Map<String, Agent> nouns = AgentNouns.of(agents, lexicon.agents());
      adapted = adapted.with(lexicon.agents().with(nouns, beside));
    }
    if (!verbs.isEmpty()) {
      List<EventEntry> entries = new EventEntries(lexicon.codes(), synonymSets, unused).of(verbs);
      adapted = adapted.with(lexicon.events().with(entries, beside));
    }
    if (!discards.isEmpty()) {
      adapted = adapted.with(new Discards(phrases(false), phrases(true)));
    }
    return new AdaptedLexicon(adapted, unused.list());
  }

  private List<String> phrases(boolean wholeStory) {
    return discards.stream()
        .filter(d -> d.wholeStory() == wholeStory)
        .map(Discard::phrase)
        .toList();
  }

  private ActorLexicon actors(ActorLexicon own, boolean beside) {
    List<Name> exact = new ArrayList<>();
    List<Name> anyCase = new ArrayList<>();
    for (ActorEntry e : actors) {
      for (Name n : ActorNames.of(e)) {
        (ActorNames.isExact(n.text()) ? exact : anyCase).add(n);
      }
    }
    return own.with(exact, anyCase, beside);
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path p : all.filter(Dictionaries::isDictionary).sorted().toList()) {
        texts.put(p.getFileName().toString(), decode(Files.readAllBytes(p)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary folder " + folder, e);
    }
    return texts;
  }

  private static boolean isDictionary(Path p) {
    String name = p.getFileName().toString();
    return Files.isRegularFile(p)
        && !name.startsWith(".")
        && (name.endsWith(".txt") || Role.of(name, "") != Role.UNKNOWN);
  }

  private static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The work of one reading. */
  private static final class Reader {
    final Remarks remarks;
    final List<DictionaryFile> files = new ArrayList<>();
    final List<ActorEntry> actors = new ArrayList<>();
    final List<AgentEntry> agents = new ArrayList<>();
    final List<VerbEntry> verbs = new ArrayList<>();
    final Map<String, List<String>> sets = new LinkedHashMap<>();
    final List<Discard> discards = new ArrayList<>();

    Reader(boolean strict) {
      remarks = new Remarks(strict);
    }

    void read(String file, String text) {
      Role role = Role.of(file, text);
      int entries =
          switch (role) {
            case ACTORS ->
                keep(actors, new ActorReader(remarks).read(Line.of(file, text, remarks)));
            case AGENTS ->
                keep(agents, new AgentReader(remarks).read(Line.of(file, text, remarks)));
            case VERBS -> {
              VerbReader reader = new VerbReader(remarks);
              int read = keep(verbs, reader.read(Line.of(file, text, remarks)));
              sets.putAll(reader.sets());
              yield read;
            }
            case DISCARDS ->
                keep(discards, DiscardReader.read(Line.of(file, text, remarks), remarks));
            case ISSUES -> 0;
            case UNKNOWN -> {
              remarks.add(
                  file,
                  1,
                  file,
                  Cause.UNKNOWN_FILE,
                  "the name must have actors, agents, verbs or discards in it");
              yield 0;
            }
          };
      files.add(new DictionaryFile(file, role, entries));
    }

    private static <T> int keep(List<T> all, List<T> read) {
      all.addAll(read);
      return read.size();
    }
  }
}
