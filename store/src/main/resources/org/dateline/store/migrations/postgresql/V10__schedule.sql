-- What is done when, by whichever program does it first: the table of db-scheduler, in its own words.
create table scheduled_task (
  task_name varchar not null,
  task_instance varchar not null,
  task_data bytea,
  execution_time timestamp with time zone,
  picked boolean not null,
  picked_by varchar,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  state varchar,
  primary key (task_name, task_instance)
);
create index scheduled_task_time on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
