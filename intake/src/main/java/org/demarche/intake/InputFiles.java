package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what the user named into the input of a run: files, folders and standard input. */
public final class InputFiles {
  /** The operand that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Optional<Path> left;
  private final CsvColumns columns;
  private final List<Source> sources = new ArrayList<>();

  private InputFiles(InputStream standardInput, Optional<Path> left, CsvColumns columns) {
    this.standardInput = standardInput;
    this.left = left;
    this.columns = columns;
  }

  /**
   * Opens the input. Folders are listed here, recursively and in the order of their names; files
   * are opened as they are reached.
   *
   * @param operands paths, and "-" for standard input
   * @param standardInput what "-" reads
   * @param defaultDate the day of publication of articles that have none of their own
   * @param columns which columns of CSV files hold what
   * @param output the file that the run writes, left out where a folder holds it
   */
  public static ArticleInput open(
      List<String> operands,
      InputStream standardInput,
      Optional<LocalDate> defaultDate,
      CsvColumns columns,
      Optional<Path> output) {
    InputFiles files = new InputFiles(standardInput, output, columns);
    operands.forEach(files::add);
    return new ArticleInput(files.sources, defaultDate);
  }

  private void add(String operand) {
    if (operand.equals(STANDARD_INPUT)) {
      sources.add(new Source.StandardInput(standardInput, columns));
      return;
    }
    try {
      Path path = Path.of(operand);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.exists(path)) {
        sources.add(new Source.NamedFile(path, form(path), columns));
      } else {
        sources.add(new Source.Fault(path, form(path), Source.missing(path)));
      }
    } catch (InvalidPathException e) {
      sources.add(
          new Source.Fault(
              new InputName(operand, operand),
              operand,
              InputException.inFile(
                  operand,
                  "input must be a file or folder, but this can't be the name of one ("
                      + e.getReason()
                      + "); check the name, and that the locale (LANG) is a UTF-8 one")));
    }
  }

  /** Pipes have no name to go by. */
  private static FileForm form(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path)
        ? FileForm.UNKNOWN
        : FileForm.of(path.toString());
  }

  private void addFolder(Path folder) {
    List<Source> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Lister(folder, found));
    } catch (IOException e) {
      found.add(unlisted(folder, e));
    }
    if (found.isEmpty()) {
      found.add(
          new Source.Fault(
              folder,
              FileForm.PLAIN_TEXT,
              InputException.inFile(
                  folder.toString(),
                  "a folder must hold at least one .txt, .html, .jsonl, .csv, .xml or .zip file, but neither this nor"
                      + " a folder in it does; name the files themselves if they"
                      + " end otherwise")));
    }
    found.sort(Comparator.comparing(s -> s.name().shown()));
    sources.addAll(found);
  }

  private static Source unlisted(Path path, IOException e) {
    return new Source.Fault(
        path,
        FileForm.of(path.toString()),
        InputException.inFile(
            path.toString(),
            "everything in a folder must be readable, but this can't be opened ("
                + e.getClass().getSimpleName()
                + "); change its permissions or leave it out"));
  }

  private final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Source> found;

    Lister(Path root, List<Source> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && fileName(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (FileForm.isReadInFolders(fileName(file)) && Files.isRegularFile(file) && !isLeft(file)) {
        found.add(new Source.NamedFile(file, FileForm.of(fileName(file)), columns));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isLeft(Path file) throws IOException {
      return left.isPresent()
          && Files.exists(left.orElseThrow())
          && Files.isSameFile(file, left.orElseThrow());
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      found.add(unlisted(path, e));
      return FileVisitResult.CONTINUE;
    }

    private static String fileName(Path path) {
      return InputName.of(path).stem();
    }
  }
}
