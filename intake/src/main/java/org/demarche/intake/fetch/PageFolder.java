package org.demarche.intake.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder with a file for each page: the page in UTF-8, with the address it came from in a comment
 * at its beginning, or the plain text.
 */
final class PageFolder implements FetchOutput {
  private final Path folder;

  PageFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public boolean has(String id) {
    return Files.exists(folder.resolve(id + ".html")) || Files.exists(folder.resolve(id + ".txt"));
  }

  @Override
  public void write(FetchedPage page) throws IOException {
    boolean html = page.html().isPresent();
    Path file = folder.resolve(page.id() + (html ? ".html" : ".txt"));
    Path partial = folder.resolve("." + page.id() + ".partial");
    Files.writeString(partial, page.html().orElseGet(() -> page.article().text()));
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(folder.resolve(page.id() + (html ? ".txt" : ".html")));
  }

  @Override
  public void close() {}
}
