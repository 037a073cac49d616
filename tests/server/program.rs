//! The program itself: it serves, shares its database, ends in good manners, and says clearly what it lacks.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::JoinHandle;

use onestop::server::embedded;
use tempfile::TempDir;

use crate::support::{Database, on_both, sketch};

on_both!(it_serves_what_others_take_in_and_ends_on_sigterm);

/// The program, without what this machine sets it up with.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_onestop-server"));
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("ONESTOP_")) {
        command.env_remove(name);
    }
    command.env_remove("RUST_LOG");
    command
}

/// A served program and its address.
pub struct Served {
    child: Child,
    pub address: String,
    log: Option<JoinHandle<String>>,
}

impl Served {
    /// Starts it, and waits until it tells where it listens.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
        let line = lines.find(|line| line.contains("address=")).expect("the program tells its address");
        let address = line.split("address=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
        let log = std::thread::spawn(move || lines.fold(String::new(), |log, line| log + &line + "\n"));
        Self { child, address, log: Some(log) }
    }

    fn get(&self, path: &str) -> (u16, String) {
        get(&self.address, path)
    }

    /// Asks until the answer is as wanted.
    fn wait(&self, path: &str, wanted: impl Fn(u16, &str) -> bool) {
        for _ in 0..600 {
            let (status, body) = self.get(path);
            if wanted(status, &body) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("{path} does not answer as wanted");
    }

    /// Asks it to end, and tells how it went and what it logged.
    fn end(mut self) -> (ExitStatus, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        (self.child.wait().unwrap(), self.log.take().unwrap().join().unwrap())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn get(address: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default();
    (status, body)
}

fn total(body: &str) -> u64 {
    serde_json::from_str::<serde_json::Value>(body).unwrap()["total"].as_u64().unwrap()
}

async fn it_serves_what_others_take_in_and_ends_on_sigterm(database: Database) {
    let mut command = program();
    command.args([
        "serve",
        "--listen",
        "127.0.0.1:0",
        "--samples",
        "false",
        "--log",
        "info",
        "--database",
        &database.address,
    ]);
    command.arg("--data-dir").arg(database.folder.path()).env("ONESTOP_NOW", "2026-01-10T12:00:00Z");
    let served = tokio::task::block_in_place(|| Served::start(command));
    served.wait("/readyz", |status, _| status == 200);
    assert_eq!(total(&served.get("/api/v1/listings").1), 0);

    // Open until the end of January of the clock that the program was given.
    database.take_in([sketch("Cook").expires("2026-01-31T00:00:00Z")]).await;
    served.wait("/api/v1/listings?q=cook", |_, body| total(body) == 1);

    assert!(served.end().0.success());
}

#[test]
fn what_a_client_types_stays_out_of_the_log() {
    let folder = TempDir::new().unwrap();
    let mut command = program();
    command.args(["serve", "--listen", "127.0.0.1:0", "--log", "trace", "--data-dir"]).arg(folder.path());
    let served = Served::start(command);
    served.wait("/readyz", |status, _| status == 200);
    for path in [
        "/api/v1/listings?q=canary+bird&near=45402",
        "/api/v1/listings?q=canary&page=0",
        "/api/v1/listings?canary=1",
        "/api/v1/listings?near=canary",
        "/api/v1/suggestions?q=canary",
        "/api/v1/places?q=canary",
        "/api/v1/takes/canary",
        "/t/canary",
        "/t/canary/resume.pdf",
        "/t/canary/delete",
        "/%74/canary",
        "//t/canary",
    ] {
        served.get(path);
    }
    let (status, log) = served.end();
    assert!(status.success() && log.contains("/api/v1/suggestions"), "{log}");
    let told: Vec<_> = log.lines().filter(|line| line.contains("canary")).collect();
    assert!(told.is_empty(), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_embedded_backend_is_the_same_and_shares_its_database() {
    let database = Database::sqlite();
    let (running, _) = embedded::start(database.settings.clone()).await.unwrap();
    running.ready().await.unwrap();
    assert!(running.address().ip().is_loopback());
    let address = running.address().to_string();
    let ask = |path: &'static str| {
        let address = address.clone();
        async move { tokio::task::spawn_blocking(move || get(&address, path)).await.unwrap() }
    };
    assert_eq!(ask("/readyz").await.0, 200);
    database.take_in([sketch("Cook")]).await;
    let mut asked = 0;
    while total(&ask("/api/v1/listings").await.1) == 0 {
        asked += 1;
        assert!(asked < 600, "search does not follow");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    running.stop().await;
    assert!(TcpStream::connect(&address).is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_embedded_backend_that_cannot_open_says_why() {
    let mut database = Database::sqlite();
    let file = database.folder.path().join("file");
    fs::write(&file, "").unwrap();
    database.settings.data_dir = file;
    let (running, _) = embedded::start(database.settings.clone()).await.unwrap();
    assert!(running.ready().await.unwrap_err().to_string().contains("--data-dir"));
}

fn refused(command: &mut Command) -> String {
    let Output { status, stderr, .. } = command.output().unwrap();
    let said = String::from_utf8(stderr).unwrap();
    assert!(!status.success(), "{said}");
    assert_eq!(said.trim_end().lines().filter(|line| line.starts_with("onestop-server: ")).count(), 1, "{said}");
    assert!(!said.contains("secret") && !said.contains("panicked"), "{said}");
    said
}

#[test]
fn what_it_lacks_it_says_in_one_line() {
    let folder = TempDir::new().unwrap();
    let dir = folder.path().to_str().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    let file = folder.path().join("file");
    fs::write(&file, "listen = 8080").unwrap();
    let file = file.to_str().unwrap();
    for (flags, expected) in [
        (&["--data-dir", dir, "--listen", &port][..], &[port.as_str(), "--listen"][..]),
        (&["--data-dir", dir, "--listen", "nonsense"], &["nonsense", "--listen"]),
        (&["--data-dir", file], &[file, "--data-dir"]),
        (&["--config", "/nowhere/site.toml"], &["/nowhere/site.toml"]),
        (&["--config", file], &["line 1", "listen", "8080", "string"]),
        (&["--data-dir", dir, "--database", "postgres://me:secret@[::1]:1/x"], &["postgres://me:…@[::1]:1/x"]),
        (&["--data-dir", dir, "--database", "/nowhere/at/all.db"], &["/nowhere/at/all.db"]),
        (&["--data-dir", dir, "--database", "mysql://me:secret@db/x"], &["mysql://me:…@db/x", "postgres"]),
        (&["--data-dir", dir, "--listing-days", "0"], &["listing_days = 0", "1 to 3650"]),
        (&["--data-dir", dir, "--log", "onestop=loud"], &["log", "onestop=loud"]),
    ] {
        let mut command = program();
        command.arg("serve");
        if !flags.contains(&"--listen") {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        let said = refused(command.args(flags));
        assert!(expected.iter().all(|part| said.contains(part)), "{flags:?}: {said}");
    }
    let mut command = program();
    let said = refused(command.args(["serve", "--data-dir", dir]).env("ONESTOP_NOW", "yesterday"));
    assert!(said.contains("ONESTOP_NOW=yesterday") && said.contains("RFC 3339"), "{said}");
}

#[test]
fn help_tells_every_setting() {
    let Output { status, stdout, .. } = program().args(["serve", "--help"]).output().unwrap();
    let help = String::from_utf8(stdout).unwrap();
    assert!(status.success());
    for flag in ["--listen", "--data-dir", "--database", "--config", "--listing-days", "--samples", "--log"] {
        assert!(help.contains(flag), "{flag}");
    }
}
