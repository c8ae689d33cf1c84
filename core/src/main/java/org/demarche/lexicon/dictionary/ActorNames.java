package org.demarche.lexicon.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.ActorKind;
import org.demarche.lexicon.ActorLexicon.Form;
import org.demarche.lexicon.ActorLexicon.Name;
import org.demarche.lexicon.Identity;
import org.demarche.lexicon.Identity.Office;
import org.demarche.lexicon.Identity.Role;

/**
 * Makes lexicon names of actor entries. A dictionary does not say what sort of actor it names; the
 * code does, well enough: three letters of a place are a state, a code that counts in some time
 * only is a person's, IGO, NGO, MNC and the like are organisations.
 */
final class ActorNames {
  /** First triples of codes that are no place. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "IGO", "NGO", "NGM", "MNC", "IMG", "INT", "ISM", "UIS", "CVL", "REL", "REB", "GOV", "MIL",
          "COP", "JUD", "LEG", "PTY", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "EDU", "ELI", "JRN",
          "LAB", "MED", "REF", "OPP", "SEP", "INS", "MOD", "RAD", "ENV", "HLH", "HRI", "DEV", "SET",
          "MUS", "CHR", "CTH", "PRO", "JEW", "BUD", "HIN", "SHI");

  /** Triples after a place's that mean people taken together. */
  private static final Set<String> GROUPS =
      Set.of("MIL", "REB", "COP", "UAF", "SEP", "INS", "CVL", "OPP", "LAB", "REF", "CRM", "RAD");

  /** Triples after a place's that a person's code may have while a place's has none of them. */
  private static final Set<String> OFFICES =
      Set.of("GOV", "ELI", "OPP", "LEG", "JUD", "MIL", "BUS", "PTY", "REB", "SPY", "COP", "EDU");

