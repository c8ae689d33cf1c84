-- One schema for both databases; the key types are filled in.
CREATE TABLE run (
  id ${key},
  hash TEXT NOT NULL UNIQUE,
  program TEXT NOT NULL,
  lexicon TEXT NOT NULL,
  options TEXT NOT NULL,
  loaded TEXT NOT NULL
);

CREATE TABLE article (
  id ${key},
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT,
  date TEXT,
  url TEXT,
  source TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL
);

-- What one run made of one article. Of each article one record is current: that of the newest run.
CREATE TABLE record (
  id ${key},
  run BIGINT NOT NULL REFERENCES run,
  article BIGINT NOT NULL REFERENCES article,
  newest INTEGER NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (article, run)
);

CREATE TABLE actor (
  id ${key},
  name TEXT NOT NULL,
  code TEXT NOT NULL,
  country TEXT NOT NULL,
  sectors TEXT NOT NULL,
  kind TEXT NOT NULL,
  party TEXT NOT NULL,
  UNIQUE (name, code, country, sectors, kind)
);

CREATE TABLE mention (
  record BIGINT NOT NULL REFERENCES record,
  actor BIGINT NOT NULL REFERENCES actor,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);

CREATE TABLE event (
  id ${key},
  record BIGINT NOT NULL REFERENCES record,
  newest INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  cameo TEXT NOT NULL,
  quad INTEGER NOT NULL,
  goldstein DOUBLE PRECISION NOT NULL,
  contexts TEXT NOT NULL,
  status TEXT NOT NULL,
  date TEXT,
  date_precision TEXT,
  day TEXT NOT NULL,
  place TEXT,
  place_country TEXT,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  words TEXT NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  statement TEXT,
  same_as TEXT,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL
);

-- side 0 is the source, side 1 the target; a compound has several places on a side.
CREATE TABLE participant (
  event BIGINT NOT NULL REFERENCES event,
  side INTEGER NOT NULL,
  place INTEGER NOT NULL,
  actor BIGINT NOT NULL REFERENCES actor
);

CREATE TABLE statement (
  id ${key},
  record BIGINT NOT NULL REFERENCES record,
  newest INTEGER NOT NULL,
  name TEXT NOT NULL,
  speaker BIGINT REFERENCES actor,
  speaker_words TEXT,
  cue TEXT,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  begin_at INTEGER NOT NULL,
  date TEXT,
  day TEXT NOT NULL
);

CREATE TABLE addressee (
  statement BIGINT NOT NULL REFERENCES statement,
  actor BIGINT NOT NULL REFERENCES actor
);

CREATE TABLE commitment (
  id ${key},
  record BIGINT NOT NULL REFERENCES record,
  newest INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  condition_words TEXT,
  deadline TEXT,
  status TEXT NOT NULL,
  day TEXT NOT NULL
);

-- side 0 is who is bound or asks, side 1 the addressee.
CREATE TABLE commitment_party (
  commitment BIGINT NOT NULL REFERENCES commitment,
  side INTEGER NOT NULL,
  place INTEGER NOT NULL,
  actor BIGINT NOT NULL REFERENCES actor
);

CREATE TABLE membership (
  record BIGINT NOT NULL REFERENCES record,
  newest INTEGER NOT NULL,
  member TEXT NOT NULL,
  organisation TEXT NOT NULL,
  action TEXT NOT NULL,
  date TEXT,
  status TEXT NOT NULL,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL
);
