//! The kiosk: arguments and configuration, a backend where none is named, then the window.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use jiff::tz::TimeZone;
use onestop::api::kiosks::Token;
use onestop::config::{self, ConfigError};
use onestop::domain::clock::Clock;
use onestop::kiosk::client::HttpClient;
use onestop::kiosk::config::{Args, Command, File, settings, time_zone};
use onestop::kiosk::print::{Office, Press};
use onestop::kiosk::render::{self, RenderArgs};
use onestop::kiosk::staff_code::StaffCode;
use onestop::kiosk::{Environment, display, enrolment, gallery, run, speech};

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
        Ok(()) if run::is_to_start_again() => start_again(),
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onestop-kiosk: {error}");
            ExitCode::from(2)
        }
    }
}

/// Puts a new run of the program, with the same arguments, in the place of this one.
#[cfg(unix)]
fn start_again() -> ExitCode {
    use std::os::unix::process::CommandExt as _;
    let program = std::env::current_exe().unwrap_or_else(|_| "onestop-kiosk".into());
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).exec();
    eprintln!("onestop-kiosk: cannot start again ({error})");
    ExitCode::from(2)
}

/// Leaves it to what started the program.
#[cfg(not(unix))]
fn start_again() -> ExitCode {
    ExitCode::from(75)
}

fn start(args: &Args) -> Result<(), Failed> {
    match &args.command {
        Some(Command::StaffCode) => return staff_code(),
        Some(Command::Enrol { code }) => return enrol(args, code),
        Some(Command::Render(wanted)) => return make(args, wanted),
        None => {}
    }
    if args.gallery {
        display::check()?;
        return Ok(gallery::run(args.window.map(|window| window.0))?);
    }
    let file: File = config::read(args.config.as_deref())?;
    config::start_log(args.log.as_deref().or(file.log.as_deref()))?;
    let clock = Clock::from_env()?;
    let kiosk = settings(args, &file)?;
    let zone = time_zone(&file)?;
    display::check()?;
    let voice = speech::engine(&kiosk.speech);
    let press: Arc<dyn Press> = Arc::new(Office::new(kiosk.print.clone()));
    let server = args.server.clone().or_else(|| file.server.clone());
    let open = |url: &str, token: Option<&Token>| -> Result<(), Failed> {
        let client = Arc::new(match token {
            Some(token) => HttpClient::enrolled(url, token)?,
            None => HttpClient::new(url)?,
        });
        let environment =
            Environment { client, voice: voice.clone(), press: Arc::clone(&press), clock, zone: zone.clone() };
        Ok(run::run(environment, kiosk.clone(), args.window.map(|window| window.0))?)
    };
    match server {
        Some(url) => {
            let token = enrolment::token(&url, &data_dir(args, &file)?)?;
            if token.is_none() {
                tracing::warn!("this kiosk has not enrolled and is told nothing personal: run onestop-kiosk enrol");
            }
            open(&url, token.as_ref())
        }
        None => embedded(args, &file, clock, zone.clone(), open),
    }
}

/// Makes a document, dated in the site's time zone.
fn make(args: &Args, wanted: &RenderArgs) -> Result<(), Failed> {
    let file: File = config::read(args.config.as_deref())?;
    let now = Clock::from_env()?.now().to_zoned(time_zone(&file)?);
    Ok(render::render(wanted, &now)?)
}

/// Enrols at the server, for all runs that follow.
fn enrol(args: &Args, code: &str) -> Result<(), Failed> {
    let file: File = config::read(args.config.as_deref())?;
    let server = args.server.clone().or_else(|| file.server.clone());
    let server = server.ok_or("there is no server to enrol at. Name it with --server http://HOST:PORT")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let name = runtime.block_on(enrolment::enrol(&server, code, &data_dir(args, &file)?))?;
    println!("The server knows this kiosk now, as {name:?}");
    Ok(())
}

/// Where the kiosk keeps things.
fn data_dir(args: &Args, file: &File) -> Result<PathBuf, ConfigError> {
    args.data_dir.clone().or_else(|| file.data_dir.clone()).map_or_else(config::data_dir, Ok)
}

/// Asks twice for a code, at the terminal or from a pipe, and prints the line for the configuration.
fn staff_code() -> Result<(), Failed> {
    let mut lines = std::io::stdin().lines();
    let mut ask = |prompt: &str| -> Result<String, Failed> {
        eprint!("{prompt}: ");
        Ok(lines.next().ok_or("no code was typed")??.trim().to_owned())
    };
    let code = ask("A code of 6 to 12 digits")?;
    let made = StaffCode::new(&code)?;
    if ask("The same code again")? != code {
        return Err("the two codes are not the same".into());
    }
    println!("staff_code = \"{}\"", made.hash());
    Ok(())
}

/// Runs the kiosk with a backend of its own.
#[cfg(feature = "server")]
fn embedded(
    args: &Args,
    file: &File,
    clock: Clock,
    zone: TimeZone,
    open: impl FnOnce(&str, Option<&Token>) -> Result<(), Failed>,
) -> Result<(), Failed> {
    use onestop::server::{embedded, settings::Settings};
    let samples = args.samples.or(file.samples).unwrap_or(true);
    let settings = Settings { samples, zone, ..Settings::new(data_dir(args, file)?, clock) };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let (backend, token) = runtime.block_on(embedded::start(settings))?;
    let ready = backend.ready();
    runtime.spawn(async move {
        if let Err(error) = ready.await {
            eprintln!("onestop-kiosk: {error}");
            std::process::exit(2);
        }
    });
    let opened = open(&backend.url(), Some(&token));
    runtime.block_on(backend.stop());
    opened
}

/// Without a backend inside, one must be named.
#[cfg(not(feature = "server"))]
fn embedded(
    _: &Args,
    _: &File,
    _: Clock,
    _: TimeZone,
    _: impl FnOnce(&str, Option<&Token>) -> Result<(), Failed>,
) -> Result<(), Failed> {
    Err("server is not set: this kiosk was built without a backend. Name one with --server http://HOST:PORT".into())
}
