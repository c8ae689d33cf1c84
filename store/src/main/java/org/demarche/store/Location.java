package org.demarche.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a database is, as a user writes it. */
final class Location {
  private Location() {}

  /** The database there. */
  static Dialect dialect(String location) {
    return location.startsWith("postgresql:") || location.startsWith("postgres:")
        ? new PostgresDialect(uri(location))
        : new SqliteDialect(file(location));
  }

  private static URI uri(String location) {
    try {
      URI uri = new URI(location);
      if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
        throw new StoreException(
            "a PostgreSQL database must be given as postgresql://user:password@host:port/database,"
                + " found "
                + shown(location));
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new StoreException(
          "a PostgreSQL database must be given as postgresql://user:password@host:port/database,"
              + " found one that is no address",
          e);
    }
  }

  private static Path file(String location) {
    try {
      Path file = Path.of(location);
      Path folder = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file)) {
        throw new StoreException("the database must be a file, found the folder " + file);
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw new StoreException(
            "the database's folder must exist, found no " + folder + "; make it");
      }
      return file;
    } catch (InvalidPathException e) {
      throw new StoreException("the database must be a file, found '" + location + "'", e);
    }
  }

  /** A location without its password. */
  static String shown(String location) {
    return location.replaceFirst("//([^:/@]*):[^@]*@", "//$1@");
  }
}
