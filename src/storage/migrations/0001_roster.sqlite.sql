-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- Who works here, who leads whom, when people work, and the agreed slots.

-- One row: what belongs to the plan as a whole. The stamps grow with each change of their part.
CREATE TABLE plan_state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    roster_stamp INTEGER NOT NULL CHECK (roster_stamp >= 0),
    rhythm_stamp INTEGER NOT NULL CHECK (rhythm_stamp >= 0),
    fiscal TEXT NOT NULL,
    budget_hours REAL NOT NULL,
    target REAL NOT NULL
) STRICT;

CREATE TABLE calendar (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127)
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
    calendar TEXT NOT NULL REFERENCES calendar (code) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(julianday(day))),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    PRIMARY KEY (calendar, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    email TEXT NOT NULL CHECK (length(email) <= 320),
    role TEXT NOT NULL CHECK (role IN ('leader', 'second-line', 'manager', 'rep')),
    team TEXT NOT NULL CHECK (length(team) <= 200),
    calendar TEXT NOT NULL REFERENCES calendar (code) DEFERRABLE INITIALLY DEFERRED,
    zone TEXT NOT NULL CHECK (length(zone) <= 100),
    player_coach INTEGER NOT NULL CHECK (player_coach IN (0, 1)),
    joined_on TEXT NOT NULL CHECK (joined_on IS date(julianday(joined_on))),
    left_on TEXT CHECK (left_on IS NULL OR left_on IS date(julianday(left_on))),
    ramp_until TEXT CHECK (ramp_until IS NULL OR ramp_until IS date(julianday(ramp_until)))
) STRICT, WITHOUT ROWID;

CREATE TABLE reporting_line (
    person TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL CHECK (from_day IS date(julianday(from_day))),
    to_day TEXT CHECK (to_day IS NULL OR to_day IS date(julianday(to_day))),
    boss TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (person, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE leave (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    person TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL CHECK (first_day IS date(julianday(first_day))),
    last_day TEXT NOT NULL CHECK (last_day IS date(julianday(last_day))),
    kind TEXT NOT NULL CHECK (kind IN ('leave', 'absent'))
) STRICT;

CREATE TABLE subject (
    code TEXT NOT NULL PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 40),
    kind TEXT NOT NULL CHECK (kind IN ('account', 'deal')),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    rep TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    from_day TEXT NOT NULL CHECK (from_day IS date(julianday(from_day))),
    to_day TEXT CHECK (to_day IS NULL OR to_day IS date(julianday(to_day)))
) STRICT, WITHOUT ROWID;

CREATE TABLE slot (
    manager TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (code) DEFERRABLE INITIALLY DEFERRED,
    activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 40),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    start_minute INTEGER CHECK (start_minute BETWEEN 0 AND 1439),
    week INTEGER NOT NULL CHECK (week BETWEEN 0 AND 60),
    PRIMARY KEY (manager, person, activity)
) STRICT, WITHOUT ROWID;
