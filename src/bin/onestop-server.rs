//! The backend as a program of its own: serves listings, and takes them in.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use onestop::config::{self, ConfigError};
use onestop::domain::clock::{Clock, InvalidNow};
use onestop::server::cards::command::{CardCommand, CommandError as CardError, cards};
use onestop::server::import::{self, ImportArgs, ImportError};
use onestop::server::keys::{self, KeysError};
use onestop::server::kiosks::KioskError;
use onestop::server::kiosks::command::{AuditArgs, Kiosks, audit, kiosks};
use onestop::server::me::command::{CommandError as MeError, Secrets, VerifyArgs, secrets, verify};
use onestop::server::meetings::{Refused, command};
use onestop::server::settings::{Args, File, Settings};
use onestop::server::{ServerError, http, open_store};

/// The exit code for wrong arguments, configuration or files, as clap has it for arguments.
const WRONG_INPUT: u8 = 2;

/// The backend of Onestop, the job seeker kiosk.
///
/// Flags go over environment variables, those over the configuration file.
/// `ONESTOP_NOW`, an RFC 3339 instant, starts the program's clock at that instant.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    args: Args,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Answer kiosks until SIGTERM
    Serve {
        /// The address and port to listen on [default: 127.0.0.1:8080]
        #[arg(long, env = "ONESTOP_LISTEN", value_name = "ADDR")]
        listen: Option<String>,
    },
    /// Take listings, figures or workshops in; a running backend shows them within seconds
    Import(ImportArgs),
    /// Add kiosks, tell them, and revoke them
    #[command(subcommand)]
    Kiosks(Kiosks),
    /// Help clients whose cards do not open, and tell how many cards there are
    #[command(subcommand)]
    Cards(CardCommand),
    /// Tell what was done, where and when, a line each: never what a client said or keeps
    Audit(AuditArgs),
    /// Verify a week's log that a client shows: by its check code, or by the text of its QR code alone
    Verify(VerifyArgs),
    /// Look after the keys of what clients keep
    #[command(subcommand)]
    Secrets(Secrets),
    /// Look at workshops
    #[command(subcommand)]
    Workshops(command::Workshops),
    /// Look at meetings, add them, and change them
    #[command(subcommand)]
    Meetings(command::Meetings),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("onestop-server: {error}");
            if is_about_input(&*error) { ExitCode::from(WRONG_INPUT) } else { ExitCode::FAILURE }
        }
    }
}

/// Whether what was given is wrong, rather than something that failed.
fn is_about_input(error: &(dyn Error + 'static)) -> bool {
    let file = error.downcast_ref().is_some_and(|error| !matches!(error, ImportError::Store(_)));
    let failed = |error: &Refused| matches!(error, Refused::Store(_) | Refused::Random(_) | Refused::Vault(_));
    let meeting = error.downcast_ref().is_some_and(|error| !failed(error));
    let kiosk = error.downcast_ref().is_some_and(KioskError::is_about_input);
    let card = error.downcast_ref().is_some_and(CardError::is_about_input);
    let me = error.downcast_ref().is_some_and(MeError::is_about_input);
    let keys = match error.downcast_ref() {
        Some(ServerError::Keys(error)) => Some(error),
        _ => error.downcast_ref::<KeysError>(),
    };
    let keys = keys.is_some_and(|error| !matches!(error, KeysError::Store(_)));
    file || keys || meeting || kiosk || card || me || error.is::<ConfigError>() || error.is::<InvalidNow>()
}

fn run(cli: Cli) -> Result<(), Box<dyn Error>> {
    let file: File = config::read(cli.args.config.as_deref())?;
    config::start_log(cli.args.log.as_deref().or(file.log.as_deref()))?;
    let settings = Settings::resolve(&cli.args, &file, Clock::from_env()?)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve { listen } => {
                let listen = listen.or(file.listen).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
                http::serve(settings, &listen).await?;
            }
            Command::Import(args) => {
                let store = open_store(&settings).await?;
                import::run(&args, &store, &settings, settings.clock.now()).await?;
                store.close().await;
            }
            Command::Kiosks(what) => {
                let store = open_store(&settings).await?;
                let vault = keys::open(&store, &settings).await?;
                println!("{}", kiosks(&what, &store, &vault, &settings).await?);
                store.close().await;
            }
            Command::Cards(what) => {
                let store = open_store(&settings).await?;
                let vault = keys::open(&store, &settings).await?;
                println!("{}", cards(&what, &store, &vault, settings.clock.now()).await?);
                store.close().await;
            }
            Command::Audit(args) => {
                let store = open_store(&settings).await?;
                println!("{}", audit(&args, &store, &settings).await?);
                store.close().await;
            }
            Command::Verify(args) => println!("{}", verify(&args, &settings).await?),
            Command::Secrets(what) => println!("{}", secrets(what, &settings).await?),
            Command::Workshops(what) => {
                let store = open_store(&settings).await?;
                println!("{}", command::workshops(&what, &store, &settings).await?);
                store.close().await;
            }
            Command::Meetings(what) => {
                let store = open_store(&settings).await?;
                println!("{}", command::meetings(&what, &store, &settings).await?);
                store.close().await;
            }
        }
        Ok(())
    })
}
