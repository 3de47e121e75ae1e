-- Who is told what of the record, and what he was told. These tables do not follow from the ledger, and no copy of the
-- record holds what stands in them: addresses are nobody's who is given a copy.

-- kind: digest or alert; channel: mail or webhook; folded: the address whatever its case; filter: as in addresses of the
-- desk; minute: of the day in the zone, for digests; empty: what is sent when nothing is new; state: asked until its people
-- confirm it, then active, paused or ended; secret: of which the links in its letters are made, and webhooks signed;
-- told: the last entry of the ledger that was told of.
create table subscription (
  id varchar primary key,
  kind varchar not null,
  channel varchar not null,
  address varchar not null,
  folded varchar not null,
  name varchar,
  filter varchar not null,
  minute integer,
  zone varchar,
  empty varchar,
  state varchar not null,
  secret varchar not null,
  asked_at bigint not null,
  confirmed_at bigint,
  ended_at bigint,
  told integer not null
);
create index subscription_folded on subscription (folded);

-- What was sent. slot: of a digest its local day, of an alert the last entry that it tells of; message: the Message-ID, or
-- the id of the call, the same at each try; state: claimed by a program that makes or sends it, waiting to be tried again,
-- then sent, skipped or failed; letter: what is sent, the same at each try, null once it is done with; due_at: when it may be
-- tried again, of one that is claimed the end of the claim.
create table delivery (
  subscription varchar not null,
  slot varchar not null,
  message varchar not null,
  state varchar not null,
  told integer not null,
  letter bytea,
  attempts integer not null,
  made_at bigint not null,
  tried_at bigint,
  due_at bigint not null,
  sent_at bigint,
  reason varchar,
  primary key (subscription, slot)
);

-- What a subscription was told of an item last, so that the next letter tells what is another.
create table told_item (
  subscription varchar not null,
  item varchar not null,
  detail text not null,
  primary key (subscription, item)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;
