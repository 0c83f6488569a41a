"""The tables of the Workspace as numbered migrations: what was released is never edited, only followed by another.

Opinions and details hold JSON in ASCII, and paths are bytes, so that every name and every word of a contract can be
kept, also what is no valid Unicode.
"""

APPLICATION_ID = 0x4B4F4C41
"""Marks a SQLite file as a workspace of this program."""

_FIRST = f"""
PRAGMA application_id = {APPLICATION_ID};

CREATE TABLE contents (              -- a contract, whatever its files are called
    sha256 TEXT PRIMARY KEY,
    path BLOB NOT NULL,              -- where it was seen last
    outline BLOB NOT NULL,           -- of the last audit; the rest of it is in audits
    state TEXT NOT NULL DEFAULT 'not_started',
    reviewer TEXT NOT NULL DEFAULT '',
    approver TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    settings TEXT,                   -- NULL: nothing was settled by hand
    earlier_draft TEXT NOT NULL DEFAULT '',
    reviewed INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    parties TEXT NOT NULL,           -- who signs and what the file is called, to find earlier drafts
    stem TEXT NOT NULL,
    worked_on TEXT NOT NULL DEFAULT ''  -- when an opinion was last put or taken back
);
CREATE INDEX contents_by_parties ON contents (parties, worked_on);
CREATE INDEX contents_by_stem ON contents (stem, worked_on);

CREATE TABLE audits (
    sha256 TEXT PRIMARY KEY REFERENCES contents (sha256),
    details BLOB NOT NULL
);

CREATE TABLE files (                 -- the list of the portfolio
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE,        -- the path as the system compares it
    path BLOB NOT NULL,
    sha256 TEXT REFERENCES contents (sha256),
    failure BLOB,                    -- the audit of a file that could not be read this time
    added_at TEXT NOT NULL
);
CREATE INDEX files_by_content ON files (sha256);

CREATE TABLE opinions (              -- the decisions and comments that stand
    sha256 TEXT NOT NULL REFERENCES contents (sha256),
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'comment')),
    clause TEXT NOT NULL,
    element TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (sha256, kind, clause, element)
) WITHOUT ROWID;

CREATE TABLE steps (                 -- what can be undone, and what stood before
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL REFERENCES contents (sha256),
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    clause TEXT NOT NULL,
    element TEXT NOT NULL,
    before TEXT,                     -- NULL: nothing
    state TEXT NOT NULL,
    reviewer TEXT NOT NULL
);
CREATE INDEX steps_by_content ON steps (sha256);

CREATE TABLE trail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    sha256 TEXT NOT NULL,            -- empty for a file that could not be opened
    clause TEXT,
    element TEXT,
    details TEXT NOT NULL
);
CREATE INDEX trail_by_content ON trail (sha256);
CREATE TRIGGER trail_is_not_changed BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END;
CREATE TRIGGER trail_is_not_shortened BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END;
CREATE TRIGGER trail_is_not_replaced BEFORE INSERT ON trail WHEN NEW.id IN (SELECT id FROM trail)
BEGIN SELECT RAISE(ABORT, 'the trail is only ever added to'); END;
"""

_SECOND = """
CREATE TABLE texts (                 -- what names are looked up in, compressed
    sha256 TEXT PRIMARY KEY REFERENCES contents (sha256),
    searchable BLOB NOT NULL
);
"""

MIGRATIONS = (_FIRST, _SECOND)
"""The script at position n brings a file from version n to version n + 1."""
