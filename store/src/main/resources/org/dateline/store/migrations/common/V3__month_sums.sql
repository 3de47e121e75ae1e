-- The sums of table index_sum by month, so that a series of months reads a few rows for each. day: the first of the
-- month; what has no known day is not here.
create table index_month_sum (
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
