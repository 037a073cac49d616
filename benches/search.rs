//! How long a search takes through HTTP, on the real seasonal jobs: `cargo bench --bench search`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use onestop::domain::clock::Clock;
use onestop::server::http::start;
use onestop::server::import::format::Format;
use onestop::server::import::{Listings, import};
use onestop::server::open_store;
use onestop::server::settings::Settings;

/// What clients ask, by what they do.
const QUERIES: [(&str, &str); 13] = [
    ("everything", "/api/v1/listings"),
    ("a word", "/api/v1/listings?q=landscape"),
    ("two words", "/api/v1/listings?q=landscape+laborer"),
    ("one letter", "/api/v1/listings?q=a"),
    ("an unfinished word", "/api/v1/listings?q=farm+wor"),
    ("a typo", "/api/v1/listings?q=landscpae+laborrer"),
    ("Spanish", "/api/v1/listings?q=trabajador+agricola"),
    ("a sentence", "/api/v1/listings?q=must+be+able+to+lift+fifty+pounds+and+work+outside+in+the+heat"),
    ("words that never meet", "/api/v1/listings?q=lifeguard+tractor+housekeeper"),
    ("near a place", "/api/v1/listings?near=45402&within=250"),
    ("words and filters", "/api/v1/listings?q=cook&near=45402&within=500&hours=full_time&pay_min=12&group=35"),
    ("the last page", "/api/v1/listings?q=worker&page=100&page_size=20"),
    ("suggestions", "/api/v1/suggestions?q=lan"),
];
/// How often each is asked.
const TIMES: usize = 200;

/// One connection that is kept.
struct Client {
    stream: BufReader<TcpStream>,
    host: String,
}

impl Client {
    fn connect(host: String) -> Self {
        let stream = TcpStream::connect(&host).unwrap();
        stream.set_nodelay(true).unwrap();
        Self { stream: BufReader::new(stream), host }
    }

    /// The answer's body.
    fn get(&mut self, path: &str) -> Vec<u8> {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.host);
        self.stream.get_mut().write_all(request.as_bytes()).unwrap();
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).unwrap();
            if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        body
    }
}

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/listings/seasonaljobs/seasonal_jobs.csv.gz");
    if !data.exists() {
        println!("skipped: {} is not there", data.display());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::starting_at("2026-01-10T12:00:00Z".parse().unwrap());
    let settings = Settings::new(folder.path().to_owned(), clock);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let running = runtime.block_on(async {
        let store = open_store(&settings).await.unwrap();
        let listings = Listings { format: Format::SeasonalJobs, source: None, rejects: None, files: vec![data] };
        for pass in ["first", "second"] {
            let started = Instant::now();
            let report = import(&listings, &store, &settings, clock.now()).await.unwrap();
            println!("{pass} import: {:?} in {:.1?}", report.outcome, started.elapsed());
        }
        store.close().await;
        let started = Instant::now();
        let running = start(settings.clone(), "127.0.0.1:0").await.unwrap();
        running.ready().await.unwrap();
        println!("index built in {:.1?}, memory {}", started.elapsed(), memory());
        running
    });
    let mut client = Client::connect(running.address().to_string());
    let mut all = Vec::new();
    println!("{:<24}{:>9}{:>12}{:>12}", "milliseconds", "found", "p50", "p95");
    for (name, path) in QUERIES {
        let answer: serde_json::Value = serde_json::from_slice(&client.get(path)).unwrap();
        let found = answer["total"].as_u64().map_or(String::new(), |total| total.to_string());
        let times: Vec<Duration> = (0..TIMES)
            .map(|_| {
                let started = Instant::now();
                client.get(path);
                started.elapsed()
            })
            .collect();
        row(name, &found, times.clone());
        all.extend(times);
    }
    row("all", "", all);
    println!("memory {}", memory());
    drop(client);
    runtime.block_on(running.stop());
}

fn row(name: &str, found: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times[times.len() * part / 100].as_secs_f64() * 1000.0;
    println!("{name:<24}{found:>9}{:>12.2}{:>12.2}", at(50), at(95));
}

/// What the system says that this process holds.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or(" unknown");
    line.trim().to_owned()
}
