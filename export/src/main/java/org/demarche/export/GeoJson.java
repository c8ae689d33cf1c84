package org.demarche.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.store.EventRow;
import org.jspecify.annotations.Nullable;

/** A feature for each event that has a point (RFC 7946), with our own columns as properties. */
final class GeoJson implements EventExport {
  private final JsonGenerator json;

  GeoJson(OutputStream out) throws IOException {
    json = new ObjectMapper().getFactory().createGenerator(out, JsonEncoding.UTF8);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public int write(EventRow e) throws IOException {
    if (e.lat().isEmpty() || e.lon().isEmpty()) {
      return 0;
    }
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(e.lon().orElseThrow());
    json.writeNumber(e.lat().orElseThrow());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    List<String> names = FlatColumns.names();
    List<@Nullable Object> values = FlatColumns.values(FlatEvent.of(e));
    for (int i = 0; i < names.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        json.writeObjectField(names.get(i), value);
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    return 1;
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
