-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- What the leader's work needs: words on drift alarms, who looked at what, observations and calibration rounds,
-- results beside the rhythm. History rows carry a digest as in 0003; *_at are milliseconds since 1970, UTC.

-- Drift ---------------------------------------------------------------------------------------------------------

-- What somebody said about an alarm. An alarm is derived, never stored: it is the manager, the activity and the
-- Monday of the week in which it rose. The newest word of a kind counts; one without verdict or sentence takes back
-- those before it.
CREATE TABLE drift_word (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    manager TEXT NOT NULL CHECK (length(manager) BETWEEN 1 AND 40),
    -- Empty: all activities together.
    activity TEXT NOT NULL CHECK (length(activity) <= 40),
    week TEXT NOT NULL CHECK (week IS date(julianday(week))),
    kind TEXT NOT NULL CHECK (kind IN ('acknowledged', 'judged')),
    verdict TEXT NOT NULL CHECK (verdict IN ('', 'drift', 'chance', 'unclear')),
    sentence TEXT NOT NULL CHECK (length(sentence) <= 2000),
    author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 40),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(julianday(recorded_on))),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    CHECK (kind = 'judged' OR verdict = '')
) STRICT, WITHOUT ROWID;

-- How alarms are raised, and when the leader sees them; the newest counts.
CREATE TABLE drift_setting (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    accepted REAL NOT NULL CHECK (accepted > 0 AND accepted < 1),
    caught REAL NOT NULL CHECK (caught > accepted AND caught < 1),
    weeks_between REAL NOT NULL CHECK (weeks_between >= 10 AND weeks_between <= 5000),
    leader_after_days INTEGER NOT NULL CHECK (leader_after_days BETWEEN 0 AND 60),
    author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 40),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Access --------------------------------------------------------------------------------------------------------

-- One row for each day on which somebody saw a kind of data about somebody.
CREATE TABLE look (
    about TEXT NOT NULL CHECK (length(about) BETWEEN 1 AND 40),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    viewer TEXT NOT NULL CHECK (length(viewer) BETWEEN 1 AND 40),
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 80),
    day TEXT NOT NULL CHECK (day IS date(julianday(day))),
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL CHECK (last_at >= first_at),
    times INTEGER NOT NULL CHECK (times >= 1),
    PRIMARY KEY (about, kind, viewer, place, day)
) STRICT, WITHOUT ROWID;

-- Coaching the coaches ------------------------------------------------------------------------------------------

