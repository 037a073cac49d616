#!/usr/bin/env python3
"""Makes the figures of the labor market that the programs embed: five .tsv files beside this one.

    build.py DATA

DATA is the folder with the published files, as labor/oews_2025_all_areas.csv.gz; the paths are named below. The
occupations are those of occupations.txt. README.md tells the sources and the form of the results.
"""

import csv
import gzip
import io
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

from openpyxl import load_workbook

HERE = Path(__file__).parent
NATION, STATE, METRO = "99", "39", "19430"
# The counties' file is of an older delineation, in which the metropolitan area of the same counties has another code.
METRO_BEFORE = "19380"
GROUPS = "11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53".split()
CELLS = (
    "TOT_EMP H_MEAN A_MEAN H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90 "
    "A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY"
).split()
# The names in src/domain/labor/outlook.rs.
SCHOOLING = {
    "No formal educational credential": "none",
    "High school diploma or equivalent": "high_school",
    "Some college, no degree": "some_college",
    "Postsecondary nondegree award": "certificate",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctor",
}
EXPERIENCE = {"None": "none", "Less than 5 years": "under_five", "5 years or more": "five_or_more"}
TRAINING = {
    "None": "none",
    "Short-term on-the-job training": "short",
    "Moderate-term on-the-job training": "moderate",
    "Long-term on-the-job training": "long",
    "Apprenticeship": "apprenticeship",
    "Internship/residency": "residency",
}
INTERESTS = ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"]
# What wages are published of only together; O*NET describes each part.
PARTS = {
    "13-1020": ["13-1021", "13-1022", "13-1023"],
    "21-1018": ["21-1011", "21-1014"],
    "25-9045": ["25-9042", "25-9043"],
    "31-1120": ["31-1121", "31-1122"],
    "51-2090": ["51-2092"],
    "53-1047": ["53-1042", "53-1043", "53-1044"],
}
NONE = "-"


def write(name, release, rows):
    lines = ["\t".join(row) + "\n" for row in rows]
    (HERE / name).write_text(f"# release {release}\n" + "".join(lines), encoding="utf-8")
    print(f"{name}: {len(lines)} rows")


def wages(data, codes):
    """The rows of the three areas, and the areas' names."""
    wanted = {"00-0000", *codes, *(f"{group}-0000" for group in GROUPS)}
    rows, names = {}, {}
    with gzip.open(data / "labor/oews_2025_all_areas.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            area, code = row["AREA"], row["OCC_CODE"]
            if area in (METRO, STATE, NATION) and code in wanted:
                names[area] = row["AREA_TITLE"]
                rows[area, code] = [area, code, row["OCC_TITLE"], *(row[cell] for cell in CELLS)]
    missing = wanted - {code for area, code in rows if area == NATION}
    assert not missing, f"not published for the nation: {sorted(missing)}"
    return [rows[key] for key in sorted(rows)], names


def counties(data):
    """{FIPS: name} of the metropolitan area."""
    with open(data / "places/cbsa2fipsxw.csv", encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["cbsacode"] == METRO_BEFORE]
    return {f"{row['fipsstatecode_2']}{row['fipscountycode_3']}": row["countycountyequivalent"] for row in rows}


def unemployment(data, areas):
    """The year averages of {FIPS: area}."""
    with open(data / "labor/usda_ers_unemployment_2000_2019.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            row = {name.strip(): value.strip() for name, value in row.items()}
            if row["FIPStxt"] in areas:
                for year in range(2000, 2020):
                    people = [row[f"{what}_{year}"].replace(",", "") for what in ("Civilian_labor_force", "Unemployed")]
                    rate = tenths(float(row[f"Unemployment_rate_{year}"]))
                    yield [areas[row["FIPStxt"]], str(year), *people, rate]


def tenths(number):
    return str(round(number * 10))


def people(thousands):
    return str(round(thousands * 1000))


def table(path, sheet, code_column=1):
    """{code: row} of a sheet's rows that begin with a title and a code."""
    rows = load_workbook(path, read_only=True, data_only=True)[sheet].iter_rows(values_only=True)
    return {row[code_column]: row for row in rows if row[code_column] and row[code_column][2:3] == "-"}


def projections(data, codes):
    outlook = table(data / "labor/projections_2024_34_occupation.xlsx", "Table 1.2")
    skills = table(data / "labor/projections_2024_34_skills.xlsx", "Table 6.5")
    for code in codes:
        title, _, _, before, after, _, _, _, change, _, openings, _, schooling, experience, training, *_ = outlook[code]
        ranks = [str(rank) for rank in skills[code][2:19]] if code in skills else []
        yield [
            code,
            title.strip(),
            "2024",
            "2034",
            people(before),
            people(after),
            tenths(change),
            people(openings) if isinstance(openings, (int, float)) else NONE,
            SCHOOLING.get(schooling, NONE),
            EXPERIENCE.get(experience, NONE),
            TRAINING.get(training, NONE),
            ",".join(ranks) or NONE,
        ]


def onet(data, codes):
    with zipfile.ZipFile(data / "occupations/db_30_1_text.zip") as archive:

        def rows(name):
            with archive.open(f"db_30_1_text/{name}.txt") as file:
                lines = io.TextIOWrapper(file, "utf-8", newline="")
                yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)

        # Of the codes that O*NET divides further, what stands for the whole.
        def whole(row, column="O*NET-SOC Code"):
            return row[column][:7] if row[column].endswith(".00") else None

        zones = {whole(row): row["Job Zone"] for row in rows("Job Zones")}
        interests, related = defaultdict(dict), defaultdict(list)
        for row in rows("Interests"):
            if row["Scale ID"] == "OI":
                interests[whole(row)][row["Element Name"]] = float(row["Data Value"])
        for row in rows("Related Occupations"):
            if other := whole(row, "Related O*NET-SOC Code"):
                related[whole(row)].append((int(row["Index"]), other))

    part_of = {part: code for code, parts in PARTS.items() for part in parts}
    for code in codes:
        parts = PARTS.get(code, [code])
        known = [interests[part] for part in parts if part in interests]
        means = [f"{sum(part[kind] for part in known) / len(known):.2f}" for kind in INTERESTS] if known else []
        zone = {zones.get(part) for part in parts}
        near = sorted(pair for part in parts for pair in related[part])
        listed = dict.fromkeys(part_of.get(other, other) for _, other in near)
        others = [other for other in listed if other in codes and other != code]
        if means or others:
            alike = zone.pop() if len(zone) == 1 else None
            yield [code, alike or NONE, ",".join(means) or NONE, ",".join(others) or NONE]


def main(folder):
    data = Path(folder)
    codes = (HERE / "occupations.txt").read_text().split()
    rows, names = wages(data, codes)
    within = counties(data)
    write("wages.tsv", "2025-05", rows)
    write(
        "areas.tsv",
        "2025-05",
        [
            [NATION, names[NATION], NONE, NONE],
            [STATE, names[STATE], "OH", NONE],
            [METRO, names[METRO], "OH", NONE],
            *([f"c{fips}", f"{name}, OH", "OH", METRO] for fips, name in sorted(within.items())),
        ],
    )
    areas = {"00000": NATION, f"{STATE}000": STATE, **{fips: f"c{fips}" for fips in sorted(within)}}
    write("unemployment.tsv", "2019", unemployment(data, areas))
    write("projections.tsv", "2024-2034", projections(data, codes))
    write("onet.tsv", "30.1", onet(data, codes))


if __name__ == "__main__":
    main(*sys.argv[1:])
