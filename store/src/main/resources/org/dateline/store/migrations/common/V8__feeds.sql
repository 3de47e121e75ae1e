-- Where the program listens, and which pages it was led to. These tables do not follow from the ledger; a copy of the
-- record holds them, so that whoever moves to another machine goes on listening there.

-- A feed. name: as its people call it; title: as it calls itself; outlet: whose pages that name none it has; grade: how far it is
-- relied on, A to F; kind: what lay there last; host: whom a visit asks, lower case with a port that is not the usual one;
-- answered_at: the last visit that was answered; fresh_at: the last that found a page not known before; failing_since,
-- failures and reason: of the visits since the last that was answered; interval_seconds: from the last visit to the next.
create table feed (
  id varchar primary key,
  address varchar not null unique,
  name varchar,
  outlet varchar,
  grade varchar,
  kind varchar,
  title varchar,
  site varchar,
  host varchar not null,
  paused integer not null,
  added_at bigint not null,
  etag varchar,
  last_modified varchar,
  visited_at bigint,
  answered_at bigint,
  fresh_at bigint,
  failing_since bigint,
  failures integer not null,
  reason varchar,
  interval_seconds bigint not null,
  next_at bigint not null
);
create index feed_due on feed (host, next_at);

-- A page that a feed led to. told: when it came out or changed, as the feed says; state: waiting until it was read once,
-- then kept, or aside if it is not read; revision: the digest of what lay there last; next_at: when it is visited again, null for never.
create table feed_page (
  id varchar primary key,
  address varchar not null,
  feed varchar not null,
  title varchar,
  told varchar,
  host varchar not null,
  state varchar not null,
  found_at bigint not null,
  etag varchar,
  last_modified varchar,
  visited_at bigint,
  revision varchar,
  revisions integer not null,
  failures integer not null,
  reason varchar,
  next_at bigint
);
create index feed_page_due on feed_page (host, next_at);
create index feed_page_feed on feed_page (feed, found_at);

-- Until when a host is left alone that asked for it, or that does not answer; since: when that was reckoned.
create table quiet_host (
  name varchar primary key,
  quiet_until bigint not null,
  since bigint not null,
  reason varchar not null
);