  /** Words that a headline or the start of a sentence may write with a capital. */
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "ABLE", "ACT", "AID", "ALL", "ALSO", "ARE", "ARM", "ART", "BASE", "CALL", "CAN", "CARE",
          "CARS", "CASE", "CITY", "COPE", "CORE", "FACE", "FACT", "FAIR", "FARM", "FAST", "FATE",
          "FIRST", "FOCUS", "FORCE", "FREE", "GAP", "HAND", "HELP", "HERE", "HOME", "HOPE", "IDEA",
          "IMPACT", "LEAD", "LIFE", "LIGHT", "LINK", "MANY", "MASS", "MAY", "MOVE", "MUST", "NEAR",
          "NEXT", "NOW", "OPEN", "ORDER", "PACT", "PARTY", "PEACE", "PLAN", "POLICE", "PRICE",
          "RACE", "REACH", "RIGHT", "SAFE", "SAID", "SAVE", "SOME", "STAR", "START", "STATE",
          "STOP", "TARGET", "TASK", "TEAM", "TIME", "TOTAL", "TRACE", "UNITE", "UNITY", "VISION",
          "WALL", "WAR", "WATCH", "WAVE", "WEST", "WHAT", "WHEN", "WHO", "WILL", "WORLD");

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "del", "des", "du", "la", "le", "les",
          "di", "da", "dos", "das", "von", "van", "der", "bin", "ibn", "y", "e", "against", "with");

  private ActorNames() {}

  /** The names of the entry; all stand for one identity. */
  static List<Name> of(ActorEntry entry) {
    Identity identity = identity(entry);
    List<Name> names = new ArrayList<>(entry.names().size());
    for (String n : entry.names()) {
      boolean demonym =
          identity.kind() == ActorKind.STATE && names.size() > 0 && isDemonym(n, entry.name());
      names.add(new Name(n, demonym ? Form.DEMONYM : Form.NAME, identity));
    }
    return names;
  }

  /**
   * Whether only the name's own letter case counts: acronyms of up to three letters, and words that
   * a sentence may begin with.
   */
  static boolean isExact(String name) {
    return name.length() <= 3 || COMMON_WORDS.contains(name);
  }

  private static Identity identity(ActorEntry entry) {
    List<DatedCode> coded = entry.codes().stream().filter(c -> c.code().isPresent()).toList();
    List<DatedCode> ordered = latestFirst(coded);
    String standing =
        coded.stream()
            .filter(c -> !c.isDated())
            .findFirst()
            .orElse(ordered.get(0))
            .code()
            .orElseThrow();
    boolean dated = coded.stream().anyMatch(DatedCode::isDated);
    ActorKind kind = kind(standing, coded);
    Optional<String> country = country(standing);
    List<Office> offices = new ArrayList<>();
    if (dated) {
      ordered.forEach(c -> offices.add(office(c)));
      if (kind != ActorKind.PERSON && coded.stream().allMatch(DatedCode::isDated)) {
        // a place or body has its code after its days, too; a person is the place's elite
        offices.add(new Office("", Role.OTHER, standing, Optional.empty(), Optional.empty()));
      }
    }
    return new Identity(title(entry.name()), standing, kind, country, offices, entry.where());
  }

  private static Office office(DatedCode c) {
    return new Office("", Role.OTHER, c.code().orElseThrow(), c.from(), c.to());
  }

  /**
   * The codes in file order, which decides where times overlap; the latest first where they do not,
   * since it counts for articles without a date. A code for all times comes last.
   */
  private static List<DatedCode> latestFirst(List<DatedCode> codes) {
    List<DatedCode> dated = new ArrayList<>(codes.stream().filter(DatedCode::isDated).toList());
    List<DatedCode> sorted = new ArrayList<>(dated);
    sorted.sort(Comparator.comparing((DatedCode c) -> c.from().orElse(LocalDate.MIN)).reversed());
    boolean apart = true;
    for (int i = 0; i + 1 < sorted.size(); i++) {
      LocalDate later = sorted.get(i).from().orElse(LocalDate.MIN);
      apart &= !sorted.get(i + 1).to().orElse(LocalDate.MAX).isAfter(later);
    }
    List<DatedCode> all = apart ? sorted : dated;
    codes.stream().filter(c -> !c.isDated()).findFirst().ifPresent(all::add);
    return all;
  }

  private static ActorKind kind(String standing, List<DatedCode> codes) {
    boolean held = codes.stream().flatMap(c -> c.code().stream()).anyMatch(ActorNames::isOffice);
    if (standing.length() == 3 && !NO_PLACES.contains(standing) && !held) {
      return ActorKind.STATE;
    }
    if (codes.stream().anyMatch(DatedCode::isDated)) {
      return ActorKind.PERSON;
    }
    for (int i = 3; i + 3 <= standing.length(); i += 3) {
      if (GROUPS.contains(standing.substring(i, i + 3))) {
        return ActorKind.GROUP;
      }
    }
    return ActorKind.ORGANISATION;
  }

  private static boolean isOffice(String code) {
    for (int i = 3; i + 3 <= code.length(); i += 3) {
      if (OFFICES.contains(code.substring(i, i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> country(String code) {
    if (code.length() < 3 || NO_PLACES.contains(code.substring(0, 3))) {
      return Optional.empty();
    }
    return Optional.of(code.substring(0, 3));
  }

  /** Whether a synonym of a state's name is its adjective or people: ARVANDIAN beside ARVAND. */
  private static boolean isDemonym(String name, String state) {
    if (Phrase.isSeveralWords(name) || name.length() < 4) {
      return false;
    }
    if (name.endsWith("ISH") || name.endsWith("ESE")) {
      return true;
    }
    boolean adjective =
        name.endsWith("AN")
            || name.endsWith("ANS")
            || name.endsWith("I")
            || name.endsWith("IS")
            || name.endsWith("IC")
            || name.endsWith("CH");
    return adjective && state.startsWith(name.substring(0, 2));
  }

  /** The name as a newspaper would write it: Bank of Arvand. */
  static String title(String name) {
    if (name.chars().anyMatch(Character::isLowerCase) || isExact(name)) {
      return name;
    }
    StringBuilder title = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (title.length() > 0) {
        title.append(' ');
        if (SMALL_WORDS.contains(lower)) {
          title.append(lower);
          continue;
        }
      }
      boolean start = true;
      for (int i = 0; i < lower.length(); i++) {
        char c = lower.charAt(i);
        title.append(start ? Character.toUpperCase(c) : c);
        start = c == '-' || c == '.' || c == '(';
      }
    }
    return title.toString();
  }
}
