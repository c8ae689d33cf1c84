package org.demarche.export;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a {@link FlatEvent}. */
final class FlatColumns {
  private static final RecordComponent[] COMPONENTS = FlatEvent.class.getRecordComponents();

  private FlatColumns() {}

  static List<String> names() {
    return Arrays.stream(COMPONENTS).map(RecordComponent::getName).toList();
  }

  /** The values in the order of the names. */
  static List<@Nullable Object> values(FlatEvent event) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent c : COMPONENTS) {
      try {
        values.add(c.getAccessor().invoke(event));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's own accessors can be called", e);
      }
    }
    return values;
  }
}
