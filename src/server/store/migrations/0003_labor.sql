-- The number of the newest release: it goes up by one, and none is used twice.
ALTER TABLE state ADD COLUMN last_release BIGINT NOT NULL DEFAULT 0;

-- Publications of labor market information. The current one of a dataset has the greatest id. `imported` is in Unix
-- seconds; `fingerprint` tells the contents of samples apart and is empty for all others.
CREATE TABLE releases (
    id BIGINT PRIMARY KEY,
    dataset TEXT NOT NULL,
    release TEXT NOT NULL,
    sample BIGINT NOT NULL CHECK (sample IN (0, 1)),
    imported BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    fingerprint TEXT NOT NULL
);

-- Areas of oews and laus, and the counties of the dataset areas; those have the metropolitan area that they are in.
CREATE TABLE labor_areas (
    release_id BIGINT NOT NULL,
    area TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT,
    within TEXT,
    PRIMARY KEY (release_id, area)
);

-- `cells` are the published texts, joined by tabs: TOT_EMP, H_MEAN, A_MEAN, H_PCT10, H_PCT25, H_MEDIAN, H_PCT75,
-- H_PCT90, A_PCT10, A_PCT25, A_MEDIAN, A_PCT75, A_PCT90, ANNUAL, HOURLY.
CREATE TABLE wages (
    release_id BIGINT NOT NULL,
    area TEXT NOT NULL,
    occupation TEXT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (release_id, area, occupation)
);

-- Official titles, groups of occupations included.
CREATE TABLE wage_titles (
    release_id BIGINT NOT NULL,
    occupation TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (release_id, occupation)
);

-- What projections and onet say, as JSON.
CREATE TABLE occupation_facts (
    release_id BIGINT NOT NULL,
    occupation TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (release_id, occupation)
);

-- Releases of laus add up: of several rows of one area and time that of the greatest release counts. Month 0 is the
-- year's average; `tenths` of a percent.
CREATE TABLE unemployment (
    release_id BIGINT NOT NULL,
    area TEXT NOT NULL,
    year BIGINT NOT NULL,
    month BIGINT NOT NULL,
    labor_force BIGINT,
    unemployed BIGINT,
    tenths BIGINT NOT NULL,
    PRIMARY KEY (release_id, area, year, month)
);
