-- Tells the keys with which this database was written from all others, and nothing else of them.
CREATE TABLE keys (
    one BIGINT PRIMARY KEY CHECK (one = 1),
    mark TEXT NOT NULL
);
