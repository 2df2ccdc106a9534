-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- What a leader designs: priorities, expectations, what was set aside, reviews and the rollout.
-- People are named by code without a reference, as in gate_answer: roster and rhythm are saved by
-- different people at once, and a word stays when its author leaves.

ALTER TABLE activity ADD COLUMN expectation TEXT
    CHECK (expectation IS NULL OR length(expectation) BETWEEN 1 AND 200);

CREATE TABLE priority (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    meaning TEXT NOT NULL CHECK (length(meaning) <= 20000)
) STRICT, WITHOUT ROWID;

CREATE TABLE priority_lever (
    priority TEXT NOT NULL REFERENCES priority (code) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    lever TEXT NOT NULL REFERENCES lever (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (priority, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_back (
    priority TEXT NOT NULL REFERENCES priority (code) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    sentence TEXT NOT NULL CHECK (length(sentence) <= 20000),
    written_on TEXT NOT NULL CHECK (written_on IS date(julianday(written_on))),
    PRIMARY KEY (priority, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE lever_reading (
    lever TEXT NOT NULL REFERENCES lever (code) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL CHECK (first_day IS date(julianday(first_day))),
    last_day TEXT NOT NULL CHECK (last_day IS date(julianday(last_day))),
    value REAL NOT NULL,
    count INTEGER,
    of_count INTEGER,
    source TEXT NOT NULL CHECK (length(source) <= 20000),
    entered_on TEXT NOT NULL CHECK (entered_on IS date(julianday(entered_on))),
    entered_by TEXT NOT NULL CHECK (length(entered_by) <= 40),
    PRIMARY KEY (lever, first_day, last_day),
    CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

-- All four parts or none.
CREATE TABLE what_if (
    part TEXT NOT NULL PRIMARY KEY
        CHECK (part IN ('deals', 'deal-value', 'win-rate', 'cycle-days')),
    now REAL NOT NULL,
    reach REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- What was set aside stands as an activity of version 0, which is never in force.
CREATE TABLE parked_activity (
    version INTEGER NOT NULL CHECK (version = 0),
    activity TEXT NOT NULL,
    question INTEGER NOT NULL CHECK (question BETWEEN 0 AND 4),
    reason TEXT NOT NULL CHECK (length(reason) <= 20000),
    parked_on TEXT NOT NULL CHECK (parked_on IS date(julianday(parked_on))),
    parked_by TEXT NOT NULL CHECK (length(parked_by) <= 40),
    PRIMARY KEY (version, activity),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_review (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 4),
    verdict TEXT NOT NULL CHECK (verdict IN ('clear', 'no')),
    seen TEXT NOT NULL CHECK (length(seen) <= 20000),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    reviewed_on TEXT NOT NULL CHECK (reviewed_on IS date(julianday(reviewed_on))),
    reviewed_by TEXT NOT NULL CHECK (length(reviewed_by) <= 40)
) STRICT;

CREATE TABLE wave (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    stage TEXT NOT NULL CHECK (
        stage IN ('yourself', 'volunteers', 'everyone', 'piece-by-piece', 'keep-and-prune')),
    from_day TEXT NOT NULL CHECK (from_day IS date(julianday(from_day))),
    everyone INTEGER NOT NULL CHECK (everyone IN (0, 1)),
    note TEXT NOT NULL CHECK (length(note) <= 20000)
) STRICT;

CREATE TABLE wave_person (
    wave INTEGER NOT NULL REFERENCES wave (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    PRIMARY KEY (wave, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage_decision (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    stage TEXT NOT NULL CHECK (
        stage IN ('yourself', 'volunteers', 'everyone', 'piece-by-piece', 'keep-and-prune')),
    kind TEXT NOT NULL CHECK (kind IN ('wait', 'go-ahead')),
    decided_on TEXT NOT NULL CHECK (decided_on IS date(julianday(decided_on))),
    decided_by TEXT NOT NULL CHECK (length(decided_by) <= 40),
    reason TEXT NOT NULL CHECK (length(reason) <= 20000)
) STRICT;

CREATE TABLE decision_unmet (
    decision INTEGER NOT NULL REFERENCES stage_decision (position) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    sentence TEXT NOT NULL CHECK (length(sentence) <= 20000),
    PRIMARY KEY (decision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_activity (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    from_day TEXT NOT NULL CHECK (from_day IS date(julianday(from_day))),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) <= 200)
) STRICT;
