-- One row: which database this is, and how often it has changed.
CREATE TABLE state (
    only_row BIGINT PRIMARY KEY CHECK (only_row = 1),
    database_id TEXT NOT NULL,
    revision BIGINT NOT NULL
);

-- Instants are Unix seconds. `body` is the listing as JSON, `raw` the record as its source gave it.
CREATE TABLE listings (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    raw TEXT NOT NULL,
    first_seen BIGINT NOT NULL,
    checked BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    UNIQUE (source, source_id)
);

CREATE INDEX listings_by_revision ON listings (revision, id);

-- Listings that are no more, so that every search index can drop them.
CREATE TABLE removed (
    id TEXT PRIMARY KEY,
    revision BIGINT NOT NULL
);
