CREATE FUNCTION words_of(title TEXT, body TEXT) RETURNS tsvector LANGUAGE sql IMMUTABLE AS
  $$ SELECT to_tsvector('english', left(coalesce(title, '') || ' ' || body, 250000)) $$;
