//! `onestop-server import listings` as a technician runs it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::*;

const COOK: &str = r#"{"@type": "JobPosting", "title": "Cook", "identifier": 1, "baseSalary": "$2,058 an hour"}"#;
const NURSE: &str = r#"{"@type": "JobPosting", "title": "Nurse", "identifier": 2}"#;

fn onestop(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onestop-server"));
    command.env("ONESTOP_NOW", NOW).env_remove("RUST_LOG").current_dir(folder).args(["import", "listings"]);
    command.arg("--data-dir").arg(folder.join("data"));
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    onestop(folder).args(arguments).output().unwrap()
}

fn counts(output: &Output) -> Vec<(String, u64)> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().take_while(|line| !line.is_empty());
    lines
        .filter_map(|line| {
            Some((line.split_whitespace().next()?.to_owned(), line.split_whitespace().nth(1)?.parse().ok()?))
        })
        .collect()
}

fn count(output: &Output, name: &str) -> u64 {
    counts(output).into_iter().find(|(found, _)| found == name).unwrap_or_else(|| panic!("no {name}: {output:?}")).1
}

#[test]
fn an_import_reports_what_it_did() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("Region.jsonl");
    std::fs::write(&file, format!("{COOK}\n{{broken\n{NURSE}\n{{\"@type\": \"Event\"}}\n")).unwrap();
    let output = run(folder.path(), &["--format", "jobposting", "--rejects", "rejects.jsonl", "Region.jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    for (name, expected) in
        [("read", 4), ("added", 2), ("changed", 0), ("unchanged", 0), ("rejected", 2), ("doubtful", 1)]
    {
        assert_eq!(count(&output, name), expected, "{name}");
    }
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.contains("line 2, record 2:") && text.contains("line 4, record 4: no JobPosting, but: Event"),
        "{text}"
    );
    let rejects = std::fs::read_to_string(folder.path().join("rejects.jsonl")).unwrap();
    let rejects: Vec<Value> = rejects.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&rejects[0]["line"], &rejects[0]["raw"]), (&Value::from(2), &Value::from("{broken")));

    let again = run(folder.path(), &["--format", "jobposting", "Region.jsonl"]);
    assert_eq!((count(&again, "added"), count(&again, "unchanged")), (0, 2));
    let renamed = run(folder.path(), &["--format", "jobposting", "--source", "Another feed", "Region.jsonl"]);
    assert_eq!(count(&renamed, "added"), 2);
}

#[test]
fn a_bad_file_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("good.json"), COOK).unwrap();
    std::fs::write(folder.path().join("bad.json"), format!("[{NURSE},")).unwrap();
    for (files, told) in [(["good.json", "bad.json"], "not complete"), (["good.json", "none.json"], "cannot be read")] {
        let output = run(folder.path(), &["--format", "jobposting", files[0], files[1]]);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(files[1]) && error.contains(told) && error.contains("Nothing was imported"), "{error}");
    }
    let good = run(folder.path(), &["--format", "jobposting", "good.json"]);
    assert_eq!(count(&good, "added"), 1);
}

#[test]
fn wrong_usage_is_told_with_what_is_allowed() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [
        &["--format", "excel", "x"][..],
        &["--format", "jobposting"],
        &["x"],
        &["--format", "jobposting", "--source", " ", "x"],
    ] {
        assert_eq!(run(folder.path(), arguments).status.code(), Some(2), "{arguments:?}");
    }
    let output = run(folder.path(), &["--format", "excel", "x"]);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(error.contains("seasonaljobs") && error.contains("jobposting"), "{error}");
    let output = run(folder.path(), &["--format", "jobposting", "--rejects", "no/such/folder/r", "x"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_file_may_come_from_the_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = onestop(folder.path());
    let mut child =
        command.args(["--format", "jobposting", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(NURSE.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(count(&output, "added"), 1);
}
