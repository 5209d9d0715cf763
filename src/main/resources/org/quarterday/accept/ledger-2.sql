-- The ledger, version 2: what people said about what stands. Like all of it, only ever added to.

-- What a person decided. Acts and arrivals are numbered in one sequence, so that "the record up to
-- number n" is one moment of it; what was known on a day is the record by the days in known.
CREATE CACHED TABLE act (
  id BIGINT PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  decided_at TIMESTAMP(3) NOT NULL,
  known DATE NOT NULL,
  by_whom VARCHAR(400) NOT NULL,
  os_user VARCHAR(400) NOT NULL,
  reason VARCHAR(32767) NOT NULL
);

-- A paper as it was handed over: made from the record up to its act, these settings and this date.
-- manifest is the SHA-256 of its manifest.json, predecessor that of the manifest made before it in
-- this council, whatever the paper.
CREATE CACHED TABLE issue (
  act BIGINT NOT NULL REFERENCES act (id),
  period VARCHAR(20) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  number INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  is_public BOOLEAN NOT NULL,
  as_of DATE NOT NULL,
  settings VARCHAR(64) NOT NULL,
  program VARCHAR(64) NOT NULL,
  scheme VARCHAR(200) NOT NULL,
  words VARCHAR(400) NOT NULL,
  accepted_open VARCHAR(32767) NOT NULL,
  manifest VARCHAR(64) NOT NULL,
  predecessor VARCHAR(64) NOT NULL,
  PRIMARY KEY (period, paper, number)
);

-- Every figure that an issue printed, as its facts.json has it.
CREATE CACHED TABLE printed (
  period VARCHAR(20) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  number INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  fact VARCHAR(1000) NOT NULL,
  indicator VARCHAR(400) NOT NULL,
  about VARCHAR(20) NOT NULL,
  service VARCHAR(64) NOT NULL,
  what VARCHAR(200) NOT NULL,
  shown VARCHAR(32767) NOT NULL,
  revision VARCHAR(20) NOT NULL,
  place VARCHAR(4000) NOT NULL,
  PRIMARY KEY (period, paper, number, seq)
);

-- An issue that was taken back. It is kept, and closes nothing any more.
CREATE CACHED TABLE withdrawal (
  act BIGINT NOT NULL REFERENCES act (id),
  period VARCHAR(20) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (period, paper, number)
);

-- A row of an arrival that is in its block but not laid over what stands, because it would move a
-- figure that an issue printed; moves says which, a line each.
CREATE CACHED TABLE hold (
  id BIGINT PRIMARY KEY,
  arrival BIGINT NOT NULL REFERENCES arrival (id),
  table_no INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  indicator VARCHAR(400) NOT NULL,
  service VARCHAR(64) NOT NULL,
  period VARCHAR(20) NOT NULL,
  moves VARCHAR(32767) NOT NULL
);

-- What became of a held row: released, and laid over what stands from then on, or declined.
CREATE CACHED TABLE hold_end (
  hold BIGINT NOT NULL REFERENCES hold (id),
  act BIGINT NOT NULL REFERENCES act (id),
  released BOOLEAN NOT NULL,
  PRIMARY KEY (hold)
);

-- By which settings and date a figure that was printed is judged since this act.
CREATE CACHED TABLE governed (
  act BIGINT NOT NULL REFERENCES act (id),
  indicator VARCHAR(400) NOT NULL,
  service VARCHAR(64) NOT NULL,
  period VARCHAR(20) NOT NULL,
  settings VARCHAR(64) NOT NULL,
  as_of DATE NOT NULL,
  PRIMARY KEY (act, indicator, service, period)
);

-- What a correction means for one paper that had printed what it changes: its next issue, at once or
-- when its commentary is confirmed, or a notice in the committee's next paper. Whether it has come
-- to that is seen from the issues made since.
CREATE CACHED TABLE correction (
  act BIGINT NOT NULL REFERENCES act (id),
  kind VARCHAR(20) NOT NULL,
  period VARCHAR(20) NOT NULL,
  paper VARCHAR(64) NOT NULL,
  next_paper BOOLEAN NOT NULL,
  PRIMARY KEY (act, period, paper)
);

-- Commentary that was said to hold although its figure had changed.
CREATE CACHED TABLE confirmation (
  act BIGINT NOT NULL REFERENCES act (id),
  indicator VARCHAR(400) NOT NULL,
  service VARCHAR(64) NOT NULL,
  period VARCHAR(20) NOT NULL,
  PRIMARY KEY (act, indicator, service, period)
);

-- Whose figure a finding is about, where it is about one.
CREATE CACHED TABLE finding_about (
  arrival BIGINT NOT NULL REFERENCES arrival (id),
  seq INTEGER NOT NULL,
  indicator VARCHAR(400) NOT NULL,
  service VARCHAR(64) NOT NULL,
  period VARCHAR(20) NOT NULL,
  PRIMARY KEY (arrival, seq)
);

-- Answers that people gave to queries, until an end date; who and why stands in the act. Of several to
-- one query the last stands. indicator, service and period are empty where the query was about no one
-- figure; text is what stood in the cell.
CREATE CACHED TABLE query_answer (
  act BIGINT NOT NULL REFERENCES act (id),
  seq INTEGER NOT NULL,
  place VARCHAR(4000) NOT NULL,
  code VARCHAR(60) NOT NULL,
  sheet VARCHAR(400) NOT NULL,
  cell VARCHAR(20) NOT NULL,
  row_no INTEGER NOT NULL,
  indicator VARCHAR(400) NOT NULL,
  service VARCHAR(64) NOT NULL,
  period VARCHAR(20) NOT NULL,
  text VARCHAR(32767) NOT NULL,
  until DATE NOT NULL,
  PRIMARY KEY (act, seq)
);
