//! A PostgreSQL cluster of the tests' own.

use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use sqlx::{AnyConnection, AssertSqlSafe, Connection, raw_sql};

/// The account "nobody", as which the cluster runs where the tests run as root.
const NOBODY: u32 = 65534;

/// Runs its arguments until the test program is gone, however it went; then tidies up.
const KEEPER: &str = r#""$@" </dev/null & cat >/dev/null; kill -INT $!; wait $!; rm -rf "$FOLDER""#;

struct Cluster {
    folder: PathBuf,
    /// Its open standard input keeps the cluster alive.
    _keeper: Child,
}

/// The URL of a new, empty database; nothing where PostgreSQL is not installed.
pub async fn database() -> Option<String> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    static NUMBER: AtomicU32 = AtomicU32::new(1);
    let cluster = CLUSTER.get_or_init(start).as_ref()?;
    let name = format!("onestop_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut connection = cluster.connect().await;
    raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    Some(cluster.url(&name))
}

impl Cluster {
    fn url(&self, database: &str) -> String {
        format!("postgres://onestop@localhost/{database}?host={}", self.folder.display())
    }

    async fn connect(&self) -> AnyConnection {
        sqlx::any::install_default_drivers();
        let deadline = Instant::now() + Duration::from_mins(1);
        loop {
            match AnyConnection::connect(&self.url("postgres")).await {
                Ok(connection) => return connection,
                Err(error) if Instant::now() > deadline => panic!("PostgreSQL does not start: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }
}

fn start() -> Option<Cluster> {
    let Some(programs) = programs() else {
        assert!(!super::everything_is_required(), "PostgreSQL is required and not installed");
        println!("skipped on PostgreSQL: it is not installed");
        return None;
    };
    let folder = tempfile::Builder::new().prefix("onestop-pg-").tempdir_in("/tmp").unwrap().keep();
    let root = std::fs::metadata("/proc/self").unwrap().uid() == 0;
    if root {
        chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    let data = folder.join("data");
    let initdb = unprivileged(root, &programs.join("initdb"))
        .args(["--username=onestop", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C", "-D"])
        .arg(&data)
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(initdb.status.success(), "initdb: {}", String::from_utf8_lossy(&initdb.stderr));
    let server = unprivileged(root, &programs.join("postgres"));
    let keeper = Command::new("sh")
        .args(["-c", KEEPER, "keeper"])
        .arg(server.get_program())
        .args(server.get_args())
        .args(["-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200", "-k"])
        .arg(&folder)
        .arg("-D")
        .arg(&data)
        .env("FOLDER", &folder)
        .current_dir(&folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Some(Cluster { folder, _keeper: keeper })
}

/// The folder with PostgreSQL's programs.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = std::env::split_paths(&path).collect::<Vec<_>>();
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = versions.map(|version| version.path().join("bin"));
    let both = |folder: &PathBuf| folder.join("initdb").exists() && folder.join("postgres").exists();
    installed.chain(named).find(both)
}

fn unprivileged(root: bool, program: &Path) -> Command {
    if !root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args([format!("--reuid={NOBODY}"), format!("--regid={NOBODY}"), "--clear-groups".to_owned()]).arg(program);
    command
}
