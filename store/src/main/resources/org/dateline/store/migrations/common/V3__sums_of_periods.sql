-- Sums of contributions by subject and period, those of one subject and period side by side, whatever they measure: what
-- is read today touches few pages. day: the first of the period; weight: in ten-thousandths; voices: number:times, sorted.
create table index_day_sum (
  subject integer not null,
  day integer not null,
  measure varchar not null,
  span integer not null,
  weight bigint not null,
  incidents integer not null,
  voices text not null,
  primary key (subject, day, measure, span)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- By month, so that a long series reads a few rows for each; what has no known day is not here.
create table index_month_sum (
  subject integer not null,
  day integer not null,
  measure varchar not null,
  span integer not null,
  weight bigint not null,
  incidents integer not null,
  voices text not null,
  primary key (subject, day, measure, span)
)
-- [jooq ignore start]
${clustered}
-- [jooq ignore stop]
;

-- [jooq ignore start]
insert into index_day_sum (subject, day, measure, span, weight, incidents, voices)
  select subject, day, measure, span, weight, incidents, voices from index_sum order by subject, day, measure, span;
-- [jooq ignore stop]
drop table index_sum;
