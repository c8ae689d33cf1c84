package org.demarche.pair;

import java.util.List;
import org.demarche.article.Article;
import org.demarche.article.Cleaner;
import org.demarche.event.EventFinder;
import org.demarche.event.Events;
import org.demarche.language.LanguageReader;
import org.demarche.language.Reading;
import org.demarche.lexicon.Lexicon;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.statement.Statement;
import org.demarche.statement.StatementFinder;

/** The coder's stages, with what stands between them kept. Immutable and safe to share. */
final class Stages {
  private final LanguageReader languageReader = LanguageReader.english();
  private final MentionFinder mentionFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;

  /** Loads the language models. */
  Stages(Lexicon lexicon) {
    mentionFinder = new MentionFinder(lexicon);
    statementFinder = new StatementFinder(lexicon);
    eventFinder = new EventFinder(lexicon);
  }

  CodedText code(Article article) {
    Reading reading = languageReader.read(Cleaner.clean(article));
    Mentions mentions = mentionFinder.find(reading);
    List<Statement> statements = statementFinder.find(reading, mentions);
    Events events = eventFinder.find(reading, mentions, statements);
    return new CodedText(reading, mentions, events);
  }
}
