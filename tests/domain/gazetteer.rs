//! Places by name, by ZIP code and by coordinates.

use onestop::domain::gazetteer::{Found, Gazetteer};
use proptest::prelude::*;

fn find(near: &str) -> Found {
    Gazetteer::get().find(near).unwrap_or_else(|| panic!("{near} was not found"))
}

fn suggested(typed: &str) -> Vec<String> {
    Gazetteer::get().suggest(typed, 8).into_iter().map(|found| found.name).collect()
}

#[test]
fn a_zip_code_is_a_place() {
    let found = find("45402");
    assert_eq!((found.name.as_str(), found.near.as_str()), ("45402 Dayton, OH", "45402"));
    assert!(found.point.miles_to(find("Dayton, OH").point) < 2.0);
    for spelling in ["45402-1234", " 45402 ", "45402 Dayton, OH", "Dayton, OH 45402", "dayton ohio 45402-0001"] {
        assert_eq!(find(spelling), found, "{spelling}");
    }
    for unknown in ["00000", "4540", "454022", "45402-12", "45402 Nowhereville"] {
        assert_eq!(Gazetteer::get().find(unknown), None, "{unknown}");
    }
}

#[test]
fn a_city_is_found_in_any_spelling() {
    let dayton = find("Dayton, OH");
    for spelling in ["DAYTON,OH", "dayton oh", "  dayton ,  ohio", "Dayton Ohio", "dayton, Oh.", "dayton"] {
        assert_eq!(find(spelling), dayton, "{spelling}");
    }
    for (spelling, name) in [
        ("Saint Louis, MO", "St. Louis, MO"),
        ("st louis mo", "St. Louis, MO"),
        ("Ft. Wayne, IN", "Fort Wayne, IN"),
        ("mt pleasant sc", "Mount Pleasant, SC"),
        ("Canon City, CO", "Cañon City, CO"),
        ("winston salem nc", "Winston-Salem, NC"),
        ("o'fallon, missouri", "O'Fallon, MO"),
        ("new york", "New York, NY"),
        ("New York City, NY", "New York, NY"),
        ("kansas city kansas", "Kansas City, KS"),
        ("Kansas City", "Kansas City, MO"),
        ("Washington, D.C.", "Washington, DC"),
        ("Port Washington", "Port Washington, NY"),
        ("San Juan, Puerto Rico", "San Juan, PR"),
        ("Pago Pago AS", "Pago Pago, AS"),
    ] {
        assert_eq!(find(spelling).name, name, "{spelling}");
    }
    for unknown in ["", ",", "Atlantis, OH", "Dayton, ZZ", "Ohio", "  ,  OH"] {
        assert_eq!(Gazetteer::get().find(unknown), None, "{unknown}");
    }
}

#[test]
fn a_place_knows_its_county_and_state() {
    for (near, county, state) in [
        ("45402", "Montgomery", "OH"),
        ("Dayton, OH", "Montgomery", "OH"),
        ("45402 Dayton, OH", "Montgomery", "OH"),
        ("45434", "Greene", "OH"), // Dayton's, but in another county than most of its ZIP codes
        ("Xenia, OH", "Greene", "OH"),
        ("Troy, OH", "Miami", "OH"),
        ("Baton Rouge, LA", "East Baton Rouge", "LA"), // a parish
        ("Norfolk, VA", "Norfolk City", "VA"),         // a city in no county
        ("Salem, VA", "Salem City", "VA"),
        ("Saint Louis, MO", "Saint Louis City", "MO"),
        ("Ponce, PR", "Ponce", "PR"),
    ] {
        let found = find(near);
        assert_eq!((found.county.as_deref(), found.state.as_deref()), (Some(county), Some(state)), "{near}");
    }
    // No ZIP code of its own: a near one would only be a guess.
    let found = find("Beavercreek, OH");
    assert_eq!((found.county, found.state.as_deref()), (None, Some("OH")));
    let found = find("39.7589,-84.1916");
    assert_eq!((found.county, found.state), (None, None));
}

