//! What work pays, over HTTP: never a wrong number, and where each comes from.

mod ladder;
mod real;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use onestop::api::labor::{Areas, Labor, Occupation, Occupations, Questions, Unemployment};
use onestop::domain::labor::{Amount, Area, Dataset, Period};
use onestop::server::labor::facts::LausRow;
use onestop::server::labor::write::Intake;
use serde::de::DeserializeOwned;

use crate::support::{Database, Site, encoded, instant, on_both};

on_both!(
    a_driver_in_dayton_is_answered_from_the_sample,
    a_place_lies_in_its_areas_and_in_no_other,
    what_is_not_published_here_is_shown_from_around,
    what_is_published_only_together_is_found_by_its_parts,
    what_is_not_known_is_said,
    nothing_is_sent_twice,
    a_group_begins_with_what_most_people_do,
    typed_names_find_the_work,
    interests_find_work_that_fits,
    a_metro_is_added_up_from_its_counties,
    a_year_without_a_county_is_not_added_up,
    wrong_parameters_are_refused_by_name,
);

const NOW: &str = "2026-01-10T12:00:00Z";
/// A cook's wages, in full; the middle is $17.10 an hour.
const COOK: &str =
    "1,200\t17.30\t35,980\t12.00\t14.00\t17.10\t19.00\t22.00\t24,960\t29,120\t35,570\t39,520\t45,760\t\t";
/// A chief executive's: most of them only known to be high.
const CHIEF: &str = "50\t130.00\t270,400\t60.00\t90.00\t#\t#\t#\t124,800\t187,200\t#\t#\t#\t\t";
/// A teacher's: by the year only.
const TEACHER: &str = "900\t*\t61,000\t*\t*\t*\t*\t*\t40,000\t50,000\t60,000\t70,000\t80,000\tTRUE\t";
/// A singer's: by the hour only.
const SINGER: &str = "30\t40.00\t*\t15.00\t20.00\t33.25\t50.00\t70.00\t*\t*\t*\t*\t*\t\tTRUE";
/// Nobody's: how many is known, their wages are not.
const HIDDEN: &str = "70\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t\t";
/// The other way round.
const UNCOUNTED: &str =
    "**\t17.30\t35,980\t12.00\t14.00\t16.00\t19.00\t22.00\t24,960\t29,120\t33,280\t39,520\t45,760\t\t";

async fn sampled(mut database: Database) -> Site {
    database.settings.samples = true;
    database.site().await
}

fn area(id: &str, name: &str, state: Option<&str>) -> Area {
    Area { id: id.parse().unwrap(), name: name.to_owned(), state: state.map(str::to_owned) }
}

/// Takes wages in, of the metropolitan area of Dayton, of Ohio and of the nation.
async fn take_in_wages(database: &Database, release: &str, wages: &[(&str, &str, &str)]) {
    let store = database.store().await;
    let mut intake = Intake::begin(&store, Dataset::Oews, &release.parse().unwrap(), instant(NOW)).await.unwrap();
    let dayton = area("19430", "Dayton-Kettering-Beavercreek, OH", Some("OH"));
    for area in [&dayton, &area("39", "Ohio", Some("OH")), &area("99", "U.S.", None)] {
        intake.area(area, None).await.unwrap();
    }
    let titles = [
        ("11-1011", "Chief Executives"),
        ("25-2021", "Elementary School Teachers"),
        ("27-2042", "Musicians and Singers"),
        ("31-1120", "Home Health and Personal Care Aides"),
        ("35-0000", "Food Preparation and Serving Related Occupations"),
        ("35-2000", "Cooks and Food Preparation Workers"),
        ("35-2010", "Cooks"),
        ("35-2014", "Cooks, Restaurant"),
        ("35-2019", "Cooks, All Other"),
        ("35-3031", "Waiters and Waitresses"),
    ];
    for (code, title) in titles {
        intake.title(code, title).await.unwrap();
    }
    for (area, occupation, cells) in wages {
        intake.wage(&area.parse().unwrap(), occupation, cells).await.unwrap();
    }
    intake.commit(wages.len() as u64).await.unwrap();
    store.close().await;
}

async fn ask<T: DeserializeOwned>(site: &Site, address: &str) -> T {
    let answer = site.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", String::from_utf8_lossy(&answer.body));
    serde_json::from_slice(&answer.body).unwrap()
}

