-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- What running the week needs: times people are busy, columns of files once mapped, skills in focus,
-- what managers say they do, and records that can be taken back. History rows carry a digest as in 0003.

CREATE TABLE busy_time (
    person TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(julianday(day))),
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 1 AND 1439 AND end_minute > start_minute),
    PRIMARY KEY (person, day, start_minute)
) STRICT, WITHOUT ROWID;

-- Which column of a file became which field, remembered by the file's header line.
CREATE TABLE import_mapping (
    kind TEXT NOT NULL CHECK (kind IN ('people', 'holidays', 'leave')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    header TEXT NOT NULL CHECK (length(header) <= 20000),
    fields TEXT NOT NULL CHECK (length(fields) <= 20000),
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_focus (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    -- Empty: the skill in focus is finished.
    skill TEXT NOT NULL CHECK (length(skill) <= 200),
    since TEXT NOT NULL CHECK (since IS date(julianday(since))),
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL CHECK (length(recorded_by) <= 40),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE stated_frequency (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    -- Talks of this activity in four weeks, all people together.
    talks INTEGER NOT NULL CHECK (talks BETWEEN 0 AND 1000),
    stated_on TEXT NOT NULL CHECK (stated_on IS date(julianday(stated_on))),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE unplanned_talk_taken_back (
    unplanned_talk BLOB NOT NULL PRIMARY KEY REFERENCES unplanned_talk (id),
    recorded_day INTEGER NOT NULL CHECK (recorded_day BETWEEN 0 AND 84005),
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Parts the words of one day. 0 in older rows, whose digest does not cover it.
ALTER TABLE confirmation ADD COLUMN recorded_at INTEGER NOT NULL DEFAULT 0;

-- A step that was done can be opened again: the highest revision counts; no day means open. With a
-- rowid, as quick_check of SQLite 3.40 misreads a table without one whose key is not in front.
CREATE TABLE next_step_done_again (
    next_step BLOB NOT NULL REFERENCES next_step (id),
    done_on TEXT CHECK (done_on IS NULL OR done_on IS date(julianday(done_on))),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    revision INTEGER NOT NULL CHECK (revision BETWEEN 0 AND 4294967295),
    PRIMARY KEY (next_step, revision)
) STRICT;
INSERT INTO next_step_done_again (next_step, done_on, digest, revision)
    SELECT next_step, done_on, digest, 0 FROM next_step_done;
DROP TABLE next_step_done;
ALTER TABLE next_step_done_again RENAME TO next_step_done;
