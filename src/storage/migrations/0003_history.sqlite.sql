-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- History: rows that are only ever inserted. Each carries a digest over its canonical text.
-- key_day, held_day and recorded_day are days since 1970-01-01; *_at milliseconds since then, UTC.

CREATE TABLE plan_exception (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    occurrence TEXT NOT NULL CHECK (length(occurrence) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('moved', 'excused', 'merged', 'reassigned', 'revoked')),
    to_day TEXT CHECK (to_day IS NULL OR to_day IS date(julianday(to_day))),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    -- The excuse, the key it went into, the deputy's code or the kind taken back.
    what TEXT NOT NULL CHECK (length(what) <= 200),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(julianday(recorded_on))),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL CHECK (length(recorded_by) <= 40),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    CHECK ((kind = 'moved') = (to_day IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE trigger_event (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 40),
    fired_on TEXT NOT NULL CHECK (fired_on IS date(julianday(fired_on))),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Gives a series number its three codes back.
CREATE TABLE series (
    id INTEGER NOT NULL PRIMARY KEY,
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    owner TEXT NOT NULL CHECK (length(owner) BETWEEN 1 AND 40),
    counterpart TEXT NOT NULL CHECK (length(counterpart) BETWEEN 1 AND 40),
    UNIQUE (activity, owner, counterpart)
) STRICT;

-- What figures need of a check-off, clustered the way they read it.
CREATE TABLE check_off (
    key_day INTEGER NOT NULL CHECK (key_day BETWEEN 0 AND 84005),
    series INTEGER NOT NULL REFERENCES series (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 65535),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 0 AND 4294967295),
    id BLOB NOT NULL CHECK (length(id) = 16),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 65535),
    held_day INTEGER NOT NULL CHECK (held_day BETWEEN 0 AND 84005),
    recorded_day INTEGER NOT NULL CHECK (recorded_day BETWEEN 0 AND 84005),
    criteria_met INTEGER NOT NULL CHECK (criteria_met BETWEEN 0 AND 255),
    criteria_judged INTEGER NOT NULL CHECK (criteria_judged BETWEEN 0 AND 255),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    has_next_step INTEGER NOT NULL CHECK (has_next_step IN (0, 1)),
    PRIMARY KEY (key_day, series, number, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX check_off_series ON check_off (series);

-- The texts of a check-off and who recorded it; the digest covers its row in check_off too.
CREATE TABLE check_off_record (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key_day INTEGER NOT NULL,
    series INTEGER NOT NULL,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL CHECK (length(recorded_by) <= 40),
    recording_seconds INTEGER NOT NULL,
    evidence TEXT NOT NULL CHECK (length(evidence) <= 400),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    correction_reason TEXT NOT NULL CHECK (length(correction_reason) <= 20000),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    FOREIGN KEY (key_day, series, number, revision)
        REFERENCES check_off (key_day, series, number, revision)
) STRICT, WITHOUT ROWID;

-- Only for their author; the one kind of history that may be erased.
CREATE TABLE private_note (
    check_off BLOB NOT NULL PRIMARY KEY REFERENCES check_off_record (id),
    author TEXT NOT NULL CHECK (length(author) <= 40),
    note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 20000),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE next_step (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    check_off BLOB NOT NULL REFERENCES check_off_record (id),
    owner TEXT NOT NULL CHECK (length(owner) <= 40),
    what TEXT NOT NULL CHECK (length(what) <= 20000),
    due TEXT NOT NULL CHECK (due IS date(julianday(due))),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(julianday(recorded_on))),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE INDEX next_step_check_off ON next_step (check_off);

CREATE TABLE next_step_done (
    next_step BLOB NOT NULL PRIMARY KEY REFERENCES next_step (id),
    done_on TEXT NOT NULL CHECK (done_on IS date(julianday(done_on))),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    key_day INTEGER NOT NULL CHECK (key_day BETWEEN 0 AND 84005),
    series INTEGER NOT NULL REFERENCES series (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 65535),
    given_by TEXT NOT NULL CHECK (length(given_by) <= 40),
    word TEXT NOT NULL CHECK (word IN ('confirmed', 'disputed')),
    usefulness TEXT NOT NULL CHECK (usefulness IN ('not-answered', 'changed', 'helped', 'no')),
    recorded_day INTEGER NOT NULL CHECK (recorded_day BETWEEN 0 AND 84005),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE INDEX confirmation_key_day ON confirmation (key_day);

CREATE TABLE unplanned_talk (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    activity TEXT NOT NULL CHECK (length(activity) <= 40),
    owner TEXT NOT NULL CHECK (length(owner) <= 40),
    person TEXT NOT NULL CHECK (length(person) <= 40),
    held_day INTEGER NOT NULL CHECK (held_day BETWEEN 0 AND 84005),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 65535),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    recorded_day INTEGER NOT NULL CHECK (recorded_day BETWEEN 0 AND 84005),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE INDEX unplanned_talk_held_day ON unplanned_talk (held_day);
