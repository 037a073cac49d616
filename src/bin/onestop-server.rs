//! The backend as a program of its own: serves listings, and takes them in.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use onestop::config::{self, ConfigError};
use onestop::domain::clock::{Clock, InvalidNow};
use onestop::server::import::{self, ImportArgs, ImportError};
use onestop::server::settings::{Args, File, Settings};
use onestop::server::{http, open_store};

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
    /// Take listings or figures in; a running backend shows them within seconds
    Import(ImportArgs),
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
    file || error.is::<ConfigError>() || error.is::<InvalidNow>()
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
        }
        Ok(())
    })
}
