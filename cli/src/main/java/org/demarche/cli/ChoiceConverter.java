package org.demarche.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words from the command line, in capitals or not. */
final class ChoiceConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  ChoiceConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String value) {
    List<String> words =
        Stream.of(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    int index = words.indexOf(value.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new TypeConversionException(
          "expected "
              + String.join(", ", words.subList(0, words.size() - 1))
              + " or "
              + words.get(words.size() - 1)
              + " but was '"
              + value
              + "'"
              + Spelling.nearest(value, words).map(w -> " (did you mean " + w + "?)").orElse(""));
    }
    return type.getEnumConstants()[index];
  }
}
