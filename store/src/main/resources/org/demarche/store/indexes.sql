-- One index a line. They are made when rows are there: a first load is faster without them.
CREATE INDEX IF NOT EXISTS record_run ON record (run);
CREATE INDEX IF NOT EXISTS actor_code ON actor (code);
CREATE INDEX IF NOT EXISTS actor_country ON actor (country);
CREATE INDEX IF NOT EXISTS mention_record ON mention (record);
CREATE INDEX IF NOT EXISTS event_record ON event (record);
CREATE INDEX IF NOT EXISTS event_day ON event (day, id);
CREATE INDEX IF NOT EXISTS event_type ON event (type, day);
CREATE INDEX IF NOT EXISTS participant_event ON participant (event, side, place, actor);
CREATE INDEX IF NOT EXISTS participant_actor ON participant (actor, side, event);
CREATE INDEX IF NOT EXISTS statement_record ON statement (record);
CREATE INDEX IF NOT EXISTS statement_speaker ON statement (speaker, day);
CREATE INDEX IF NOT EXISTS statement_day ON statement (day, id);
CREATE INDEX IF NOT EXISTS addressee_statement ON addressee (statement);
CREATE INDEX IF NOT EXISTS commitment_record ON commitment (record);
CREATE INDEX IF NOT EXISTS commitment_party_commitment ON commitment_party (commitment);
CREATE INDEX IF NOT EXISTS commitment_party_actor ON commitment_party (actor);
CREATE INDEX IF NOT EXISTS membership_record ON membership (record);
CREATE INDEX IF NOT EXISTS membership_organisation ON membership (organisation, member);
