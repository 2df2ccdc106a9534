-- SPDX-FileCopyrightText: 2026 MOR Planner contributors
-- SPDX-License-Identifier: Apache-2.0

-- What comes in by files and goes out to them: imports that can be taken back as a whole, deals as their files told
-- them, and named exports. History: rows are only inserted; digests as in 0003.

-- Imports -------------------------------------------------------------------------------------------------------

-- One file that was brought in.
CREATE TABLE import_batch (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL
        CHECK (kind IN ('people', 'holidays', 'leave', 'busy', 'quota', 'deals', 'check-offs')),
    source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 255), -- the file's name without its folder
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- What it changed, entry by entry, in the order of the import; either side is empty where there was or is nothing.
CREATE TABLE import_change (
    batch BLOB NOT NULL REFERENCES import_batch (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    entry TEXT NOT NULL CHECK (length(entry) BETWEEN 1 AND 40), -- "person", "leave", "check-off"
    before TEXT NOT NULL CHECK (length(before) <= 20000),
    after TEXT NOT NULL CHECK (length(after) <= 20000),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (batch, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_taken_back (
    batch BLOB NOT NULL PRIMARY KEY REFERENCES import_batch (id),
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- Columns of more kinds of files are remembered.
CREATE TABLE import_mapping_wider (
    kind TEXT NOT NULL
        CHECK (kind IN ('people', 'holidays', 'leave', 'busy', 'quota', 'deals', 'check-offs')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    header TEXT NOT NULL CHECK (length(header) <= 20000),
    fields TEXT NOT NULL CHECK (length(fields) <= 20000),
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
INSERT INTO import_mapping_wider (kind, name, header, fields) SELECT kind, name, header, fields FROM import_mapping;
DROP TABLE import_mapping;
ALTER TABLE import_mapping_wider RENAME TO import_mapping;

-- Deals ---------------------------------------------------------------------------------------------------------

-- What a file said about deals on a day. A deal that a later file does not name is still there.
CREATE TABLE deal_snapshot (
    id BLOB NOT NULL PRIMARY KEY REFERENCES import_batch (id),
    as_of TEXT NOT NULL CHECK (as_of IS date(julianday(as_of))),
    system TEXT NOT NULL CHECK (length(system) BETWEEN 1 AND 40), -- "salesforce", "hubspot", "other"
    recorded_at INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16)
) STRICT, WITHOUT ROWID;

-- One deal of a snapshot. Amounts in the file's currency; empty texts where the file says nothing.
CREATE TABLE deal_state (
    snapshot BLOB NOT NULL REFERENCES deal_snapshot (id),
    external_id TEXT NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 400),
    account TEXT NOT NULL CHECK (length(account) <= 400),
    owner TEXT NOT NULL CHECK (length(owner) <= 40), -- person; empty: nobody of the roster
    owner_text TEXT NOT NULL CHECK (length(owner_text) <= 400), -- as the file names them
    pipeline TEXT NOT NULL CHECK (length(pipeline) <= 200),
    stage TEXT NOT NULL CHECK (length(stage) <= 200),
    stage_order INTEGER CHECK (stage_order >= 0),
    amount REAL,
    currency TEXT NOT NULL CHECK (length(currency) <= 3),
    close_date TEXT CHECK (close_date IS NULL OR close_date IS date(julianday(close_date))),
    created TEXT CHECK (created IS NULL OR created IS date(julianday(created))),
    last_activity TEXT CHECK (last_activity IS NULL OR last_activity IS date(julianday(last_activity))),
    next_step TEXT NOT NULL CHECK (length(next_step) <= 1000),
    category TEXT NOT NULL CHECK (length(category) <= 200),
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    won INTEGER NOT NULL CHECK (won IN (0, 1) AND won <= closed),
    reason TEXT NOT NULL CHECK (length(reason) <= 1000),
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (snapshot, external_id)
) STRICT, WITHOUT ROWID;

-- Exports -------------------------------------------------------------------------------------------------------

-- An export that somebody gave a name; in the order of its keys.
CREATE TABLE export_preset (
    owner TEXT NOT NULL CHECK (length(owner) <= 40), -- person; empty while the roster is
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 99),
    request TEXT NOT NULL CHECK (length(request) BETWEEN 1 AND 20000),
    PRIMARY KEY (owner, name)
) STRICT, WITHOUT ROWID;
