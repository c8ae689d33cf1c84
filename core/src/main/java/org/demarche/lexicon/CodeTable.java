package org.demarche.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The CAMEO codes with their PLOVER type, mode and contexts and their Goldstein value, as {@code
 * codes.txt} gives them. Immutable.
 */
public final class CodeTable {
  /**
   * One CAMEO code.
   *
   * @param cameo the code, three or four digits
   * @param type its PLOVER type; empty for codes that PLOVER has no type for (most public
   *     statements)
   * @param mode its PLOVER mode, if it has one
   * @param goldstein its value on the table's Goldstein scale, -10 to 10
   * @param contexts its PLOVER contexts
   * @param name CAMEO's name for it
   */
  public record Code(
      String cameo,
      Optional<EventType> type,
      Optional<String> mode,
      double goldstein,
      List<String> contexts,
      String name) {
    /** Copies the list. */
    public Code {
      contexts = List.copyOf(contexts);
    }
  }

  private static final Pattern FIELD = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern CAMEO = Pattern.compile("(?:0[1-9]|1\\d|20)\\d\\d?");

  private final String scale;
  private final Map<String, Code> codes;

  private CodeTable(String scale, Map<String, Code> codes) {
    this.scale = scale;
    this.codes = codes;
  }

  static CodeTable of(List<Block> blocks) {
    Map<String, Code> codes = new LinkedHashMap<>();
    String scale = "";
    for (Block b : blocks) {
      b.allow();
      switch (b.kind()) {
        case "scale" -> scale = b.argument();
        case "code" -> {
          Code c = code(b);
          if (codes.put(c.cameo(), c) != null) {
            throw b.fault("a code may stand once, found " + c.cameo() + " again");
          }
        }
        default ->
            throw b.fault("a codes file has 'scale' and 'code' lines, found '" + b.kind() + "'");
      }
    }
    return new CodeTable(scale, codes);
  }

  private static Code code(Block b) {
    String[] f = FIELD.split(b.argument(), -1);
    if (f.length != 6 || !CAMEO.matcher(f[0]).matches()) {
      throw b.fault(
          "expected 'code CAMEO | TYPE | mode | goldstein | contexts | name', found '"
              + b.argument()
              + "'");
    }
    try {
      return new Code(
          f[0],
          f[1].equals("-") ? Optional.empty() : Optional.of(EventType.valueOf(f[1])),
          f[2].equals("-") ? Optional.empty() : Optional.of(f[2]),
          Double.parseDouble(f[3]),
          f[4].equals("-") ? List.of() : Block.split(f[4]),
          f[5]);
    } catch (IllegalArgumentException e) {
      throw b.fault(
          "the type must be a PLOVER type or - and the value a number, found '"
              + b.argument()
              + "'");
    }
  }

  /** The name of the Goldstein scale, with its version where it has one. */
  public String scale() {
    return scale;
  }

  /** The code, if the table has it. */
  public Optional<Code> find(String cameo) {
    return Optional.ofNullable(codes.get(cameo));
  }

  /**
   * The code.
   *
   * @throws IllegalArgumentException if the table does not have it
   */
  public Code code(String cameo) {
    return find(cameo)
        .orElseThrow(() -> new IllegalArgumentException("the code table has no code " + cameo));
  }

  /** All codes in the table's order. */
  public List<Code> all() {
    return List.copyOf(codes.values());
  }
}
