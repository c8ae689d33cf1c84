package org.demarche.lexicon;

import java.util.List;

/**
 * All the data that the stages read: codes, actors, agents, places, speech, events and commitments.
 * Immutable and safe to share.
 */
public final class Lexicon {
  static final String CODES = "codes.txt";
  static final String ACTORS = "actors/";
  static final String AGENTS = "agents";
  static final String PLACES = "places";
  static final String EVENTS = "events/";
  static final String SPEECH = "speech";
  static final String NAMING = "naming";
  static final String FIGURES = "figures";
  static final String TIMES = "times";
  static final String MEMBERSHIPS = "memberships";
  static final String COMMITMENTS = "commitments";

  /** What the names of the files that are read begin with. */
  static final List<String> PARTS =
      List.of(
          ACTORS,
          EVENTS,
          AGENTS,
          PLACES,
          CODES,
          SPEECH,
          NAMING,
          FIGURES,
          TIMES,
          MEMBERSHIPS,
          COMMITMENTS);

  private final LexiconSource source;
  private final CodeTable codes;
  private final ActorLexicon actors;
  private final AgentLexicon agents;
  private final Gazetteer places;
  private final EventLexicon events;
  private final SpeechLexicon speech;
  private final NamingLexicon naming;
  private final FigureLexicon figures;
  private final TimeLexicon times;
  private final MembershipLexicon memberships;
  private final CommitmentLexicon commitments;
  private final Alliances alliances;
  private final Discards discards;

  private Lexicon(LexiconSource source) {
    this.source = source;
    codes = CodeTable.of(source.blocks(CODES));
    actors = ActorLexicon.of(source.blocks(ACTORS));
    agents = AgentLexicon.of(source.blocks(AGENTS));
    places = Gazetteer.of(source.blocks(PLACES), source.blocks(ACTORS));
    events = EventLexicon.of(source.blocks(EVENTS), codes);
    speech = SpeechLexicon.of(source.blocks(SPEECH));
    naming = NamingLexicon.of(source.blocks(NAMING));
    figures = FigureLexicon.of(source.blocks(FIGURES));
    times = TimeLexicon.of(source.blocks(TIMES));
    memberships = MembershipLexicon.of(source.blocks(MEMBERSHIPS));
    commitments = CommitmentLexicon.of(source.blocks(COMMITMENTS));
    alliances = Alliances.of(source.blocks(ACTORS));
    discards = Discards.NONE;
  }

  private Lexicon(
      Lexicon other,
      ActorLexicon actors,
      AgentLexicon agents,
      Gazetteer places,
      EventLexicon events,
      Discards discards) {
    this.discards = discards;
    source = other.source;
    codes = other.codes;
    this.actors = actors;
    this.agents = agents;
    this.places = places;
    this.events = events;
    speech = other.speech;
    naming = other.naming;
    figures = other.figures;
    times = other.times;
    memberships = other.memberships;
    commitments = other.commitments;
    alliances = other.alliances;
  }

  private static final class BuiltIn {
    static final Lexicon LEXICON = of(LexiconSource.builtIn());
  }

  /** The lexicon that the program carries, loaded on first use. */
  public static Lexicon builtIn() {
    return BuiltIn.LEXICON;
  }

  /**
   * Reads a lexicon.
   *
   * @throws LexiconException if a file does not follow its format
   */
  public static Lexicon of(LexiconSource source) {
    return new Lexicon(source);
  }

  /** This lexicon with other actors. */
  public Lexicon with(ActorLexicon others) {
    return new Lexicon(this, others, agents, places, events, discards);
  }

  /** This lexicon with other agents. */
  public Lexicon with(AgentLexicon others) {
    return new Lexicon(this, actors, others, places, events, discards);
  }

  /** This lexicon with other events. */
  public Lexicon with(EventLexicon others) {
    return new Lexicon(this, actors, agents, places, others, discards);
  }

  /** This lexicon with other places. */
  public Lexicon with(Gazetteer others) {
    return new Lexicon(this, actors, agents, others, events, discards);
  }

  /** The CAMEO codes. */
  public CodeTable codes() {
    return codes;
  }

  /** The actors and their names. */
  public ActorLexicon actors() {
    return actors;
  }

  /** This lexicon with these phrases that discard. */
  public Lexicon with(Discards others) {
    return new Lexicon(this, actors, agents, places, events, others);
  }

  /** The phrases whose sentences and articles give no events. */
  public Discards discards() {
    return discards;
  }

  /** How persons and bodies are named. */
  public NamingLexicon naming() {
    return naming;
  }

  /** What makes a commitment. */
  public CommitmentLexicon commitments() {
    return commitments;
  }

  /** Which parties belong to which. */
  public Alliances alliances() {
    return alliances;
  }

  /** The agent nouns. */
  public AgentLexicon agents() {
    return agents;
  }

  /** The places. */
  public Gazetteer places() {
    return places;
  }

  /** The event entries. */
  public EventLexicon events() {
    return events;
  }

  /** The words that attribute what is said and thought. */
  public SpeechLexicon speech() {
    return speech;
  }

  /** What reports count, and with which words. */
  public FigureLexicon figures() {
    return figures;
  }

  /** Words of time: bounds, holidays, ordinals. */
  public TimeLexicon times() {
    return times;
  }

  /** Words that say who joined, left or belongs to an organisation. */
  public MembershipLexicon memberships() {
    return memberships;
  }

  /** Where it was read from. */
  public LexiconSource source() {
    return source;
  }
}
