CREATE FUNCTION words_of(title TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE AS
  $$ SELECT to_tsvector('english', left(coalesce(title, '') || ' ' || body, 250000)) $$;
CREATE INDEX article_words ON article USING gin (words_of(title, text));