async fn refused(site: &Site, address: &str, status: StatusCode, code: &str, parameter: Option<&str>) {
    let answer = site.get(address).await;
    let json = answer.json();
    assert_eq!((answer.status, json["code"].as_str()), (status, Some(code)), "{address}: {json}");
    assert_eq!(json.get("parameter").and_then(serde_json::Value::as_str), parameter, "{address}: {json}");
    assert!(json["detail"].as_str().unwrap().contains("Allowed"), "{address}: {json}");
}

fn ids(areas: &[Area]) -> Vec<&str> {
    areas.iter().map(|area| area.id.as_str()).collect()
}

fn exactly(cents: i64) -> Amount {
    Amount { cents, at_least: false }
}

async fn a_driver_in_dayton_is_answered_from_the_sample(database: Database) {
    let site = sampled(database).await;
    for place in ["19430", "Dayton,%20OH", "45402", "45402%20Dayton,%20OH", "c39113", "Kettering,%20OH"] {
        let labor: Labor = ask(&site, &format!("/api/v1/labor/{place}/53-3032")).await;
        assert_eq!((labor.code.to_string().as_str(), labor.areas.len()), ("53-3032", 3), "{place}");
        let (shown, estimate) = labor.shown().unwrap();
        assert_eq!((shown.id.as_str(), shown.short_name()), ("19430", "Dayton"));
        assert_eq!(labor.fell_back_from(), None);
        assert_eq!(estimate.employment, Some(4660));
        assert_eq!(estimate.hourly.unwrap().middle, Some(exactly(2_860)));
        assert_eq!(labor.areas[2].estimate.unwrap().hourly.unwrap().middle, Some(exactly(2_819)));
        assert!(labor.outlook.is_some());
        assert!(labor.sources.iter().any(|source| source.dataset == Dataset::Oews && source.sample), "{place}");
    }
    let occupation: Occupation = ask(&site, "/api/v1/occupations/53-3032").await;
    assert!(occupation.skills.is_some() && occupation.zone.is_some() && occupation.also.len() <= 12);
    let stocker: Labor = ask(&site, "/api/v1/labor/19430/53-7065").await;
    assert!(!stocker.ladder.is_empty() && stocker.similar.len() <= 6);
    let middle = stocker.shown().unwrap().1.middle().unwrap().yearly_cents();
    for step in stocker.ladder.iter().chain(&stocker.similar) {
        assert!(step.pay.middle.yearly_cents() > middle, "{}", step.title);
        assert_eq!(step.pay.area.as_str(), "19430");
    }
}

async fn a_place_lies_in_its_areas_and_in_no_other(database: Database) {
    let site = sampled(database).await;
    for (query, expected) in [
        ("near=Dayton,+OH", &["c39113", "19430", "39", "99"][..]),
        ("near=45402", &["c39113", "19430", "39", "99"]),
        ("near=Troy,+OH", &["c39109", "19430", "39", "99"]),
        ("near=Cleveland,+OH", &["39", "99"]),
        ("near=Chicago,+IL", &["99"]),
        // Coordinates lie somewhere: which area that is would be a guess.
        ("near=39.76,-84.19", &[]),
        ("q=dayt", &["19430"]),
        ("q=oh+kettering", &["19430"]),
        ("q=county", &["c39057", "c39109", "c39113"]),
        ("q=nowhere", &[]),
        ("", &["19430", "39", "99"]),
    ] {
        let areas: Areas = ask(&site, &format!("/api/v1/areas?{query}")).await;
        assert_eq!(ids(&areas.items), expected, "{query}");
    }
}

