CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'id', tokenize = 'porter unicode61'
);
