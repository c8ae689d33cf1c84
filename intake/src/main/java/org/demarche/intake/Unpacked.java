package org.demarche.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes that come out of a packed file. Refuses what unpacks to far more than text does, and
 * tells of a file that is cut off or damaged in a sentence.
 */
final class Unpacked extends FilterInputStream {
  /** How many times its packed size a file may have; text has about 3 to 20. */
  static final int LARGEST_RATIO = 200;

  /** The ratio is looked at from here on: short runs of one byte are harmless. */
  static final long FREE_BYTES = 16L << 20;

  /** The most bytes that one packed file gives. */
  static final long LARGEST = 64L << 30;

  private final String file;
  private final LongSupplier packedBytes;
  private long bytes;
  private boolean broken;

  private Unpacked(InputStream in, String file, LongSupplier packedBytes) {
    super(in);
    this.file = file;
    this.packedBytes = packedBytes;
  }

  /** Unpacks gzip. */
  static InputStream gzip(InputStream packed, String file) throws IOException {
    Counted counted = new Counted(packed);
    try {
      return new Unpacked(new GZIPInputStream(counted, 1 << 13), file, counted::count);
    } catch (EOFException | ZipException e) {
      throw damaged(file, e);
    }
  }

  /**
   * Watches what {@code unpacking} gives.
   *
   * @param packed what it reads from
   */
  static Unpacked watched(InputStream unpacking, Counted packed, String file) {
    return new Unpacked(unpacking, file, packed::count);
  }

  /** Whether nothing more can be read from the packed file. */
  boolean broken() {
    return broken;
  }

  static InputException damaged(String file, IOException e) {
    return InputException.inFile(
        file,
        e instanceof EOFException
            ? "a packed file must be whole, but this is cut off, and what it still held was not"
                + " read; copy it anew, or unpack what is there, for example with \"zcat\""
            : "a packed file must be undamaged gzip or zip, but unpacking failed ("
                + e.getMessage()
                + "); copy or pack it anew");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n;
    try {
      n = super.read(target, offset, length);
    } catch (EOFException | ZipException e) {
      broken = true;
      throw damaged(file, e);
    }
    bytes += Math.max(0, n);
    long packed = Math.max(1, packedBytes.getAsLong());
    if (bytes > LARGEST || (bytes > FREE_BYTES && bytes / packed > LARGEST_RATIO)) {
      broken = true;
      throw InputException.inFile(
          file,
          String.format(
              java.util.Locale.ROOT,
              "a packed file must unpack to no more than %,d bytes and %d times its size, but this"
                  + " gives %,d bytes and more from %,d, and is read no further; unpack it first if"
                  + " it is meant so",
              LARGEST,
              LARGEST_RATIO,
              bytes,
              packed));
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Counts the bytes read. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
