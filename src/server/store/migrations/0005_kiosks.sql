-- Kiosks that staff have added, the codes with which they enrol, and who has done what. Instants are Unix seconds.
-- `token_mac` and `code_mac` are keyed digests; the key is not in the database.
CREATE TABLE kiosk (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    added BIGINT NOT NULL,
    token_mac TEXT UNIQUE,
    enrolled BIGINT,
    revoked BIGINT,
    CHECK ((token_mac IS NULL) = (enrolled IS NULL))
);

-- Staff tell kiosks by their names; that of a revoked one is free again.
CREATE UNIQUE INDEX kiosk_name ON kiosk (name) WHERE revoked IS NULL;

-- A code that has been used has no row.
CREATE TABLE enrolment (
    kiosk TEXT PRIMARY KEY REFERENCES kiosk (id),
    code_mac TEXT NOT NULL UNIQUE,
    until BIGINT NOT NULL
);

-- What was done, at which kiosk and with which card: never what a client said or keeps.
CREATE TABLE audit (
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    kiosk TEXT,
    card TEXT
);

CREATE INDEX audit_at ON audit (at);
