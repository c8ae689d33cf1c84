package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Something that articles are read from. */
sealed interface Source {
  /** How messages and ids call it. */
  InputName name();

  /** Whether it is one article as a whole. */
  default boolean isOneArticle() {
    return false;
  }

  /** The id of the one failure that stands for it where it can't be read. */
  default String failureId() {
    return name().stem();
  }

  /**
   * Opens it.
   *
   * @throws InputException if it can't be read at all
   */
  ArticleReader open() throws IOException;

  /** How many articles it seems to hold, if that can be told at little cost. */
  OptionalLong count() throws IOException;

  /** A file whose form is known from its name. */
  record NamedFile(Path path, FileForm form, CsvColumns columns) implements Source {
    @Override
    public InputName name() {
      return InputName.of(path);
    }

    @Override
    public boolean isOneArticle() {
      return form == FileForm.PLAIN_TEXT || form == FileForm.PAGE;
    }

    @Override
    public String failureId() {
      return isOneArticle() ? name().fileId() : name().stem();
    }

    @Override
    public ArticleReader open() throws IOException {
      InputStream in;
      try {
        in = Files.newInputStream(path);
      } catch (AccessDeniedException e) {
        throw InputException.inFile(
            path.toString(),
            "input must be readable, but permission is denied; change its permissions, for example"
                + " with \"chmod +r\"");
      } catch (NoSuchFileException e) {
        throw missing(path);
      }
      try {
        return form.reader(in, name(), columns, 0);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    }

    @Override
    public OptionalLong count() throws IOException {
      return switch (form) {
        case PLAIN_TEXT, PAGE -> OptionalLong.of(1);
        case JSON_LINES ->
            name().stem().endsWith(".gz") ? OptionalLong.empty() : OptionalLong.of(lines());
        case CSV, FEED, ZIP, UNKNOWN -> OptionalLong.empty();
      };
    }

    private long lines() throws IOException {
      long lines = 0;
      byte last = '\n';
      byte[] block = new byte[1 << 16];
      try (InputStream in = Files.newInputStream(path)) {
        for (int n = in.read(block); n > 0; n = in.read(block)) {
          for (int i = 0; i < n; i++) {
            lines += block[i] == '\n' ? 1 : 0;
          }
          last = block[n - 1];
        }
      }
      return last == '\n' ? lines : lines + 1;
    }
  }

  /** Standard input, whose form shows in its first character. */
  record StandardInput(InputStream in, CsvColumns columns) implements Source {
    @Override
    public InputName name() {
      return InputName.STANDARD_INPUT;
    }

    @Override
    public ArticleReader open() throws IOException {
      return FileForm.UNKNOWN.reader(in, name(), columns, 0);
    }

    @Override
    public OptionalLong count() {
      return OptionalLong.empty();
    }
  }

  /** Something that was named but can't be opened. */
  record Fault(InputName name, String failureId, InputException fault) implements Source {
    /** A path that can't be opened, whose ids are made as if it were of the given form. */
    Fault(Path path, FileForm form, InputException fault) {
      this(InputName.of(path), new NamedFile(path, form, CsvColumns.GUESSED).failureId(), fault);
    }

    @Override
    public ArticleReader open() throws IOException {
      throw fault;
    }

    @Override
    public OptionalLong count() {
      return OptionalLong.of(1);
    }
  }

  /** The fault of a path that names nothing. */
  static InputException missing(Path path) {
    return InputException.inFile(
        path.toString(),
        "input must be a file or folder that exists, but there is none of this name in "
            + path.toAbsolutePath().normalize().getParent()
            + "; check the name");
  }
}
