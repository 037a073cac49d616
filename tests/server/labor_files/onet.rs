//! O*NET's text database.

use onestop::domain::labor::interest::{Interest, Interests};
use onestop::server::import::labor::Read;
use onestop::server::import::labor::onet::read;
use onestop::server::labor::facts::Described;
use proptest::prelude::*;

use super::*;

const README: &str = "O*NET 31.2 Database\nMade up for a test\n";

fn occupation<'a>(read: &'a Read<Described>, code: &str) -> &'a Described {
    read.rows.iter().find(|row| row.code.to_string() == code).unwrap_or_else(|| panic!("{code} is missing"))
}

/// A table as O*NET writes it.
fn table(heads: &[&str], rows: &[&[&str]]) -> String {
    std::iter::once(&heads).chain(rows).map(|cells| cells.join("\t") + "\r\n").collect()
}

fn occupations() -> String {
    table(
        &["O*NET-SOC Code", "Title", "Description"],
        &[
            &["53-3032.00", "Truck Drivers", "Drive \"big\" trucks."],
            &["53-3032.01", "Log Truck Drivers", "Drive logs."],
            &["11-9199.00", "Managers, All Other", ""],
            &["11-9199.02", "Compliance Managers", "See to rules."],
            &["55-1011.00", "Air Crew Officers", "Serve."],
        ],
    )
}

#[test]
fn the_real_database() {
    let Some(file) = data("occupations/db_30_1_text.zip") else { return };
    let all = read(&file).unwrap();
    assert_eq!(all.release.to_string(), "30.1");
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.rows.len(), 848);
    let count = |has: fn(&Described) -> bool| all.rows.iter().filter(|row| has(row)).count();
    assert_eq!(count(|row| row.description.is_some()), 848);
    assert_eq!(count(|row| row.zone.is_some()), 798);
    assert_eq!(count(|row| row.interests.is_some()), 798);
    assert_eq!(count(|row| !row.related.is_empty()), 798);
    assert_eq!(all.rows.iter().map(|row| row.also.len()).sum::<usize>(), 55_590);
    assert_eq!(all.rows.iter().map(|row| row.related.len()).sum::<usize>(), 15_068);

    let drivers = occupation(&all, "53-3032");
    assert_eq!(drivers.title, "Heavy and Tractor-Trailer Truck Drivers");
    assert_eq!(drivers.zone, Some(2));
    assert_eq!(drivers.interests, Some(Interests([7.0, 1.93, 1.0, 1.32, 1.33, 4.37])));
    assert_eq!(drivers.also[..4], ["Driver", "Line Haul Driver", "Over the Road Driver (OTR Driver)", "Truck Driver"]);
    assert_eq!(drivers.also.len(), 157);
    let related: Vec<_> = drivers.related.iter().take(3).map(ToString::to_string).collect();
    assert_eq!((related, drivers.related.len()), (["53-7051", "53-3033", "53-7121"].map(str::to_owned).to_vec(), 20));
    // 11-9199.00 has no zone of its own.
    assert!(occupation(&all, "11-9199").zone.is_some());
}

