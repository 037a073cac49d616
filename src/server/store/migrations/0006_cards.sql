-- Cards. Instants are Unix seconds. `number_mac` and `secret_mac` are keyed digests of what the card says, `nickname`
-- is sealed, `pin` is the Argon2id hash of a keyed digest; the keys of all four are not in the database. A card without
-- a `pin` opens with the code of `code_mac` only, until `code_until`: staff have reset it.
CREATE TABLE card (
    id TEXT PRIMARY KEY,
    number_mac TEXT NOT NULL UNIQUE,
    secret_mac TEXT NOT NULL UNIQUE,
    nickname TEXT NOT NULL,
    pin TEXT,
    code_mac TEXT,
    code_until BIGINT,
    CHECK ((code_mac IS NULL) = (code_until IS NULL))
);

-- Who is signed in, where, until when. `token_mac` is a keyed digest. Who signs out has no row.
CREATE TABLE session (
    token_mac TEXT PRIMARY KEY,
    card TEXT NOT NULL REFERENCES card (id),
    kiosk TEXT NOT NULL,
    begun BIGINT NOT NULL,
    until BIGINT NOT NULL CHECK (until > begun)
);

CREATE INDEX session_of_card ON session (card);

-- Failed tries in a row at one card, or at a number that is no card's: `subject` is its `number_mac`. `next` is when
-- the next one may begin, `last` when the last one did.
CREATE TABLE card_tries (
    subject TEXT PRIMARY KEY,
    failed BIGINT NOT NULL,
    next BIGINT NOT NULL,
    last BIGINT NOT NULL
);

CREATE INDEX card_tries_by_age ON card_tries (last);

-- What a kiosk has tried: all is forgotten at `clear`, the next try may begin at `next`. `taken` is when the cards
-- taken there are forgotten.
CREATE TABLE kiosk_tries (
    kiosk TEXT PRIMARY KEY,
    clear BIGINT NOT NULL,
    next BIGINT NOT NULL,
    taken BIGINT NOT NULL
);
