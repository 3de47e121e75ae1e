-- The record, on SQLite and PostgreSQL alike. Days are counted from 1970-01-01, moments in microseconds
-- since then, both without a time zone. What follows the table content can be made anew from the two before it.

-- One entry after the other, never changed; each hash is over the entry and the hash before it.
create table ledger (
  seq integer primary key,
  kind varchar not null,
  id varchar not null,
  content text not null,
  run varchar not null,
  recorded_at bigint not null,
  hash varchar not null
);
create index ledger_id on ledger (id, kind);

-- Bytes that entries name by their digest: captures as they were found, and the lines coded of them; deflated.
create table content (
  id integer primary key,
  sha256 varchar not null unique,
  size integer not null,
  packed bytea not null
);

create table outlet (
  id integer primary key,
  name varchar not null unique
);

-- An article is all captures that share a key: an address, a given id, the same words.
create table article (
  id integer primary key,
  name varchar not null unique,
  outlet integer,
  voice varchar not null,
  copies integer not null,
  revision integer,
  sort_day integer not null,
  lists varchar not null
);
create index article_copies on article (copies);
create table article_key (
  name varchar not null,
  article integer not null,
  primary key (name)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;
create index article_key_article on article_key (article);

create table revision (
  id integer primary key,
  sha256 varchar not null unique,
  article integer not null,
  outlet integer,
  published varchar,
  captured integer not null,
  lines integer,
  credits text,
  sketch bytea
);
create index revision_article on revision (article);
create table revision_bucket (
  hash bigint not null,
  day integer not null,
  revision integer not null,
  primary key (hash, day, revision)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- Where each line of the record stands that is not an article's: the coding that holds it, and its days.
create table record_line (
  id integer primary key,
  name varchar not null unique,
  kind varchar not null,
  revision integer not null,
  lines integer not null,
  line integer not null,
  first_day integer,
  last_day integer,
  sort_day integer not null,
  standing varchar not null,
  lists varchar not null,
  incident integer,
  strand integer
);
create index record_line_revision on record_line (revision);
create index record_line_incident on record_line (incident);
create index record_line_strand on record_line (strand);

-- Strands, the reports of one revision that are of one happening, each by the line that stands for it: when they came
-- out, what they are copies of, which strand began the incident they were put to, how and by which other strand, and
-- a digest of all that they tell. A strand that an analyst decided about has no signature.
create table strand (
  id integer primary key,
  revision integer not null,
  day integer not null,
  second bigint not null,
  name varchar not null,
  signature bigint,
  founder integer,
  how varchar,
  reached integer,
  speaks integer not null,
  told bigint not null
);
create index strand_revision on strand (revision);
create index strand_appearance on strand (day, second, name);
create index strand_signature on strand (signature, day, second, name);
create index strand_founder on strand (founder, speaks, day, second, name);

-- By which keys strands find each other that may tell of the same happening.
create table merge_key (
  hash bigint not null,
  strand integer not null,
  primary key (hash, strand)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;
create index merge_key_strand on merge_key (strand);

-- Incidents, each by the strand that began it.
create table incident (
  id integer primary key,
  name varchar not null unique,
  first_day integer,
  last_day integer,
  sort_day integer not null,
  status varchar not null,
  voices integer not null,
  lists varchar not null,
  summary text not null
);

-- What filters ask for, as lists of what answers to them, by day.
create table posting_list (
  id integer primary key,
  name varchar not null unique,
  size integer not null
);
create table posting (
  list integer not null,
  day integer not null,
  item integer not null,
  primary key (list, day, item)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- What contributes to indices, by what it follows from: an incident, the control of a place, the flights from an area.
-- span: whether its days are one (0), as many as a week (1) or a month (2) has, more (3), or unknown (4);
-- day: the middle of them; 0 if unknown.
create table contribution (
  id integer primary key,
  origin varchar not null,
  measure varchar not null,
  day integer not null,
  span integer not null,
  lists varchar not null,
  detail text not null
);
create index contribution_origin on contribution (origin);

-- Sums of contributions by subject, day and span. weight: in ten-thousandths; voices: number:times, sorted.
create table index_subject (
  id integer primary key,
  name varchar not null unique
);
create table voice (
  id integer primary key,
  name varchar not null unique
);
create table index_sum (
  subject integer not null,
  measure varchar not null,
  day integer not null,
  span integer not null,
  weight bigint not null,
  incidents integer not null,
  voices text not null,
  primary key (subject, measure, day, span)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- Names by which actors and places are asked for.
create table known_name (
  name varchar not null,
  kind varchar not null,
  meaning varchar not null,
  primary key (kind, name, meaning)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- Corrections, with the lines that they are about now; a correction undone counts no more.
create table correction (
  id integer primary key,
  name varchar not null unique,
  undone integer not null
);
create table correction_line (
  correction integer not null,
  line integer not null,
  role varchar not null,
  primary key (correction, line, role)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;
create index correction_line_line on correction_line (line);
