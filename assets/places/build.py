#!/usr/bin/env python3
"""Makes us.tsv.deflate, the gazetteer that the programs embed.

    build.py zip_codes.csv.gz us_places.json.gz us.tsv.deflate

The first file has the columns zip_code, latitude, longitude, city, state and county (Census facts), the second is a
list of GeoNames' populated places. README.md tells the sources and the form of the result.
"""

import csv
import gzip
import json
import math
import sys
import unicodedata
import zlib
from collections import Counter, defaultdict

SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
# GeoNames gives these the population of a city or county next to them.
NOT_THEIRS = {("Meads", "KY"), ("Deer Valley", "AZ"), ("Alhambra", "AZ"), ("South Boston", "MA")}
# The Census file has these in another archipelago.
CORRECTIONS = {"96799": (-14.2781, -170.7025)}
# The Census file has these in the county next to theirs.
OTHER_COUNTY = {zip_code: "Greene" for zip_code in ("45430", "45432", "45434", "45435")}
# Counties that were renamed or became part of another, and independent cities without the word that tells them apart.
COUNTIES = {
    ("Shannon", "SD"): "Oglala Lakota",
    ("Wade Hampton", "AK"): "Kusilvak",
    ("Bedford City", "VA"): "Bedford",
    ("Clifton Forge City", "VA"): "Alleghany",
    ("Bristol", "VA"): "Bristol City",
    ("Radford", "VA"): "Radford City",
    ("Salem", "VA"): "Salem City",
}
# A place this far from its namesake, in miles, is another place.
SAME_PLACE = 40


def fold(name):
    """Small letters without accents and punctuation, short forms spelt out, as the gazetteer does."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else "" if c in "'.\u2019\u02bb" else " " for c in plain).split()
    return " ".join(SHORT.get(word, word) for word in words)


def miles(a, b):
    """Near enough for places that are close."""
    return 69.1 * math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(math.radians(a[0])))


def read_zips(path):
    """{(city, state): {zip: point, or None where the file has none}}, without the military's; and {zip: county}."""
    cities, counties = defaultdict(dict), {}
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["state"] in ("AA", "AE", "AP"):
                continue
            point = (float(row["latitude"]), float(row["longitude"])) if row["latitude"] else None
            point = CORRECTIONS.get(row["zip_code"], point)
            cities[row["city"], row["state"]][row["zip_code"]] = point
            county = OTHER_COUNTY.get(row["zip_code"], row["county"])
            if county:
                counties[row["zip_code"]] = COUNTIES.get((county, row["state"]), county)
    return cities, counties


def read_places(path):
    """{state: {folded name: (name, population, point, folded other names)}}; of namesakes the larger."""
    places = defaultdict(dict)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [row for row in json.load(file) if "(historical)" not in row["name"]]
    for row in sorted(rows, key=lambda row: row["population"]):
        name, state = row["name"].replace(" (village)", ""), row["admin1code"]
        population = 0 if (name, state) in NOT_THEIRS else row["population"]
        others = {fold(other) for other in row["alternatenames"] if other.isascii()}
        places[state][fold(name)] = (name, population, (row["latitude"], row["longitude"]), others)
    return places


def merge(cities, places):
    """[[name, state, population, point, zips]]: the post's places with GeoNames' figures, and GeoNames' own."""
    merged = {}
    for (city, state), zips in cities.items():
        key, known = fold(city), [point for point in zips.values() if point]
        centre = tuple(sum(axis) / len(known) for axis in zip(*known)) if known else None

        def near(place, centre=centre):
            return centre is None or miles(centre, place[2]) < SAME_PLACE

        same = places[state].get(key)
        if same is None:
            # "New York" is a name of GeoNames' "New York City", "Lexington" one of "Lexington-Fayette".
            longer = [
                other for other, place in places[state].items()
                if other.startswith(key + " ") and key in place[3] and near(place)
            ]
            if longer:
                same = places[state].pop(max(longer, key=lambda other: places[state][other][1]))
        if same and near(same):
            population, centre = same[1], same[2]
        else:
            population = 0
        if centre:
            name = same[0] if same and fold(same[0]) == key else city
            entry = merged.setdefault((key, state), [name, state, population, centre, {}])
            entry[4].update({code: point or centre for code, point in zips.items()})
    for state, named in places.items():
        for key, (name, population, point, _) in named.items():
            if (key, state) not in merged:
                part = any(
                    f" {other} " in f" {key} " and population > 0.6 * place[1] and miles(point, place[2]) < 15
                    for other, place in named.items()
                    if other != key and place[1] > 50_000
                )
                merged[key, state] = [name, state, 0 if part else population, point, {}]
    return [merged[key] for key in sorted(merged)]


def locate(entries, counties):
    """The county of each entry: that of most of its ZIP codes, else "": a near ZIP code would only be a guess."""
    for *_, zips in entries:
        own = Counter(counties[code] for code in sorted(zips) if code in counties)
        yield own.most_common(1)[0][0] if own else ""


def lines(entries, counties):
    located = list(locate(entries, counties))
    common = Counter(county for county in [*located, *counties.values()] if county)
    names = [name for name, _ in sorted(common.items(), key=lambda item: (-item[1], item[0]))]
    number = {"": 0, **{name: place for place, name in enumerate(names, 1)}}
    yield "\t".join(names) + "\n"
    for (name, state, population, point, zips), county in zip(entries, located):
        latitude, longitude = (round(1000 * degrees) for degrees in point)
        codes, last = [], 0
        for code in sorted(zips):
            north, east = round(1000 * zips[code][0]) - latitude, round(1000 * zips[code][1]) - longitude
            other = number[counties.get(code, county)]
            numbers = [int(code) - last, north, east, 0 if other == number[county] else other]
            while len(numbers) > 1 and not numbers[-1]:
                numbers.pop()
            codes.append(",".join(map(str, numbers)))
            last = int(code)
        yield f"{name}\t{state}\t{population}\t{latitude}\t{longitude}\t{number[county]}\t{' '.join(codes)}\n"


def main(zip_codes, us_places, out):
    cities, counties = read_zips(zip_codes)
    text = "".join(lines(merge(cities, read_places(us_places)), counties)).encode()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    with open(out, "wb") as file:
        file.write(packer.compress(text) + packer.flush())
    print(f"{text.count(10) - 1} places, {len(text)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
