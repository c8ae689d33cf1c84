package org.demarche.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.demarche.commitment.Answer.Reply;
import org.demarche.commitment.Commitment.Kind;
import org.demarche.commitment.Commitment.Status;
import org.demarche.lexicon.CommitmentLexicon;

/**
 * Finds what answers a commitment among later turns: by who acts, by the code of the act, and by
 * the words that both are told in. Of two readings it takes none where the words do not agree.
 * Immutable and safe to share.
 */
public final class Replies {
  private static final int FAMILY = 2;

  private final CommitmentLexicon lexicon;
  private final Parties parties;

  /** Replies by this lexicon. */
  public Replies(CommitmentLexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * The answers to a commitment, in the order of their days.
   *
   * @param asked the commitment as it was first made
   * @param turns all that may answer it, itself included or not
   */
  public List<Answer> answers(Turn asked, List<Turn> turns) {
    List<Answer> found = new ArrayList<>();
    boolean met = false;
    for (Turn t : turns.stream().filter(t -> follows(asked, t)).sorted(byDay()).toList()) {
      Optional<Reply> reply = reply(asked, t, met);
      if (reply.isPresent() && found.stream().noneMatch(a -> repeats(a, reply.get(), t))) {
        found.add(new Answer(reply.get(), t.article(), t.id(), t.day()));
        met |= reply.get() == Reply.MEETS || reply.get() == Reply.KEEPS;
      }
    }
    return found;
  }

  /** How a commitment of the kind stands after these answers: the last that settles it counts. */
  public static Status status(List<Answer> answers) {
    Status status = Status.OPEN;
    for (Answer a : answers) {
      status =
          switch (a.reply()) {
            case MEETS, KEEPS, CARRIES_OUT -> Status.MET;
            case REFUSES, BREAKS, CROSSES -> Status.REFUSED;
            case DENIES, CONTESTS -> Status.CONTESTED;
            case WITHDRAWS -> Status.WITHDRAWN;
            case ACCEPTS -> status;
          };
    }
    return status;
  }

  /**
   * Whether two turns make the same commitment: of one kind, by one party, to parties that overlap,
   * and in the same words by half, or of the same act with a word in common.
   */
  public boolean isSame(Turn a, Turn b) {
    if (!a.kind().equals(b.kind()) || a.type() != b.type() || !sameVoice(a, b)) {
      return false;
    }
    boolean to =
        a.to().isEmpty()
            || b.to().isEmpty()
            || overlap(a, a.to(), a.toNames(), b.to(), b.toNames());
    boolean act = a.act().isPresent() && a.act().equals(b.act()) && about(a, b);
    return to && (act || a.topic().isLike(b.topic()));
  }

  /**
   * Puts a new one into the group of those that are the same; groups that it links become one, in
   * the place of the first.
   */
  public static <T> void join(List<List<T>> groups, T added, BiPredicate<T, T> same) {
    List<List<T>> linked =
        groups.stream().filter(g -> g.stream().anyMatch(x -> same.test(x, added))).toList();
    if (linked.isEmpty()) {
      groups.add(new ArrayList<>(List.of(added)));
      return;
    }
    List<T> first = linked.get(0);
    for (List<T> other : linked.subList(1, linked.size())) {
      first.addAll(other);
      groups.removeIf(g -> g == other);
    }
    first.add(added);
  }

  private static Comparator<Turn> byDay() {
    return Comparator.comparing((Turn t) -> t.day().map(Object::toString).orElse(""))
        .thenComparing(Turn::at);
  }

  /** The same answer told again. */
  private static boolean repeats(Answer a, Reply reply, Turn t) {
    return a.reply() == reply && (a.day().equals(t.day()) || a.article().equals(t.article()));
  }

  private static boolean follows(Turn asked, Turn t) {
    if (asked.article().equals(t.article()) && asked.id().equals(t.id())) {
      return false;
    }
    boolean deed = t.type() == Turn.Type.DONE || t.type() == Turn.Type.NOT_DONE;
    boolean here = asked.article().equals(t.article());
    if (deed && !t.dated()) {
      return false;
    }
    if (asked.day().isEmpty() || t.day().isEmpty()) {
      return here && !deed;
    }
    int order = t.day().get().compareTo(asked.day().get());
    return order > 0 || (order == 0 && !(here && deed));
  }

  private Optional<Reply> reply(Turn asked, Turn t, boolean met) {
    Kind kind = asked.kind().orElseThrow();
    boolean same = sameVoice(asked, t);
    if (t.type() == Turn.Type.TAKEN_BACK) {
      return Optional.of(Reply.WITHDRAWS)
          .filter(r -> t.kind().equals(asked.kind()) && same && concerns(asked, t));
    }
    return switch (kind) {
      case DEMAND -> demand(asked, t, met);
      case PROMISE -> promise(asked, t);
      case THREAT ->
          Optional.of(Reply.CARRIES_OUT).filter(r -> same && isDone(asked, t) && towards(asked, t));
      case RED_LINE ->
          Optional.of(Reply.CROSSES)
              .filter(
                  r ->
                      t.type() == Turn.Type.DONE
                          && !same
                          && asked.topic().shared(t.topic()) >= 2
                          && fits(asked, t));
      case ACCUSATION ->
          Optional.of(Reply.DENIES)
              .filter(
                  r ->
                      made(t, Kind.DENIAL)
                          && overlap(asked, asked.to(), asked.toNames(), t.by(), t.byNames())
                          && about(asked, t));
      case REFUSAL ->
          Optional.of(Reply.WITHDRAWS).filter(r -> same && isDone(asked, t) && about(asked, t));
      case DENIAL -> Optional.empty();
    };
  }

  private Optional<Reply> demand(Turn asked, Turn t, boolean met) {
    boolean asker = parties.overlap(t.by(), asked.by());
    boolean addressed = overlap(asked, asked.to(), asked.toNames(), t.by(), t.byNames());
    if (addressed && isDone(asked, t)) {
      return Optional.of(Reply.MEETS);
    }
    if (t.type() == Turn.Type.NOT_DONE
        && met
        && addressed
        && fits(asked, t)
        && about(asked, t)
        && t.claimant().map(asked.by()::contains).orElse(false)) {
      return Optional.of(Reply.CONTESTS);
    }
    if (made(t, Kind.REFUSAL) && !asker && concerns(asked, t)) {
      boolean ally =
          asked.isForeign() && parties.allied(t.by(), asked.to()) && !disjoint(t.to(), asked.by());
      return Optional.of(Reply.REFUSES).filter(r -> addressed || ally);
    }
    if (made(t, Kind.PROMISE) && addressed && fits(asked, t) && about(asked, t)) {
      return Optional.of(Reply.ACCEPTS);
    }
    return Optional.empty();
  }

  private Optional<Reply> promise(Turn asked, Turn t) {
    boolean same = sameVoice(asked, t);
    if (!same) {
      return Optional.empty();
    }
    if (isDone(asked, t)) {
      return Optional.of(Reply.KEEPS);
    }
    boolean opposite =
        t.type() == Turn.Type.DONE
            && asked.act().isPresent()
            && t.act().isPresent()
            && lexicon.opposite(asked.act().get(), t.act().get());
    return Optional.of(Reply.BREAKS).filter(r -> opposite && towards(asked, t));
  }

  private static boolean made(Turn t, Kind kind) {
    return t.type() == Turn.Type.MADE && t.kind().equals(Optional.of(kind));
  }

  /** Whether the turn does what the commitment is about. */
  private boolean isDone(Turn asked, Turn t) {
    return t.type() == Turn.Type.DONE
        && (asked.act().isPresent()
            ? fits(asked, t) && about(asked, t)
            : asked.topic().shared(t.topic()) >= 2 && asked.topic().isLike(t.topic()));
  }

  /** Whether the two acts are of one family: 0874, to pull out, does what 087 asks. */
  private static boolean fits(Turn asked, Turn t) {
    if (asked.act().isEmpty() || t.act().isEmpty()) {
      return asked.act().isEmpty();
    }
    String a = asked.act().get();
    String b = t.act().get();
    return a.substring(0, FAMILY).equals(b.substring(0, FAMILY))
        && (shorter(a).startsWith(shorter(b)) || shorter(b).startsWith(shorter(a)));
  }

  /** The code without the last digit that says "not further specified". */
  private static String shorter(String code) {
    String root = code.length() > 3 ? code.substring(0, 3) : code;
    return root.endsWith("0") ? root.substring(0, FAMILY) : root;
  }

  private static boolean about(Turn asked, Turn t) {
    return asked.topic().shared(t.topic()) > 0;
  }

  /** The same, or the turn names the commitment and nothing else: "rejected the demand". */
  private static boolean concerns(Turn asked, Turn t) {
    boolean bare = t.topic().stems().isEmpty() && asked.article().equals(t.article());
    return bare || about(asked, t);
  }

  /** Whether the turn hits those to whom the commitment was put, as far as both name somebody. */
  private boolean towards(Turn asked, Turn t) {
    return asked.to().isEmpty() || overlap(asked, asked.to(), asked.toNames(), t.to(), t.toNames());
  }

  /** Whether one party speaks in both: between states any voice of it, else the same actor. */
  private static boolean sameVoice(Turn asked, Turn t) {
    return (asked.isForeign() || t.isForeign())
        ? !disjoint(asked.by(), t.by())
        : !disjoint(asked.byNames(), t.byNames());
  }

  private boolean overlap(
      Turn asked, Set<String> a, Set<String> aNames, Set<String> b, Set<String> bNames) {
    return asked.isForeign() ? parties.overlap(a, b) : !disjoint(aNames, bNames);
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }
}
