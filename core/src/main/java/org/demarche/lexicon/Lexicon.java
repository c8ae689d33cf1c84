package org.demarche.lexicon;

/**
 * All the data that the stages read: codes, actors, agents, places, speech and events. Immutable
 * and safe to share.
 */
public final class Lexicon {
  private final LexiconSource source;
  private final CodeTable codes;
  private final ActorLexicon actors;
  private final AgentLexicon agents;
  private final Gazetteer places;
  private final EventLexicon events;
  private final SpeechLexicon speech;
  private final NamingLexicon naming;
  private final Discards discards;

  private Lexicon(LexiconSource source) {
    this.source = source;
    codes = CodeTable.of(source.blocks("codes.txt"));
    actors = ActorLexicon.of(source.blocks("actors/"));
    agents = AgentLexicon.of(source.blocks("agents"));
    places = Gazetteer.of(source.blocks("places"), source.blocks("actors/"));
    events = EventLexicon.of(source.blocks("events/"), codes);
    speech = SpeechLexicon.of(source.blocks("speech.txt"));
    naming = NamingLexicon.of(source.blocks("naming"));
    discards = Discards.NONE;
  }

  private Lexicon(
      Lexicon other,
      ActorLexicon actors,
      AgentLexicon agents,
      EventLexicon events,
      Discards discards) {
    this.discards = discards;
    source = other.source;
    codes = other.codes;
    this.actors = actors;
    this.agents = agents;
    places = other.places;
    this.events = events;
    speech = other.speech;
    naming = other.naming;
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
    return new Lexicon(this, others, agents, events, discards);
  }

  /** This lexicon with other agents. */
  public Lexicon with(AgentLexicon others) {
    return new Lexicon(this, actors, others, events, discards);
  }

  /** This lexicon with other events. */
  public Lexicon with(EventLexicon others) {
    return new Lexicon(this, actors, agents, others, discards);
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
    return new Lexicon(this, actors, agents, events, others);
  }

  /** The phrases whose sentences and articles give no events. */
  public Discards discards() {
    return discards;
  }

  /** How persons and bodies are named. */
  public NamingLexicon naming() {
    return naming;
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

  /** Where it was read from. */
  public LexiconSource source() {
    return source;
  }
}