#[test]
fn coordinates_are_a_place() {
    let found = find("39.7589, -84.1916");
    assert_eq!(found.name, "39.7589, -84.1916");
    assert_eq!(find(&found.near), found);
    for wrong in ["91,0", "0,181", "nan,0", "inf,inf", "1,2,3"] {
        assert_eq!(Gazetteer::get().find(wrong), None, "{wrong}");
    }
}

#[test]
fn typing_suggests_the_largest_places_first() {
    assert_eq!(suggested("dayto")[0], "Dayton, OH");
    assert_eq!(suggested("dayton, o"), ["Dayton, OH", "Dayton, OR"]);
    assert_eq!(suggested("Dayton O"), ["Dayton, OH", "Dayton, OR"]);
    assert_eq!(suggested("dayton ohi"), ["Dayton, OH"]);
    assert_eq!(suggested("st. lou")[0], "St. Louis, MO");
    assert_eq!(suggested("spring")[..2], ["Spring Valley, NV", "Springfield, MO"]);
    assert!(suggested("st").iter().any(|name| name == "Stockton, CA"));
    assert_eq!(suggested("4540").len(), 8);
    assert_eq!(suggested("45402"), ["45402 Dayton, OH"]);
    assert!(suggested("").is_empty() && suggested("999999").is_empty() && suggested("zzz").is_empty());
}

#[test]
fn states_have_names_and_abbreviations() {
    for (text, state) in [("ohio", "OH"), ("NEW YORK", "NY"), ("n.y.", "NY"), ("Puerto Rico", "PR"), ("oh", "OH")] {
        assert_eq!(Gazetteer::state(text), Some(state), "{text}");
    }
    for state in ["DC", "PR", "GU", "VI", "AS", "MP", "District of Columbia", "Guam", "U.S. Virgin Islands"] {
        assert!(Gazetteer::state(state).is_some(), "{state}");
    }
    assert_eq!(Gazetteer::state("XX"), None);
}

#[test]
fn every_zip_code_is_found_and_lies_in_the_country() {
    let gazetteer = Gazetteer::get();
    let mut count = 0;
    for zip in gazetteer.zips() {
        let found = gazetteer.find(&zip).expect("a ZIP code of the gazetteer");
        assert_eq!(found.near, zip);
        assert_eq!(gazetteer.find(&found.name), Some(found.clone()), "{}", found.name);
        assert!((-15.0..72.0).contains(&found.point.latitude), "{}", found.name);
        assert!(found.county.is_some(), "{}", found.name);
        assert!(found.state.is_some_and(|state| found.name.ends_with(&format!(", {state}"))), "{}", found.name);
        count += 1;
    }
    assert_eq!(count, 42_191);
}

#[test]
fn the_census_file_agrees() {
    let Some(folder) = crate::shared_data() else { return };
    let packed = std::fs::read(folder.join("places/zip_codes.csv.gz")).expect("the file of ZIP codes");
    let text = crate::unpack_gzip(&packed);
    let (mut compared, mut same) = (0, 0);
    for line in text.lines().skip(1) {
        let columns: Vec<&str> = line.split(',').map(|column| column.trim_matches('"')).collect();
        let (Ok(latitude), Ok(longitude)) = (columns[1].parse(), columns[2].parse()) else { continue };
        if columns[4] == "AS" {
            continue; // placed among the wrong islands there
        }
        let point = onestop::domain::place::Point { latitude, longitude };
        let found = find(columns[0]);
        assert!(found.point.miles_to(point) < 0.1, "{}", columns[0]);
        same += u32::from(found.county.as_deref() == Some(columns[5]));
        compared += 1;
    }
    assert!(compared > 42_000);
    // Some forty are put right: assets/places/build.py tells which.
    assert!(same < compared && same > compared - 50, "{same} of {compared}");
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in ".{0,60}") {
        let _ = Gazetteer::get().find(&text);
        prop_assert!(Gazetteer::get().suggest(&text, 8).len() <= 8);
        let _ = Gazetteer::state(&text);
    }

    #[test]
    fn what_is_suggested_is_found(text in "[a-z]{1,3}|[0-9]{1,5}") {
        for suggested in Gazetteer::get().suggest(&text, 8) {
            prop_assert_eq!(Gazetteer::get().find(&suggested.near), Some(suggested));
        }
    }
}
