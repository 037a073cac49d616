-- Meetings of workshops. Instants are Unix seconds. `told` is the digest of what the source said last: as long as it
-- says the same, what staff have changed since stays. `version` goes up with every change of the meeting or of its
-- bookings; a change begins with it, and so waits for the one before. `token` opens the meeting for a phone's calendar.
CREATE TABLE meeting (
    id TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    told TEXT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    workshop TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL CHECK (ends > starts),
    room TEXT NOT NULL,
    host TEXT,
    bring TEXT,
    notes TEXT,
    cancelled BIGINT NOT NULL CHECK (cancelled IN (0, 1)),
    version BIGINT NOT NULL
);

CREATE INDEX meeting_by_start ON meeting (starts, id);

-- The seats that there are: a meeting's capacity is the number of its rows here.
CREATE TABLE seat (
    meeting TEXT NOT NULL REFERENCES meeting (id),
    number BIGINT NOT NULL CHECK (number > 0),
    PRIMARY KEY (meeting, number)
);

-- Who takes part. Whoever is expected or has come has a seat, that seat exists, and nobody else has it: these three
-- are rules of the table, so that no program can book a seat twice. A card has one booking of a meeting at most.
-- `place` is the order in which those who wait get a seat. A guest has a name (sealed) and a code instead of a card;
-- `code_mac` and `key_mac` are keyed digests. Who had a seat and has not come by the end has missed it: nothing is
-- written for that.
CREATE TABLE booking (
    id TEXT PRIMARY KEY,
    meeting TEXT NOT NULL REFERENCES meeting (id),
    seat BIGINT,
    state TEXT NOT NULL CHECK (state IN ('confirmed', 'waitlisted', 'cancelled', 'attended')),
    place BIGINT NOT NULL,
    card TEXT,
    name TEXT,
    code_mac TEXT UNIQUE,
    key_mac TEXT UNIQUE,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    FOREIGN KEY (meeting, seat) REFERENCES seat (meeting, number),
    UNIQUE (meeting, seat),
    UNIQUE (meeting, place),
    CHECK ((state IN ('confirmed', 'attended')) = (seat IS NOT NULL))
);

CREATE UNIQUE INDEX booking_of_card ON booking (card, meeting) WHERE card IS NOT NULL AND state <> 'cancelled';
CREATE INDEX booking_of_guest ON booking (meeting) WHERE name IS NOT NULL;
