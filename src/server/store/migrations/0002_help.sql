-- Kiosks where a client wants a person. Instants are Unix seconds.
CREATE TABLE help (
    id TEXT PRIMARY KEY,
    kiosk TEXT NOT NULL,
    language TEXT NOT NULL,
    asked BIGINT NOT NULL,
    answered BIGINT,
    ended BIGINT
);

-- A kiosk has one request at most that has not ended.
CREATE UNIQUE INDEX help_open ON help (kiosk) WHERE ended IS NULL;
