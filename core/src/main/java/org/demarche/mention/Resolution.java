package org.demarche.mention;

/**
 * The ways in which a mention is resolved to its actor, in the order in which they are tried. Each
 * is the work of one class of this package.
 */
public enum Resolution {
  /** A name that the lexicon knows. */
  NAME("name"),
  /** A people's name or adjective that stands for its state or group. */
  DEMONYM("demonym"),
  /** A capital that stands for the government of its state. */
  METONYM("metonym"),
  /** A place that the gazetteer knows, and no more. */
  PLACE("place"),
  /** A surname, or a body's last word, after the full name. */
  SURNAME("surname"),
  /** An acronym that the article introduces in brackets. */
  ACRONYM("acronym"),
  /** An unlisted body by the last word of its name: "Corvian Salt Ministry". */
  BODY_PATTERN("organisation by pattern"),
  /** An unlisted person with a title: "Corvian Foreign Minister Tal Odun". */
  TITLED_NAME("title and name"),
  /** Any other run of proper nouns. */
  UNKNOWN_NAME("unknown name"),
  /** A noun beside a name: "Pavel Idris, the Corvian minister". */
  APPOSITION("apposition"),
  /** "His Corvian counterpart": who holds the same office there. */
  COUNTERPART("counterpart"),
  /** "The two leaders": those who were last named together. */
  JOINT("joint"),
  /** A leader or title noun with a state: who held the office on the article's day. */
  DATED_OFFICE("dated office"),
  /** "Corvian salt officials": an agent noun with a nationality. */
  AGENT_OF_NATION("agent with nationality"),
  /** A noun that was used for somebody before. */
  REPEATED_NOUN("repeated noun"),
  /** "The minister" after a minister was named. */
  TITLE_OF_PERSON("title of a named person"),
  /** "The foreign minister" in a report about one state. */
  AGENT_IN_CONTEXT("agent with nationality from context"),
  /** An agent noun alone. */
  AGENT("agent"),
  /** A pronoun. */
  PRONOUN("pronoun");

  private final String text;

  Resolution(String text) {
    this.text = text;
  }

  /** How records name it. */
  public String text() {
    return text;
  }
}
