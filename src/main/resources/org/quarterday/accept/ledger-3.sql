-- The ledger, version 3: what lies in the returns folder no more.

-- A place where a return stands, and whether its file had gone when a run looked; a row for each
-- change. Removing a file withdraws nothing, but it asks nothing of its sender any more.
CREATE CACHED TABLE gone (
  run BIGINT NOT NULL REFERENCES run (id),
  place VARCHAR(4000) NOT NULL,
  gone BOOLEAN NOT NULL,
  PRIMARY KEY (run, place)
);
