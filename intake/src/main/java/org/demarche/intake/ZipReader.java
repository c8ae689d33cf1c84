package org.demarche.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the articles of all files in a zip archive, in the archive's order, as of a folder. */
final class ZipReader implements ArticleReader {
  private static final int DEEPEST = 3;

  private final InputName name;
  private final CsvColumns columns;
  private final int depth;
  private final ZipInputStream zip;
  private final Unpacked content;
  private final Map<String, Long> leftOut = new TreeMap<>();
  private final List<String> guesses = new ArrayList<>();
  private Optional<ArticleReader> open = Optional.empty();
  private InputName entryName;
  private boolean finished;
  private boolean any;

  /**
   * Reads from {@code in}, and closes it in the end.
   *
   * @param depth how many archives this one lies in
   */
  ZipReader(InputStream in, InputName name, CsvColumns columns, int depth) throws IOException {
    if (depth >= DEEPEST) {
      throw InputException.inFile(
          name.shown(),
          "archives must lie in one another no more than "
              + DEEPEST
              + " deep, but this lies deeper; unpack it first");
    }
    this.name = name;
    this.columns = columns;
    this.depth = depth;
    Unpacked.Counted packed = new Unpacked.Counted(in);
    zip = new ZipInputStream(packed);
    content = Unpacked.watched(zip, packed, name.shown());
    entryName = name;
  }

  @Override
  public Optional<InputEntry> next() throws IOException {
    while (!finished) {
      try {
        if (open.isEmpty() && !openNext()) {
          finished = true;
          break;
        }
        Optional<InputEntry> entry = open.orElseThrow().next();
        if (entry.isPresent()) {
          return entry;
        }
        closeEntry();
      } catch (IOException e) {
        if (content.broken() || !(e instanceof InputException fault)) {
          finished = true;
          throw e;
        }
        closeEntry();
        return Optional.of(new InputEntry.Unreadable(entryName.stem(), fault));
      }
    }
    if (!any) {
      any = true;
      throw InputException.inFile(
          name.shown(),
          "an archive must be a zip file that holds at least one .txt, .html, .jsonl, .csv or .xml"
              + " file, but none is found in this; check what it is");
    }
    return Optional.empty();
  }

  private boolean openNext() throws IOException {
    content.transferTo(
        java.io.OutputStream.nullOutputStream()); // under watch, unlike in closeEntry
    for (ZipEntry entry = nextEntry(); entry != null; entry = nextEntry()) {
      String path = entry.getName();
      String file = path.substring(path.lastIndexOf('/') + 1);
      if (!entry.isDirectory() && !path.startsWith("__MACOSX/") && FileForm.isReadInFolders(file)) {
        any = true;
        entryName = new InputName(name.shown() + "!" + path, file);
        open = Optional.of(FileForm.of(file).reader(unclosed(), entryName, columns, depth + 1));
        return true;
      }
      content.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable ZipEntry nextEntry() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (java.io.EOFException | ZipException | IllegalArgumentException e) {
      throw Unpacked.damaged(
          name.shown(), e instanceof IOException io ? io : new ZipException(e.getMessage()));
    }
  }

  private InputStream unclosed() {
    return new FilterInputStream(content) {
      @Override
      public void close() {
        // The archive goes on.
      }
    };
  }

  private void closeEntry() throws IOException {
    if (open.isPresent()) {
      ArticleReader reader = open.orElseThrow();
      open = Optional.empty();
      reader.leftOut().forEach((key, n) -> leftOut.merge(key, n, Long::sum));
      guesses.addAll(reader.guesses());
      reader.close();
    }
  }

  @Override
  public Map<String, Long> leftOut() {
    return Map.copyOf(leftOut);
  }

  @Override
  public List<String> guesses() {
    return List.copyOf(guesses);
  }

  @Override
  public void close() throws IOException {
    closeEntry();
    zip.close();
  }
}
