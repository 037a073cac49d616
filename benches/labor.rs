//! How long a question about work and pay takes through HTTP, with all areas loaded: `cargo bench --bench labor`.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on fails")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use onestop::domain::clock::Clock;
use onestop::server::http::start;
use onestop::server::import::labor::{
    Archive, Dated, Files, import_areas, import_laus, import_oews, import_onet, import_projections,
};
use onestop::server::open_store;
use onestop::server::settings::Settings;

/// What kiosks ask, by what they do.
const QUERIES: [(&str, &str); 21] = [
    ("all areas", "/api/v1/areas"),
    ("areas of a place", "/api/v1/areas?near=Dayton,+OH"),
    ("areas by name", "/api/v1/areas?q=day"),
    ("a word", "/api/v1/occupations?q=driver&area=19430"),
    ("two words", "/api/v1/occupations?q=truck+driver&area=19430"),
    ("a letter", "/api/v1/occupations?q=a&area=19430"),
    ("typing errors", "/api/v1/occupations?q=truk+drvier&area=19430"),
    ("eight words", "/api/v1/occupations?q=heavy+equipmnt+oparator+of+big+yelow+machines+outdors"),
    ("Spanish", "/api/v1/occupations?q=conductor+de+cami%C3%B3n&area=19430"),
    ("Arabic", "/api/v1/occupations?q=%D8%B3%D8%A7%D8%A6%D9%82+%D8%B4%D8%A7%D8%AD%D9%86%D8%A9&area=19430"),
    ("a small group", "/api/v1/occupations?group=23&area=19430"),
    ("a large group", "/api/v1/occupations?group=51&area=19430"),
    ("an occupation", "/api/v1/occupations/53-3032"),
    ("figures by code", "/api/v1/labor/19430/53-3032"),
    ("figures by place", "/api/v1/labor/Dayton,%20OH/53-7065"),
    ("figures of the nation", "/api/v1/labor/99/41-2011"),
    ("unemployment of a county", "/api/v1/labor/c39113/unemployment"),
    ("unemployment of a metro", "/api/v1/labor/12060/unemployment"),
    ("unemployment of a place", "/api/v1/labor/Dayton,%20OH/unemployment"),
    ("activities", "/api/v1/interests?language=ar"),
    (
        "matches",
        "/api/v1/interests/matches?realistic=4&investigative=1&artistic=0&social=2&enterprising=1&conventional=3\
         &area=19430&zone=3",
    ),
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

    /// The answer's status, `ETag` and body.
    fn get(&mut self, path: &str, more: &str) -> (String, String, Vec<u8>) {
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n{more}\r\n", self.host);
        self.stream.get_mut().write_all(request.as_bytes()).unwrap();
        let mut status = String::new();
        self.stream.read_line(&mut status).unwrap();
        let (mut length, mut tag) = (0, String::new());
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().unwrap(),
                "etag" => value.clone_into(&mut tag),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        (status.trim().to_owned(), tag, body)
    }

    fn timed(&mut self, path: &str, more: &str) -> Duration {
        let started = Instant::now();
        self.get(path, more);
        started.elapsed()
    }
}

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    if !data.exists() {
        println!("skipped: {} is not there", data.display());
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::starting_at("2026-01-10T12:00:00Z".parse().unwrap());
    let settings = Settings::new(folder.path().to_owned(), clock);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let running = runtime.block_on(async {
        load(&data, &settings).await;
        let running = start(settings.clone(), "127.0.0.1:0").await.unwrap();
        running.ready().await.unwrap();
        running
    });
    println!("memory before the first question {}", memory());
    let mut client = Client::connect(running.address().to_string());
    let first = client.timed("/api/v1/occupations?q=cook", "");
    println!("first question {:.1} ms, memory {}", first.as_secs_f64() * 1000.0, memory());
    println!("{:<28}{:>12}{:>12}{:>12}", "milliseconds", "bytes", "p50", "p95");
    let mut all = Vec::new();
    for (name, path) in QUERIES {
        let (status, _, body) = client.get(path, "");
        assert!(status.contains("200"), "{name}: {status} {}", String::from_utf8_lossy(&body));
        let times: Vec<Duration> = (0..TIMES).map(|_| client.timed(path, "")).collect();
        row(name, body.len(), times.clone());
        all.extend(times);
    }
    let metros: Vec<String> = metros(&client.get("/api/v1/areas", "").2);
    let path = |area: &String| format!("/api/v1/labor/{area}/35-3023");
    let elsewhere: Vec<Duration> = metros.iter().map(|area| client.timed(&path(area), "")).collect();
    row("another metro each time", 0, elsewhere.clone());
    all.extend(elsewhere);
    let (_, tag, _) = client.get(QUERIES[0].1, "");
    let more = format!("if-none-match: {tag}\r\n");
    let (status, _, _) = client.get(QUERIES[0].1, &more);
    assert!(status.contains("304"), "{status}");
    let same: Vec<Duration> = (0..TIMES).map(|_| client.timed(QUERIES[0].1, &more)).collect();
    row("not changed", 0, same.clone());
    all.extend(same);
    row("all", 0, all);
    println!("memory {}", memory());
    drop(client);
    runtime.block_on(running.stop());
}

async fn load(data: &Path, settings: &Settings) {
    let store = open_store(settings).await.unwrap();
    let now = settings.clock.now();
    let labor = |name: &str| data.join("labor").join(name);
    let dated = |file: PathBuf, release: &str| Dated { release: release.parse().ok(), rejects: None, file };
    let files = |files: Vec<PathBuf>| Files { rejects: None, files };
    let started = Instant::now();
    let oews = dated(labor("oews_2025_all_areas.csv.gz"), "2025-05");
    import_oews(&oews, &store, now).await.unwrap();
    println!("wages in {:.1?}", started.elapsed());
    let books = ["occupation", "education", "skills"].map(|book| labor(&format!("projections_2024_34_{book}.xlsx")));
    import_projections(&files(books.to_vec()), &store, now).await.unwrap();
    import_laus(&files(vec![labor("usda_ers_unemployment_2000_2019.csv")]), &store, now).await.unwrap();
    let archive = Archive { rejects: None, file: data.join("occupations/db_30_1_text.zip") };
    import_onet(&archive, &store, now).await.unwrap();
    import_areas(&dated(data.join("places/cbsa2fipsxw.csv"), "2023"), &store, now).await.unwrap();
    println!("all in {:.1?}", started.elapsed());
    store.close().await;
}

/// The codes of all metropolitan areas.
fn metros(areas: &[u8]) -> Vec<String> {
    let areas: serde_json::Value = serde_json::from_slice(areas).unwrap();
    let codes = areas["items"].as_array().unwrap().iter().map(|area| area["id"].as_str().unwrap().to_owned());
    codes.filter(|code| code.len() == 5).collect()
}

fn row(name: &str, bytes: usize, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times[times.len() * part / 100].as_secs_f64() * 1000.0;
    let bytes = if bytes == 0 { String::new() } else { bytes.to_string() };
    println!("{name:<28}{bytes:>12}{:>12.2}{:>12.2}", at(50), at(95));
}

/// What the system says that this process holds.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or(" unknown");
    line.trim().to_owned()
}