async fn what_is_not_published_here_is_shown_from_around(database: Database) {
    let wages = [
        ("19430", "35-2014", HIDDEN),
        ("39", "35-2014", COOK),
        ("99", "35-2014", UNCOUNTED),
        ("99", "25-2021", TEACHER),
        ("19430", "27-2042", SINGER),
        ("19430", "11-1011", CHIEF),
    ];
    take_in_wages(&database, "2025-05", &wages).await;
    let site = database.site().await;

    let cook: Labor = ask(&site, "/api/v1/labor/19430/35-2014").await;
    let estimates: Vec<_> = cook.areas.iter().map(|area| area.estimate).collect();
    assert_eq!(estimates[0].map(|here| (here.employment, here.has_wages())), Some((Some(70), false)));
    assert_eq!(estimates[2].map(|nation| (nation.employment, nation.has_wages())), Some((None, true)));
    assert_eq!(cook.shown().unwrap().0.name, "Ohio");
    assert_eq!(cook.fell_back_from().unwrap().id.as_str(), "19430");
    assert_eq!(cook.shown().unwrap().1.middle().unwrap().amount.cents, 17_10);

    let teacher: Labor = ask(&site, "/api/v1/labor/19430/25-2021").await;
    assert!(teacher.areas[0].estimate.is_none() && teacher.areas[1].estimate.is_none());
    let (shown, estimate) = teacher.shown().unwrap();
    assert_eq!((shown.name.as_str(), estimate.hourly), ("U.S.", None));
    assert_eq!(estimate.middle().unwrap().period, Period::Year);

    let singer: Labor = ask(&site, "/api/v1/labor/19430/27-2042").await;
    let estimate = singer.shown().unwrap().1;
    assert_eq!((estimate.yearly, estimate.hourly.unwrap().middle), (None, Some(exactly(3_325))));

    let chief: Labor = ask(&site, "/api/v1/labor/19430/11-1011").await;
    let wages = chief.shown().unwrap().1.hourly.unwrap();
    assert_eq!((wages.lower, wages.middle), (Some(exactly(9_000)), Some(Amount { cents: 11_500, at_least: true })));

    let waiter: Labor = ask(&site, "/api/v1/labor/19430/35-3031").await;
    assert!(waiter.shown.is_none() && waiter.shown().is_none() && waiter.ladder.is_empty());
    assert_eq!(waiter.areas.len(), 3);
    assert_eq!(waiter.sources.iter().map(|source| source.dataset).collect::<Vec<_>>(), [Dataset::Oews]);
}

async fn what_is_published_only_together_is_found_by_its_parts(database: Database) {
    let site = sampled(database).await;
    let together: Labor = ask(&site, "/api/v1/labor/19430/31-1120").await;
    let part: Labor = ask(&site, "/api/v1/labor/19430/31-1121").await;
    assert_eq!((part.code.to_string().as_str(), &part.title), ("31-1121", &together.title));
    refused(&site, "/api/v1/labor/19430/31-1199", StatusCode::NOT_FOUND, "unknown_occupation", None).await;
    let store = site.database.store().await;
    let release = "99.1".parse().unwrap();
    let mut intake = Intake::begin(&store, Dataset::Onet, &release, instant(NOW)).await.unwrap();
    let aide = onestop::server::labor::facts::Described {
        code: "31-1121".parse().unwrap(),
        title: "Home Health Aides".to_owned(),
        description: Some("Help people at home.".to_owned()),
        zone: Some(2),
        interests: None,
        also: vec!["Zebra Companion".to_owned()],
        related: Vec::new(),
    };
    intake.facts(aide.code, &aide).await.unwrap();
    intake.commit(1).await.unwrap();
    store.close().await;
    let part: Labor = ask(&site, "/api/v1/labor/19430/31-1121").await;
    assert_eq!(part.code.to_string(), "31-1121");
    assert_eq!((&part.title, &part.areas, &part.shown), (&together.title, &together.areas, &together.shown));
    let occupation: Occupation = ask(&site, "/api/v1/occupations/31-1121").await;
    assert_eq!((occupation.zone, occupation.also.as_slice()), (Some(2), &["Zebra Companion".to_owned()][..]));
    let found: Occupations = ask(&site, "/api/v1/occupations?q=zebra").await;
    assert_eq!(found.items[0].code.to_string(), "31-1120");
    assert_eq!(found.items[0].matched.as_deref(), Some("Zebra Companion"));
}

