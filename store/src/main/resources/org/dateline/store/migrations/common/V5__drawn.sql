-- Which version of the projection drew the tables that follow from the ledger; no row where an earlier program did.
create table drawn (
  version integer primary key
);
