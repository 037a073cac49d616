//! Kinds of work from job titles.

use onestop::domain::occupation::Kind;
use proptest::prelude::*;

fn kind(title: &str) -> Option<String> {
    Kind::of_title(title).map(|kind| kind.to_string())
}

#[test]
fn everyday_titles_have_their_kind() {
    for (title, expected) in [
        ("Warehouse Associate - 2nd Shift", "53-7"),
        ("CDL A Truck Driver, Home Weekly", "53-3"),
        ("Truck Driver Helper", "53-7"),
        ("STNA / Nurse Aide", "31-1"),
        ("Registered Nurse", "29-1"),
        ("Cook for nursing home", "35-2"),
        ("Cooks", "35-2"),
        ("Farm Equipment Mechanic", "49-3"),
        ("Carpenter's Helper", "47-3"),
        ("Housekeeping Supervisor", "37-1"),
        ("Supervisor, Housekeeping", "37-1"),
        ("Laborer, Landscape", "37-3"),
        ("Nursery worker (45-2092.00)", "45-2"),
        ("Temporary helper 49-9071", "49-9"),
        ("Preschool Teacher", "25-2"),
        ("Teacher's Aide", "25-9"),
        ("General Laborer", "53-7"),
        ("Cocinera de línea", "35-2"),
        ("Conductores de camión", "53-3"),
        ("Trabajador agrícola", "45-2"),
        ("Ayudante de cocina", "35-9"),
        ("Auxiliar de enfermería", "31-1"),
        ("Ayudante de albañil", "47-3"),
    ] {
        assert_eq!(kind(title).as_deref(), Some(expected), "{title}");
    }
}

#[test]
fn a_title_that_does_not_tell_has_no_kind() {
    for title in ["", "Associate", "Team Lead", "Join our growing family!", "Intern", "Driver Examiner", "3-9-2011"] {
        assert_eq!(kind(title), None, "{title}");
    }
}

#[test]
fn every_phrase_is_well_written_and_means_what_its_row_says() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/occupations/titles.tsv");
    let rows = std::fs::read_to_string(file).expect("the rules");
    let mut phrases = 0;
    for row in rows.lines().filter(|row| !row.is_empty() && !row.starts_with('#')) {
        let [code, strength, words] = row.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not three columns: {row}")
        };
        let known = match strength {
            "job" | "field" | "any" => code == "-" || code.parse::<Kind>().is_ok(),
            "head" | "noise" => code == "-",
            "supervisor" | "helper" => code == "*",
            _ => false,
        };
        assert!(known, "{row}");
        for phrase in words.split("; ") {
            assert!(!phrase.is_empty() && phrase.trim() == phrase && !phrase.contains(';'), "{row}");
            if strength == "job" {
                assert_eq!(kind(phrase).as_deref(), Some(code).filter(|code| *code != "-"), "{phrase}");
            }
            phrases += 1;
        }
    }
    assert!(phrases > 1000);
}

/// The Department of Labor's seasonal jobs, whose titles carry its own codes now and then; a few in the raw form.
#[test]
fn real_titles_are_told_by_their_words() {
    let Some(folder) = crate::shared_data() else { return };
    let packed = std::fs::read(folder.join("listings/seasonaljobs/seasonal_jobs.csv.gz")).expect("the seasonal jobs");
    let text = crate::unpack_gzip(&packed);
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().expect("a header").split(',').collect();
    let title = header.iter().position(|name| *name == "job_title").expect("a title");
    let (mut read, mut told) = (0_u32, 0_u32);
    for line in lines.filter(|line| line.contains(",H-300-") || line.contains(",H-400-")) {
        let mut quoted = false;
        let columns: Vec<&str> = line
            .split(|c| {
                quoted ^= c == '"';
                c == ',' && !quoted
            })
            .collect();
        if let Some(title) = columns.get(title) {
            read += 1;
            told += u32::from(kind(title).is_some());
        }
    }
    println!("{told} of {read} seasonal titles tell their kind");
    assert!(read > 9000 && told * 100 > read * 95, "{told} of {read}");
}

proptest! {
    #[test]
    fn no_title_is_too_strange(title in ".{0,200}") {
        let _ = Kind::of_title(&title);
    }

    #[test]
    fn case_and_spacing_do_not_matter(title in "[a-z]{2,9}( [a-z]{2,9}){0,3}") {
        prop_assert_eq!(kind(&title), kind(&title.to_uppercase().replace(' ', "  ")));
    }
}
