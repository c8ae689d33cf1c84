package org.demarche.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parties belong to which: the {@code members} lines of {@code organisation} and {@code
 * region} blocks. Members of a member are members. Immutable.
 */
public final class Alliances {
  private final Map<String, Set<String>> members;
  private final Map<String, String> names;

  private Alliances(Map<String, Set<String>> members, Map<String, String> names) {
    this.members = members;
    this.names = names;
  }

  static Alliances of(List<Block> blocks) {
    Map<String, Set<String>> members = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Block b : blocks) {
      if (b.kind().equals("organisation") || b.kind().equals("region")) {
        String code = b.argument().split(" ", 2)[0];
        names.putIfAbsent(code, b.argument().substring(code.length()).strip());
        if (!b.list("members").isEmpty()) {
          members.computeIfAbsent(code, k -> new TreeSet<>()).addAll(b.list("members"));
        }
      }
    }
    return new Alliances(Map.copyOf(members), Map.copyOf(names));
  }

  /** The name of the organisation or region with that code, if the lexicon has one. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** Whether {@code code} is a member of {@code alliance}, or of a member of it. */
  public boolean isMember(String code, String alliance) {
    Set<String> all = members.getOrDefault(alliance, Set.of());
    return all.contains(code)
        || all.stream().anyMatch(m -> members.containsKey(m) && isMember(code, m));
  }

  /** Whether both are members of one organisation that is an alliance of states. */
  public boolean allied(String a, String b) {
    return members.keySet().stream().anyMatch(x -> isMember(a, x) && isMember(b, x));
  }
}
