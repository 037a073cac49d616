//! What the backend is told, and how it answers to what it cannot be told.

use std::fs;

use clap::Parser;
use onestop::config::{self, ConfigError};
use onestop::domain::clock::Clock;
use onestop::server::settings::{Args, File, Settings};
use onestop::server::store::DatabaseUrl;
use tempfile::TempDir;

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: Args,
}

fn told(flags: &[&str], file: &str) -> Result<Settings, ConfigError> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("site.toml");
    fs::write(&path, file).unwrap();
    let file: File = config::read(Some(&path))?;
    let args = Cli::parse_from([&["onestop-server"], flags].concat()).args;
    Settings::resolve(&args, &file, Clock::system())
}

#[test]
fn nothing_said_is_the_usual() {
    let settings = told(&["--data-dir", "/data"], "").unwrap();
    assert_eq!((settings.listing_days, settings.samples), (60, true));
    assert_eq!(settings.database.to_string(), "/data/onestop.db");
    assert_eq!(settings.meeting_days, 90);
}

#[test]
fn flags_go_over_the_file() {
    let file = "data_dir = '/file'\nlisting_days = 30\nsamples = false\ndatabase = 'postgres://db/site'\n";
    let settings = told(&[], file).unwrap();
    assert_eq!((settings.listing_days, settings.samples), (30, false));
    assert_eq!(settings.database.to_string(), "postgres://db/site");
    let settings = told(&["--listing-days", "10", "--data-dir", "/flag", "--samples", "true"], file).unwrap();
    assert_eq!((settings.listing_days, settings.samples), (10, true));
    assert_eq!(settings.data_dir.to_str(), Some("/flag"));
}

#[test]
fn a_wrong_value_names_key_line_and_what_is_allowed() {
    for (flags, file, expected) in [
        (
            &[][..],
            "samples = true\nlisting_days = 'x'",
            &["site.toml, line 2: listing_days: ", "string \"x\"", "u16"][..],
        ),
        (&[], "colour = 'red'", &["line 1: colour: unknown field `colour`", "listing_days"]),
        (&[], "data_dir = '/data'\n[samples]\nx = 1", &["line 2: [samples]"]),
        (&[], "data_dir = ", &["line 1: data_dir: "]),
        (&[], "data_dir = '/data'\nlisting_days = 0", &["listing_days = 0", "1 to 3650"]),
        (&["--data-dir", "/d", "--meeting-days", "367"], "", &["meeting_days = 367", "1 to 366"]),
        (&[], "data_dir = '/data'\nzone = 'Ohio'", &["zone = Ohio", "America/New_York"]),
        (&[], "data_dir = '/data'\n[plan]\nconsecutive_weeks = 0", &["plan.consecutive_weeks = 0", "1 to 52"]),
        (&[], "[plan]\nactivities = ['sleep']", &["line 2: [plan] activities: ", "job_search"]),
        (&["--data-dir", "/d", "--database", "mysql://me:swordfish@db/x"], "", &["mysql://me:…@db/x", "postgres: URL"]),
    ] {
        let error = told(flags, file).unwrap_err().to_string();
        assert!(expected.iter().all(|part| error.contains(part)), "{error}");
        assert!(!error.contains('\n') && !error.contains("swordfish"), "{error}");
    }
    let missing = config::read::<File>(Some("/nowhere/site.toml".as_ref())).unwrap_err().to_string();
    assert!(missing.contains("/nowhere/site.toml"), "{missing}");
    assert!(config::start_log(Some("onestop=loud")).unwrap_err().to_string().contains("log = onestop=loud"));
}

#[test]
fn a_password_is_never_shown() {
    for (url, shown) in [
        ("postgres://me:secret@db:5432/site", "postgres://me:…@db:5432/site"),
        ("postgresql://me@db/site?password=secret", "postgresql://me:…@db/site?…"),
        ("postgres://me:se@cret@db/site", "postgres://me:…@db/site"),
        ("sqlite:///data/site.db", "sqlite:///data/site.db"),
        ("/data/site.db", "/data/site.db"),
    ] {
        let url: DatabaseUrl = url.parse().unwrap();
        assert_eq!(url.to_string(), shown);
        assert_eq!(format!("{url:?}"), format!("DatabaseUrl({shown})"));
    }
}