#[test]
fn finer_occupations_fill_what_the_first_leaves_open() {
    let zones =
        table(&["O*NET-SOC Code", "Job Zone"], &[&["53-3032.01", "1"], &["53-3032.00", "2"], &["11-9199.02", "4"]]);
    let mut interests = Vec::new();
    for (code, count) in [("53-3032.00", 5), ("53-3032.01", 6)] {
        for kind in &Interest::ALL[..count] {
            interests.push(vec![code.to_owned(), format!("{kind:?}"), "OI".to_owned(), "4.50".to_owned()]);
        }
        interests.push([code, "First Interest High-Point", "IH", "1.00"].map(str::to_owned).to_vec());
    }
    let interests: Vec<String> = interests.iter().map(|cells| cells.join("\t")).collect();
    let interests = format!("O*NET-SOC Code\tElement Name\tScale ID\tData Value\n{}\n", interests.join("\n"));
    let reported = table(
        &["O*NET-SOC Code", "Reported Job Title", "Shown in My Next Move"],
        &[&["53-3032.00", "Hauler", "N"], &["53-3032.00", "Driver", "Y"], &["53-3032.01", "Logger", "Y"]],
    );
    let alternate = table(
        &["O*NET-SOC Code", "Alternate Title", "Short Title"],
        &[
            &["53-3032.00", "DRIVER", "n/a"],
            &["53-3032.00", "Truck drivers", "n/a"],
            &["53-3032.01", "Timber Hauler", "n/a"],
        ],
    );
    let related = table(
        &["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
        &[
            &["53-3032.00", "53-7051.00", "Primary-Long", "10"],
            &["53-3032.00", "53-3032.01", "Primary-Short", "1"],
            &["53-3032.00", "53-3033.00", "Primary-Short", "2"],
            &["53-3032.00", "53-3033.01", "Primary-Short", "3"],
            &["53-3032.00", "55-1011.00", "Primary-Short", "4"],
            &["11-9199.02", "11-1021.00", "Primary-Short", "1"],
        ],
    );
    let folder = Folder::new();
    let file = archive(&[
        ("some/folder/Read Me.txt", README),
        ("some/folder/Occupation Data.txt", &occupations()),
        ("some/folder/Job Zones.txt", &zones),
        ("some/folder/Interests.txt", &interests),
        ("some/folder/Sample of Reported Titles.txt", &reported),
        ("some/folder/Alternate Titles.txt", &alternate),
        ("some/folder/Related Occupations.txt", &related),
    ]);
    let all = read(&folder.file("onet.zip", file)).unwrap();
    assert_eq!(reasons(&all.rejects), [""; 0]);
    assert_eq!(all.release.to_string(), "31.2");
    assert_eq!(all.rows.len(), 2, "none of the military");

    let drivers = occupation(&all, "53-3032");
    assert_eq!((drivers.title.as_str(), drivers.zone), ("Truck Drivers", Some(2)));
    assert_eq!(drivers.description.as_deref(), Some("Drive \"big\" trucks."));
    assert_eq!(drivers.interests, Some(Interests([4.5; 6])), "the first has but five");
    assert_eq!(drivers.also, ["Driver", "Logger", "Hauler", "Timber Hauler"]);
    assert_eq!(drivers.related.iter().map(ToString::to_string).collect::<Vec<_>>(), ["53-3033", "53-7051"]);
    let managers = occupation(&all, "11-9199");
    assert_eq!((managers.title.as_str(), managers.zone), ("Managers, All Other", Some(4)));
    assert_eq!(managers.description.as_deref(), Some("See to rules."));
    assert_eq!((managers.interests, managers.related.len()), (None, 1));
}

#[test]
fn a_part_of_the_database_and_its_names() {
    let folder = Folder::new();
    let occupations = occupations();
    let inside = archive(&[("db_29_3_text/Occupation Data.txt", &occupations)]);
    assert_eq!(read(&folder.file("any.zip", inside)).unwrap().release.to_string(), "29.3");
    let flat = archive(&[("Occupation Data.txt", &occupations)]);
    let all = read(&folder.file("db_28_0_text.zip", &flat)).unwrap();
    assert_eq!((all.release.to_string().as_str(), all.rows.len()), ("28.0", 2));
    assert!(all.rows.iter().all(|row| row.zone.is_none() && row.also.is_empty()));

    let nameless = folder.file("any2.zip", flat);
    let (path, why) = read(&nameless).unwrap_err();
    assert_eq!(path, nameless);
    assert!(why.to_string().contains("which release"), "{why}");
    let (_, why) = read(&folder.file("half.zip", archive(&[("Read Me.txt", README)]))).unwrap_err();
    assert!(why.to_string().contains("no table of occupations"), "{why}");
    let headless = archive(&[("Read Me.txt", README), ("Occupation Data.txt", "Code\tName\n11-1011.00\tChiefs\n")]);
    let (_, why) = read(&folder.file("headless.zip", headless)).unwrap_err();
    assert!(why.to_string().contains("O*NET-SOC Code"), "{why}");
    assert!(read(&folder.file("text.zip", "no archive")).is_err());
}

#[test]
fn rows_that_cannot_be_believed_are_rejected() {
    let folder = Folder::new();
    let zones = "O*NET-SOC Code\tJob Zone\n53-3032.00\t6\n53-3032.00\tn/a\nABC\t1\n";
    let interests = "O*NET-SOC Code\tElement Name\tScale ID\tData Value\n53-3032.00\tRealistic\tOI\t7.01\n\
        53-3032.00\tMusical\tOI\t5\n";
    let file = archive(&[
        ("Read Me.txt", README),
        ("Occupation Data.txt", &occupations()),
        ("Job Zones.txt", zones),
        ("Interests.txt", interests),
    ]);
    let all = read(&folder.file("onet.zip", file)).unwrap();
    assert_eq!(
        reasons(&all.rejects),
        [
            "Job Zones: \u{201c}6\u{201d} is no job zone, 1 to 5",
            "Job Zones: \u{201c}ABC\u{201d} is no code of the Standard Occupational Classification",
            "Interests: \u{201c}7.01\u{201d} is no interest, 1 to 7",
            "Interests: \u{201c}Musical\u{201d} is none of the six interests",
        ]
    );
    assert_eq!((occupation(&all, "53-3032").zone, occupation(&all, "53-3032").interests), (None, None));
}

proptest! {
    #[test]
    fn never_panics(rest in "[A-Z0-9\t\n. é-]{0,300}", other in any::<String>()) {
        let heads = "O*NET-SOC Code\tTitle\tDescription\tJob Zone\tElement Name\tScale ID\tData Value\n";
        let text = format!("{heads}53-3032.00\tDrivers\n{rest}\n{other}");
        let file = archive(&[
            ("Read Me.txt", README),
            ("Occupation Data.txt", &text),
            ("Job Zones.txt", &text),
            ("Interests.txt", &text),
        ]);
        let folder = Folder::new();
        let all = read(&folder.file("onet.zip", file)).unwrap();
        prop_assert!(!all.rows.is_empty());
    }
}
