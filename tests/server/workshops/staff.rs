//! `onestop-server workshops`, `meetings` and `import workshops`, as staff run them.

use std::process::{Command, Output};

use clap::Parser;
use onestop::server::meetings::command;

use super::*;
use crate::support::{Database, on_both};

on_both!(staff_add_move_and_cancel_meetings, what_cannot_be_is_refused);

const FAIR: [&str; 13] = [
    "add",
    "--title",
    "Job Fair",
    "--kind",
    "job_fair",
    "--starts",
    "2026-03-10T09:30",
    "--minutes",
    "90",
    "--room",
    "Hall",
    "--capacity",
    "3",
];

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    what: command::Meetings,
}

fn office(database: Database) -> Database {
    let mut database = database.at("2026-03-01T12:00:00Z");
    database.settings.zone = zone();
    database
}

async fn does(database: &Database, words: &[&str]) -> Result<String, String> {
    let cli = Cli::try_parse_from([&["meetings"], words].concat()).map_err(|error| error.to_string())?;
    let store = database.store().await;
    let told = command::meetings(&cli.what, &store, &database.settings).await.map_err(|error| error.to_string());
    store.close().await;
    told
}

async fn staff_add_move_and_cancel_meetings(database: Database) {
    let office = office(database);
    assert_eq!(does(&office, &["list"]).await.unwrap(), "There are no such meetings within 14 days.");
    let added = does(&office, &FAIR).await.unwrap();
    let id = added.split(' ').next().unwrap().to_owned();
    assert!(added.contains("Tue 2026-03-10 09:30 to 11:00") && added.contains(" 3 of 3 free"), "{added}");
    assert!(added.ends_with("Job Fair (job_fair, en), Hall"), "{added}");
    assert_eq!(does(&office, &FAIR).await.unwrap(), added, "added twice it is one");
    assert_eq!(does(&office, &["list"]).await.unwrap(), added);
    assert!(does(&office, &["list", "--kind", "job_club"]).await.unwrap().starts_with("There are no such"));
    assert!(does(&office, &["list", "--days", "5"]).await.unwrap().starts_with("There are no such"));

    let moved = does(&office, &["move", &id, "--starts", "2026-03-11T10:00", "--room", "Room 2"]).await.unwrap();
    assert!(moved.contains("Wed 2026-03-11 10:00 to 11:30") && moved.ends_with(", Room 2"), "{moved}");
    let shorter = does(&office, &["move", &id, "--starts", "2026-03-11T10:00", "--minutes", "30"]).await.unwrap();
    assert!(shorter.contains("10:00 to 10:30") && shorter.ends_with(", Room 2"), "{shorter}");
    assert!(does(&office, &["capacity", &id, "5"]).await.unwrap().contains(" 5 of 5 free"));
    assert!(does(&office, &["cancel", &id]).await.unwrap().ends_with("CANCELLED"));
    assert!(does(&office, &["cancel", &id, "--undo"]).await.unwrap().ends_with(", Room 2"));

    let store = office.store().await;
    let workshops = command::workshops(&command::Workshops::List, &store, &office.settings).await.unwrap();
    assert!(workshops.contains("1  Wed 2026-03-11 10:00  Job Fair, Added by staff"), "{workshops}");
}

async fn what_cannot_be_is_refused(database: Database) {
    let office = office(database);
    let added = does(&office, &FAIR).await.unwrap();
    let id = added.split(' ').next().unwrap();
    for (words, reason) in [
        (&["move", "0000000000000000", "--starts", "2026-03-11T10:00"][..], "no such meeting"),
        (&["cancel", "0000000000000000"], "no such meeting"),
        (&["capacity", "0000000000000000", "5"], "no such meeting"),
        (&["capacity", id, "0"], "Allowed: 1 to 1000"),
        (&["capacity", id, "1001"], "Allowed: 1 to 1000"),
        (&["move", id, "--starts", "tomorrow"], "tomorrow"),
        (&["move", id, "--starts", "2026-03-11T10:00", "--minutes", "0"], "1..=1440"),
        (&["move", id, "--starts", "2026-03-11T10:00", "--room", ""], "the room is missing"),
        (&["list", "--kind", "party"], "Allowed: orientation, job_club"),
        (&["list", "--days", "0"], "1..=366"),
    ] {
        let error = does(&office, words).await.unwrap_err();
        assert!(error.contains(reason), "{words:?}: {error}");
    }
    let mut crowded = FAIR.to_vec();
    crowded.extend(["--language", "e"]);
    assert!(does(&office, &crowded).await.unwrap_err().contains("not the tag of a language"));
    assert_eq!(does(&office, &["list"]).await.unwrap(), added, "nothing has changed");
}

#[test]
fn a_calendar_is_taken_in_from_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |words: &[&str]| -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_onestop-server"));
        command.env("ONESTOP_NOW", "2026-03-01T12:00:00Z").env_remove("RUST_LOG").current_dir(folder.path());
        command.args(["--data-dir", "data", "--zone", "America/New_York", "--meeting-days", "10"]).args(words);
        command.output().unwrap()
    };
    let event = "UID:a\nSUMMARY:Job Club\nLOCATION:Room 1\nX-ONESTOP-CAPACITY:8\nDTSTART:20260304T090000\n\
        DURATION:PT1H\nRRULE:FREQ=WEEKLY";
    let dated = "UID:b\nSUMMARY:Closed\nDTSTART;VALUE=DATE:20260309";
    std::fs::write(folder.path().join("club.ics"), calendar(&[event, dated])).unwrap();
    let import = run(&["import", "workshops", "club.ics", "--rejects", "rejects.jsonl"]);
    let told = String::from_utf8_lossy(&import.stdout).into_owned();
    assert_eq!(import.status.code(), Some(0), "{import:?}");
    assert!(
        told.contains("within 10 days") && told.contains("club.ics, line 14, record 2: it lasts all day"),
        "{told}"
    );
    assert!(std::fs::read_to_string(folder.path().join("rejects.jsonl")).unwrap().contains("Closed"));
    let list = run(&["meetings", "list"]);
    let list = String::from_utf8_lossy(&list.stdout).into_owned();
    assert!(list.lines().count() == 1 && list.contains("Wed 2026-03-04 09:00 to 10:00"), "{list}");
    assert!(String::from_utf8_lossy(&run(&["workshops", "list"]).stdout).contains("Job Club, club"));

    for (words, told) in [
        (&["import", "workshops", "none.ics"][..], "cannot be read"),
        (&["import", "workshops", "rejects.jsonl"], "neither an iCalendar file nor a table"),
        (&["meetings", "cancel", "0"], "no such meeting"),
    ] {
        let failed = run(words);
        assert_eq!(failed.status.code(), Some(2), "{failed:?}");
        assert!(String::from_utf8_lossy(&failed.stderr).contains(told), "{failed:?}");
    }
}