async fn what_is_not_known_is_said(database: Database) {
    let site = sampled(database).await;
    for area in ["00000", "c99999", "Nowhere%20At%20All,%20ZZ", "39.76,-84.19", "%00", "x"] {
        for path in ["53-3032", "unemployment"] {
            let address = format!("/api/v1/labor/{area}/{path}");
            refused(&site, &address, StatusCode::NOT_FOUND, "unknown_area", None).await;
        }
        let address = format!("/api/v1/occupations?group=53&area={area}");
        refused(&site, &address, StatusCode::NOT_FOUND, "unknown_area", Some("area")).await;
    }
    for code in ["53-9999", "53-0000", "00-0000", "driver", "%FF"] {
        let address = format!("/api/v1/occupations/{code}");
        refused(&site, &address, StatusCode::NOT_FOUND, "unknown_occupation", None).await;
    }
    refused(&site, "/api/v1/labor/19430/53-9999", StatusCode::NOT_FOUND, "unknown_occupation", None).await;
    refused(&site, "/api/v1/areas?near=Nowhere+At+All,+ZZ", StatusCode::BAD_REQUEST, "unknown_place", Some("near"))
        .await;
}

async fn nothing_is_sent_twice(database: Database) {
    let site = sampled(database).await;
    let paths = [
        "/api/v1/areas",
        "/api/v1/occupations?group=35",
        "/api/v1/occupations/35-2014",
        "/api/v1/labor/19430/35-2014",
        "/api/v1/labor/19430/unemployment",
        "/api/v1/interests",
    ];
    let again = async |path: &str, tag: &str| {
        let request = Request::get(path).header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
        site.call(request).await
    };
    let mut tags = Vec::new();
    for path in paths {
        let answer = site.get(path).await;
        let tag = answer.headers[header::ETAG].to_str().unwrap().to_owned();
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache", "{path}");
        assert!(tag.starts_with("W/\""), "{tag}");
        for known in [tag.clone(), format!("\"other\", {tag}"), tag.trim_start_matches("W/").to_owned(), "*".to_owned()]
        {
            let same = again(path, &known).await;
            assert_eq!((same.status, same.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path} {known}");
            assert_eq!(same.headers[header::ETAG], tag.as_str());
        }
        assert_eq!(again(path, "W/\"other\"").await.status, StatusCode::OK);
        tags.push(tag);
    }
    let before: Labor = ask(&site, "/api/v1/labor/19430/35-2014").await;
    take_in_wages(&site.database, "2026-05", &[("19430", "35-2014", COOK)]).await;
    for (path, tag) in paths.into_iter().zip(tags) {
        assert_eq!(again(path, &tag).await.status, StatusCode::OK, "{path}");
    }
    let after: Labor = ask(&site, "/api/v1/labor/19430/35-2014").await;
    assert_ne!(before.shown().unwrap().1, after.shown().unwrap().1);
    assert_eq!(after.shown().unwrap().1.middle().unwrap().amount.cents, 17_10);
    assert_eq!(after.sources[0].release.to_string(), "2026-05");
}

async fn a_group_begins_with_what_most_people_do(database: Database) {
    let wages = [
        ("99", "35-2014", UNCOUNTED),
        ("99", "35-2019", COOK),
        ("19430", "35-3031", HIDDEN),
        ("99", "35-3031", COOK),
        ("99", "35-2010", COOK),
        ("99", "35-2000", COOK),
    ];
    take_in_wages(&database, "2025-05", &wages).await;
    let site = database.site().await;
    let food: Occupations = ask(&site, "/api/v1/occupations?group=35&area=19430").await;
    let found: Vec<_> = food.items.iter().map(|item| (item.title.as_str(), item.employment)).collect();
    let expected = [("Waiters and Waitresses", Some(70)), ("Cooks, All Other", None), ("Cooks, Restaurant", None)];
    assert_eq!(found, expected, "no group of occupations, and who is not counted comes last");
    let pay = food.items[0].pay.as_ref().unwrap();
    assert_eq!((pay.area.as_str(), pay.middle.amount.cents), ("99", 17_10));
    let nation: Occupations = ask(&site, "/api/v1/occupations?group=35").await;
    assert_eq!(nation.items.last().unwrap().title, "Cooks, Restaurant");
    assert_eq!(nation.items.last().unwrap().employment, None);
    let none: Occupations = ask(&site, "/api/v1/occupations?group=23&area=39").await;
    assert!(none.items.is_empty());
}

async fn typed_names_find_the_work(database: Database) {
    let site = sampled(database).await;
    let find = async |typed: &str| -> Vec<String> {
        let address = format!("/api/v1/occupations?area=19430&q={}", encoded(typed));
        let found: Occupations = ask(&site, &address).await;
        assert!(found.items.len() <= 12);
        found.items.into_iter().map(|item| item.code.to_string()).collect()
    };
    for (typed, first) in [
        ("truck driver", "53-3032"),
        ("TRUCK DRIVER", "53-3032"),
        ("truk drvier", "53-3032"),
        ("conductor de camión", "53-3032"),
        ("conductor de camion", "53-3032"),
        ("سائق شاحنة", "53-3032"),
        ("Heavy and Tractor-Trailer Truck Drivers", "53-3032"),
        ("cashier", "41-2011"),
        ("cashir", "41-2011"),
    ] {
        let found = find(typed).await;
        assert_eq!(found.first().map(String::as_str), Some(first), "{typed}: {found:?}");
    }
    assert!(find("driver of something unheard").await.contains(&"53-3032".to_owned()));
    for nothing in ["xyzzyx", "...", "é"] {
        assert!(find(nothing).await.len() <= 12, "{nothing}");
    }
    assert!(find("xyzzyx").await.is_empty());
    let narrowed: Occupations = ask(&site, "/api/v1/occupations?q=driver&group=53").await;
    assert!(!narrowed.items.is_empty());
    assert!(narrowed.items.iter().all(|item| item.code.to_string().starts_with("53-")));
}

async fn interests_find_work_that_fits(database: Database) {
    let site = sampled(database).await;
    for (language, count) in [("", 36), ("?language=es", 36), ("?language=ar", 36)] {
        let questions: Questions = ask(&site, &format!("/api/v1/interests{language}")).await;
        assert_eq!(questions.items.len(), count);
        assert!(questions.items.iter().enumerate().all(|(at, question)| usize::from(question.id) == at));
        assert!(questions.items.iter().all(|question| question.interest.place() == usize::from(question.id) % 6));
    }
    let client = "realistic=4&investigative=1&artistic=0&social=1&enterprising=0.5&conventional=3";
    let all: Occupations = ask(&site, &format!("/api/v1/interests/matches?{client}&area=19430")).await;
    assert!(!all.items.is_empty() && all.items.len() <= 40);
    let fits: Vec<f64> = all.items.iter().map(|item| item.fit.unwrap()).collect();
    assert!(fits.is_sorted_by(|a, b| a >= b) && fits.iter().all(|fit| *fit > 0.3), "{fits:?}");
    let easy: Occupations = ask(&site, &format!("/api/v1/interests/matches?{client}&zone=2")).await;
    for item in &easy.items {
        let occupation: Occupation = ask(&site, &format!("/api/v1/occupations/{}", item.code)).await;
        assert!(occupation.zone.unwrap() <= 2, "{}", item.title);
    }
    let alike = client.replace("=4", "=2").replace("=1", "=2").replace("=0.5", "=2").replace("=0", "=2");
    let alike = alike.replace("=3", "=2");
    let nothing: Occupations = ask(&site, &format!("/api/v1/interests/matches?{alike}")).await;
    assert!(nothing.items.is_empty(), "who likes everything alike fits nothing more than the rest");
}

async fn a_metro_is_added_up_from_its_counties(database: Database) {
    let site = sampled(database).await;
    let metro: Unemployment = ask(&site, "/api/v1/labor/19430/unemployment").await;
    let areas: Vec<_> = metro.series.iter().map(|series| (series.area.id.as_str(), series.added_up)).collect();
    assert_eq!(areas, [("19430", true), ("39", false), ("99", false)]);
    let first = |unemployment: &Unemployment| unemployment.series[0].rates[0];
    // Greene, Miami and Montgomery in 2000: 2,975 + 1,993 + 11,742 of 76,254 + 53,886 + 279,370.
    assert_eq!((first(&metro).year, first(&metro).month, first(&metro).tenths), (2000, None, 41));
    assert_eq!(metro.series[0].rates.len(), 20);
    assert!(metro.series.iter().all(|series| series.rates.is_sorted_by_key(|rate| (rate.year, rate.month))));
    let used: Vec<Dataset> = metro.sources.iter().map(|source| source.dataset).collect();
    assert_eq!(used, [Dataset::Laus, Dataset::Areas]);
    for place in ["c39113", "Dayton,%20OH"] {
        let county: Unemployment = ask(&site, &format!("/api/v1/labor/{place}/unemployment")).await;
        assert_eq!((county.series[0].area.id.as_str(), county.series[0].added_up), ("c39113", false));
        assert_eq!((first(&county).tenths, county.series.len()), (42, 3));
        assert_eq!(county.sources.len(), 1);
    }
    let nation: Unemployment = ask(&site, "/api/v1/labor/99/unemployment").await;
    assert_eq!((nation.series.len(), first(&nation).tenths), (1, 40));
}

async fn a_year_without_a_county_is_not_added_up(database: Database) {
    take_in_wages(&database, "2025-05", &[("19430", "35-2014", COOK)]).await;
    let counties =
        [area("c39057", "Greene County, OH", Some("OH")), area("c39113", "Montgomery County, OH", Some("OH"))];
    let store = database.store().await;
    let release = "2023".parse().unwrap();
    let mut intake = Intake::begin(&store, Dataset::Areas, &release, instant(NOW)).await.unwrap();
    for county in &counties {
        intake.area(county, Some(&"19430".parse().unwrap())).await.unwrap();
    }
    intake.commit(2).await.unwrap();
    let rate = |area: &Area, year, labor_force, unemployed, tenths| LausRow {
        area: area.id.clone(),
        year,
        month: None,
        labor_force,
        unemployed,
        tenths,
    };
    let [greene, montgomery] = &counties;
    let years = [
        (2018, vec![rate(greene, 2018, Some(1000), Some(40), 40), rate(montgomery, 2018, Some(1000), Some(41), 41)]),
        (2019, vec![rate(greene, 2019, Some(1000), Some(30), 30)]),
        (2020, vec![rate(greene, 2020, Some(1000), Some(30), 30), rate(montgomery, 2020, None, Some(50), 50)]),
        // The later release of a year counts.
        (2021, vec![rate(greene, 2018, Some(1000), Some(60), 60)]),
    ];
    for (release, rows) in &years {
        let release = release.to_string().parse().unwrap();
        let mut intake = Intake::begin(&store, Dataset::Laus, &release, instant(NOW)).await.unwrap();
        for county in &counties {
            intake.area(county, None).await.unwrap();
        }
        for row in rows {
            intake.unemployment(row).await.unwrap();
        }
        intake.commit(rows.len() as u64).await.unwrap();
    }
    store.close().await;
    let site = database.site().await;
    let metro: Unemployment = ask(&site, "/api/v1/labor/19430/unemployment").await;
    let rates: Vec<_> = metro.series[0].rates.iter().map(|rate| (rate.year, rate.tenths)).collect();
    assert_eq!((metro.series[0].added_up, rates), (true, vec![(2018, 51)]), "101 of 2,000: half a tenth rounds up");
    let greene: Unemployment = ask(&site, "/api/v1/labor/c39057/unemployment").await;
    let rates: Vec<_> = greene.series[0].rates.iter().map(|rate| (rate.year, rate.tenths)).collect();
    assert_eq!(rates, [(2018, 60), (2019, 30), (2020, 30)]);
}

async fn wrong_parameters_are_refused_by_name(database: Database) {
    let site = sampled(database).await;
    let long = "x".repeat(201);
    let matches = "interests/matches?realistic=4&investigative=1&artistic=0&social=1&enterprising=0";
    for (address, parameter) in [
        (format!("areas?near={long}").as_str(), "near"),
        ("areas?near=45402&q=day", "q"),
        ("occupations", "q"),
        ("occupations?area=39", "q"),
        ("occupations?group=35-2014", "group"),
        ("occupations?group=99", "group"),
        (format!("occupations?q={long}").as_str(), "q"),
        ("interests?language=fr", "language"),
        (matches, "conventional"),
        (format!("{matches}&conventional=4.1").as_str(), "conventional"),
        (format!("{matches}&conventional=NaN").as_str(), "conventional"),
        (format!("{matches}&conventional=1&zone=6").as_str(), "zone"),
    ] {
        let address = format!("/api/v1/{address}");
        refused(&site, &address, StatusCode::BAD_REQUEST, "invalid_parameter", Some(parameter)).await;
    }
    for path in
        ["areas", "occupations", "occupations/53-3032", "labor/39/53-3032", "labor/39/unemployment", "interests"]
    {
        let address = format!("/api/v1/{path}?colour=red");
        refused(&site, &address, StatusCode::BAD_REQUEST, "unknown_parameter", Some("colour")).await;
    }
}
