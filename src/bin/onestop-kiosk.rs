//! The kiosk: arguments and configuration, a backend where none is named, then the window.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use onestop::config;
use onestop::domain::clock::Clock;
use onestop::kiosk::client::HttpClient;
use onestop::kiosk::config::{Args, File, settings, time_zone};
use onestop::kiosk::{Environment, display, run};

type Failed = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    // What only a fault of ours or a missing library can cause is one line, too.
    std::panic::set_hook(Box::new(|panic| {
        let reason = panic.payload_as_str().unwrap_or("unknown").lines().next().unwrap_or_default().to_owned();
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!(
            "onestop-kiosk: stopped at {at}: {reason}. Under X the library libxkbcommon-x11 is needed (Debian: libxkbcommon-x11-0)"
        );
    }));
    match start(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onestop-kiosk: {error}");
            ExitCode::from(2)
        }
    }
}

fn start(args: &Args) -> Result<(), Failed> {
    let file: File = config::read(args.config.as_deref())?;
    config::start_log(args.log.as_deref().or(file.log.as_deref()))?;
    let clock = Clock::from_env()?;
    let kiosk = settings(args, &file)?;
    let zone = time_zone(&file)?;
    display::check()?;
    let server = args.server.clone().or_else(|| file.server.clone());
    let open = |url: &str| -> Result<(), Failed> {
        let client = Arc::new(HttpClient::new(url)?);
        let environment = Environment { client, clock, zone: zone.clone() };
        Ok(run::run(environment, kiosk.clone(), args.window.map(|window| window.0))?)
    };
    match server {
        Some(url) => open(&url),
        None => embedded(args, &file, clock, open),
    }
}

/// Runs the kiosk with a backend of its own.
#[cfg(feature = "server")]
fn embedded(
    args: &Args,
    file: &File,
    clock: Clock,
    open: impl FnOnce(&str) -> Result<(), Failed>,
) -> Result<(), Failed> {
    use onestop::server::{embedded, settings::Settings};
    let data_dir = match args.data_dir.clone().or_else(|| file.data_dir.clone()) {
        Some(folder) => folder,
        None => config::data_dir()?,
    };
    let samples = args.samples.or(file.samples).unwrap_or(true);
    let settings = Settings { samples, ..Settings::new(data_dir, clock) };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let backend = runtime.block_on(embedded::start(settings))?;
    let ready = backend.ready();
    runtime.spawn(async move {
        if let Err(error) = ready.await {
            eprintln!("onestop-kiosk: {error}");
            std::process::exit(2);
        }
    });
    let opened = open(&backend.url());
    runtime.block_on(backend.stop());
    opened
}

/// Without a backend inside, one must be named.
#[cfg(not(feature = "server"))]
fn embedded(_: &Args, _: &File, _: Clock, _: impl FnOnce(&str) -> Result<(), Failed>) -> Result<(), Failed> {
    Err("server is not set: this kiosk was built without a backend. Name one with --server http://HOST:PORT".into())
}
