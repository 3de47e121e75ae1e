-- When a subscription was told of an item last, in microseconds, so that what was told long ago can be forgotten. Of what was
-- told before this was kept only so much is known: not after the record was written to last. So it is kept rather too long.
alter table told_item add column told_at bigint not null default 0;
-- [jooq ignore start]
update told_item set told_at = coalesce(
  (select max(moment) from (
    select max(recorded_at) as moment from ledger
    union all
    select max(made_at) as moment from delivery) as written),
  0);
-- [jooq ignore stop]
create index told_item_told_at on told_item (told_at);

-- What is unfinished, and what was begun of a slot. That of one subscription, and what it was told of an item, is found by the
-- primary keys.
create index delivery_state on delivery (state, due_at);
create index delivery_slot on delivery (slot);