-- What somebody above saw of a talk, against the standard of the rhythm version it belongs to: one sign a
-- criterion, y, n or -. Of each observer's revisions the highest counts.
CREATE TABLE observation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    occurrence TEXT NOT NULL CHECK (length(occurrence) BETWEEN 1 AND 200),
    version INTEGER NOT NULL CHECK (version >= 1),
    manager TEXT NOT NULL CHECK (length(manager) BETWEEN 1 AND 40),
    observer TEXT NOT NULL CHECK (length(observer) BETWEEN 1 AND 40),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    observed_on TEXT NOT NULL CHECK (observed_on IS date(julianday(observed_on))),
    judged TEXT NOT NULL CHECK (length(judged) BETWEEN 1 AND 16),
    strength TEXT NOT NULL CHECK (length(strength) <= 20000),
    try_next TEXT NOT NULL CHECK (length(try_next) <= 20000),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    UNIQUE (occurrence, observer, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_round (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version >= 1),
    case_text TEXT NOT NULL CHECK (length(case_text) BETWEEN 1 AND 20000),
    -- Person codes of those who judge, ascending, with commas between.
    judges TEXT NOT NULL CHECK (length(judges) BETWEEN 1 AND 20000),
    opened_on TEXT NOT NULL CHECK (opened_on IS date(julianday(opened_on))),
    opened_by TEXT NOT NULL CHECK (length(opened_by) BETWEEN 1 AND 40),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Each judge judges once, without seeing the others.
CREATE TABLE calibration_judgement (
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    round BLOB NOT NULL REFERENCES calibration_round (id),
    judge TEXT NOT NULL CHECK (length(judge) BETWEEN 1 AND 40),
    judged_on TEXT NOT NULL CHECK (judged_on IS date(julianday(judged_on))),
    judged TEXT NOT NULL CHECK (length(judged) BETWEEN 1 AND 16),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (round, judge)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration_closed (
    round BLOB NOT NULL PRIMARY KEY REFERENCES calibration_round (id),
    closed_on TEXT NOT NULL CHECK (closed_on IS date(julianday(closed_on))),
    closed_by TEXT NOT NULL CHECK (length(closed_by) BETWEEN 1 AND 40),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Results -------------------------------------------------------------------------------------------------------

-- What a file said about one person and one fiscal period; the newest import counts. Amounts in the file's currency.
CREATE TABLE result (
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    first_day TEXT NOT NULL CHECK (first_day IS date(julianday(first_day))),
    last_day TEXT NOT NULL CHECK (last_day IS date(julianday(last_day)) AND last_day >= first_day),
    imported_at INTEGER NOT NULL,
    quota REAL CHECK (quota >= 0),
    attained REAL,
    opportunities REAL CHECK (opportunities >= 0),
    win_rate REAL CHECK (win_rate BETWEEN 0 AND 1),
    deal_size REAL CHECK (deal_size >= 0),
    cycle_days REAL CHECK (cycle_days > 0),
    currency TEXT NOT NULL CHECK (length(currency) <= 3),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (person, first_day, last_day, imported_at)
) STRICT, WITHOUT ROWID;

-- What somebody said on a day that a period would bring.
CREATE TABLE forecast_call (
    person TEXT NOT NULL CHECK (length(person) BETWEEN 1 AND 40),
    first_day TEXT NOT NULL CHECK (first_day IS date(julianday(first_day))),
    last_day TEXT NOT NULL CHECK (last_day IS date(julianday(last_day)) AND last_day >= first_day),
    called_on TEXT NOT NULL CHECK (called_on IS date(julianday(called_on))),
    imported_at INTEGER NOT NULL,
    amount REAL NOT NULL CHECK (amount >= 0),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (person, first_day, last_day, called_on, imported_at)
) STRICT, WITHOUT ROWID;

-- Columns of files of results are remembered too.
CREATE TABLE import_mapping_wider (
    kind TEXT NOT NULL CHECK (kind IN ('people', 'holidays', 'leave', 'quota')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    header TEXT NOT NULL CHECK (length(header) <= 20000),
    fields TEXT NOT NULL CHECK (length(fields) <= 20000),
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
INSERT INTO import_mapping_wider (kind, name, header, fields) SELECT kind, name, header, fields FROM import_mapping;
DROP TABLE import_mapping;
ALTER TABLE import_mapping_wider RENAME TO import_mapping;

-- Closed weeks --------------------------------------------------------------------------------------------------

-- What became of the talks of a week whose books are closed, packed in parts (0 by manager, 1 by manager and
-- activity, 2 each talk, 3 next steps). Derived from the rows above and rebuilt from them on demand; a dump leaves
-- it out. Days are days since 1970.
CREATE TABLE closed_tally (
    week INTEGER NOT NULL CHECK (week BETWEEN 0 AND 84005),
    part INTEGER NOT NULL CHECK (part BETWEEN 0 AND 3),
    -- The day it was tallied. A record that says it was made before makes it forgotten.
    as_of INTEGER NOT NULL CHECK (as_of > week),
    packed BLOB NOT NULL,
    PRIMARY KEY (part, week)
) STRICT;

-- What one person promised is read alone.
CREATE INDEX next_step_owner ON next_step (owner);
CREATE INDEX closed_tally_as_of ON closed_tally (as_of, week, part);

-- The weeks after those, by manager, as they looked on a day. Emptied by every record and every change of the plan, in
-- its transaction: while a row is there, it holds, and so do the tallies of all closed weeks.
CREATE TABLE open_tally (
    week INTEGER NOT NULL PRIMARY KEY CHECK (week BETWEEN 0 AND 84005),
    as_of INTEGER NOT NULL CHECK (as_of BETWEEN 0 AND 84005),
    packed BLOB NOT NULL
) STRICT;

-- All that figures ask of a word, in the order in which they ask: no row of the table is looked up.
DROP INDEX confirmation_key_day;
CREATE INDEX confirmation_key_day ON confirmation
    (key_day, recorded_day, recorded_at, id, series, number, given_by, word, usefulness);
