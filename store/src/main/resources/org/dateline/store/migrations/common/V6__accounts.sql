-- Who may use the record through a server, and with which tokens programs may. These tables do not follow from the
-- ledger, and no copy of the record holds what stands in them. Of passwords, tokens and codes they hold hashes alone.

-- name: as it was written; folded: the same whatever its case, by which it is found; version: grows with each change that
-- must end what is signed in.
create table account (
  id varchar primary key,
  name varchar not null,
  folded varchar not null unique,
  role varchar not null,
  password varchar not null,
  disabled integer not null,
  version integer not null,
  created_at bigint not null
);

-- last_used_at: to the hour; expires_at: the first moment at which it is of no use, null for none.
create table api_token (
  id varchar primary key,
  account varchar not null,
  label varchar not null,
  scope varchar not null,
  secret varchar not null unique,
  created_at bigint not null,
  last_used_at bigint,
  expires_at bigint,
  revoked integer not null
);
create index api_token_account on api_token (account);

-- The code with which the first admin is made: one row, none once there is an admin.
create table setup_code (
  id integer primary key,
  secret varchar not null
);
