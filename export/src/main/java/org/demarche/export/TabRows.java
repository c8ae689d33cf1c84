package org.demarche.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of tab-separated fields. The layouts have no quoting, so that a tab becomes a blank. */
final class TabRows implements Closeable {
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u0000]+");

  private final Writer out;

  TabRows(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  void row(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        out.write('\t');
      }
      out.write(BREAKS.matcher(fields.get(i)).replaceAll(" "));
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
