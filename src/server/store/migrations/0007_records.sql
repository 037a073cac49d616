-- What clients with a card keep. `kind` is resume, contact, hours, saved or log. `id` is a keyed digest of the record's
-- name, `sealed` the record itself; the keys of both are not in the database. `changed` is in Unix seconds. Who deletes
-- a card deletes its records first.
CREATE TABLE record (
    card TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed TEXT NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (card, kind, id)
);

-- A worker looks a log up by its code alone.
CREATE UNIQUE INDEX record_log ON record (id) WHERE kind = 'log';
