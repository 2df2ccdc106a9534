-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- Levers, and the versions of the rhythm with their activities.

CREATE TABLE lever (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 0),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    measure TEXT NOT NULL CHECK (length(measure) <= 20000),
    unit TEXT NOT NULL CHECK (length(unit) <= 200)
) STRICT, WITHOUT ROWID;

-- Without published_on: the draft.
CREATE TABLE rhythm_version (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 0),
    effective_from TEXT NOT NULL CHECK (effective_from IS date(julianday(effective_from))),
    published_on TEXT CHECK (published_on IS NULL OR published_on IS date(julianday(published_on))),
    reason TEXT NOT NULL CHECK (length(reason) <= 20000)
) STRICT;

CREATE TABLE activity (
    version INTEGER NOT NULL REFERENCES rhythm_version (number) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    purpose TEXT NOT NULL CHECK (length(purpose) <= 20000),
    owner_role TEXT NOT NULL CHECK (owner_role IN ('leader', 'second-line', 'manager', 'rep')),
    counterpart TEXT NOT NULL
        CHECK (counterpart IN ('rep', 'manager', 'team', 'account', 'deal', 'alone')),
    audience TEXT NOT NULL CHECK (audience IN ('everyone', 'ramping')),
    cadence TEXT NOT NULL CHECK (length(cadence) BETWEEN 1 AND 200),
    opens_before INTEGER NOT NULL CHECK (opens_before BETWEEN -1 AND 1000),
    grace INTEGER NOT NULL CHECK (grace BETWEEN 0 AND 1000),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    talk_minutes INTEGER NOT NULL,
    preparation_minutes INTEGER NOT NULL,
    recording_minutes INTEGER NOT NULL,
    useful_when TEXT NOT NULL CHECK (length(useful_when) <= 20000),
    trap TEXT NOT NULL CHECK (length(trap) <= 20000),
    mandatory_fields INTEGER NOT NULL,
    edit_version INTEGER NOT NULL CHECK (edit_version >= 0),
    PRIMARY KEY (version, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_lever (
    version INTEGER NOT NULL,
    activity TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    lever TEXT NOT NULL REFERENCES lever (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (version, activity, position),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_criterion (
    version INTEGER NOT NULL,
    activity TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    wording TEXT NOT NULL CHECK (length(wording) <= 20000),
    PRIMARY KEY (version, activity, position),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_question (
    version INTEGER NOT NULL,
    activity TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    wording TEXT NOT NULL CHECK (length(wording) <= 20000),
    PRIMARY KEY (version, activity, position),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_evidence (
    version INTEGER NOT NULL,
    activity TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    evidence TEXT NOT NULL CHECK (length(evidence) BETWEEN 1 AND 40),
    PRIMARY KEY (version, activity, position),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- The answers to the four questions; an activity with a gate has all four rows.
CREATE TABLE gate_answer (
    version INTEGER NOT NULL,
    activity TEXT NOT NULL,
    question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 4),
    verdict TEXT NOT NULL CHECK (verdict IN ('open', 'clear', 'no')),
    object TEXT NOT NULL CHECK (length(object) <= 20000),
    note TEXT NOT NULL CHECK (length(note) <= 20000),
    answered_on TEXT CHECK (answered_on IS NULL OR answered_on IS date(julianday(answered_on))),
    answered_by TEXT NOT NULL CHECK (length(answered_by) <= 40),
    PRIMARY KEY (version, activity, question),
    FOREIGN KEY (version, activity) REFERENCES activity (version, code)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
