package org.demarche.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.store.EventRow;
import org.jspecify.annotations.Nullable;

/** Our own columns, one JSON object a line; what has no value is left out. */
final class FlatJson implements EventExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputStream out;

  FlatJson(OutputStream out) {
    this.out = out;
  }

  @Override
  public int write(EventRow event) throws IOException {
    List<String> names = FlatColumns.names();
    List<@Nullable Object> values = FlatColumns.values(FlatEvent.of(event));
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        fields.put(names.get(i), value);
      }
    }
    out.write(JSON.writeValueAsBytes(fields));
    out.write('\n');
    return 1;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
