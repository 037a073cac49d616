//! What the kiosk is told: flags over environment over a TOML file.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use iced::Size;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::app::Settings;
use super::design::Theme;
use super::idle::Patience;
use super::pictures::Files;
use super::ui::Site;
use crate::config::{ConfigError, within};
use crate::i18n::Language;

/// Where a kiosk stands that nobody has configured: the samples' town.
const USUAL_PLACE: &str = "Dayton, OH";
const USUAL_NAME: &str = "Onestop Job Center";

/// The kiosk's flags and environment variables.
#[derive(Debug, Clone, Default, clap::Parser)]
#[command(name = "onestop-kiosk", version, about = "The job seeker kiosk, in full screen")]
pub struct Args {
    /// The configuration file (TOML). Environment variables go over it, flags over those
    #[arg(long, env = "ONESTOP_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The backend's address, as `http://10.0.0.5:8080` [default: a backend inside the kiosk]
    #[arg(long, env = "ONESTOP_SERVER", value_name = "URL")]
    pub server: Option<String>,
    /// The folder of the backend inside the kiosk [default: the platform's data folder]
    #[arg(long, env = "ONESTOP_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Whether the backend inside the kiosk shows invented listings while it has no others [default: true]
    #[arg(long, env = "ONESTOP_SAMPLES", value_name = "BOOL")]
    pub samples: Option<bool>,
    /// Runs in a window of this size, for development, as 1280x800
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub window: Option<WindowSize>,
    /// Starts in a language, for development: en, es, ar, en-XA (longer) or ar-XB (mirrored)
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// The colours: standard or dark [default: standard]
    #[arg(long, env = "ONESTOP_THEME", value_name = "THEME", value_parser = theme)]
    pub theme: Option<Theme>,
    /// What to log, as `debug` or `warn,onestop=debug`
    #[arg(long, env = "RUST_LOG", value_name = "FILTER")]
    pub log: Option<String>,
}

/// The size of a window, in pixels as the desktop counts them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowSize(pub Size);

impl FromStr for WindowSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let side = |text: &str| text.parse::<u16>().ok().filter(|side| (320..=16_384).contains(side)).map(f32::from);
        let sides = text.split_once('x').and_then(|(width, height)| Some((side(width)?, side(height)?)));
        let (width, height) = sides.ok_or("allowed: two sizes from 320 to 16384, as 1280x800")?;
        Ok(Self(Size::new(width, height)))
    }
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags: Vec<_> = Language::all().map(Language::tag).collect();
        format!("allowed: {}", tags.join(", "))
    })
}

fn theme(name: &str) -> Result<Theme, String> {
    match name {
        "standard" => Ok(Theme::Standard),
        "dark" => Ok(Theme::Dark),
        _ => Err("allowed: standard, dark".to_owned()),
    }
}

/// The kiosk's configuration file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    pub server: Option<String>,
    pub data_dir: Option<PathBuf>,
    pub samples: Option<bool>,
    pub log: Option<String>,
    /// An IANA name, as `America/New_York`; the machine's where not given.
    pub time_zone: Option<String>,
    pub theme: Option<String>,
    pub site: SiteFile,
    pub panel: PanelFile,
    pub visit: VisitFile,
}

/// `[site]`: the office that the kiosk stands in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SiteFile {
    pub name: Option<String>,
    /// A ZIP code or "City, ST".
    pub place: Option<String>,
    /// How far "near here" reaches, in miles: 1 to 500.
    pub within: Option<u32>,
    pub logo: Option<PathBuf>,
    pub pictures: Vec<PathBuf>,
}

/// `[panel]`: the physical screen.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PanelFile {
    /// In inches: 5 to 120.
    pub diagonal: Option<f32>,
}

/// `[visit]`: when a visit ends by itself.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VisitFile {
    /// Seconds from the last touch to the warning: 30 to 900.
    pub quiet_seconds: Option<u64>,
    /// Seconds that the warning lasts: 20 to 300.
    pub warning_seconds: Option<u64>,
}

/// The settings that flags, environment and file together make.
///
/// # Errors
/// When a value is not allowed; the error names the key, the value and what is.
pub fn settings(args: &Args, file: &File) -> Result<Settings, ConfigError> {
    let named = |key, value: &str, allowed| ConfigError::NotAllowed { key, value: value.to_owned(), allowed };
    let theme = match (args.theme, &file.theme) {
        (Some(chosen), _) => chosen,
        (None, Some(name)) => theme(name).map_err(|_| named("theme", name, "standard, dark".to_owned()))?,
        (None, None) => Theme::default(),
    };
    let quiet = within("visit.quiet_seconds", file.visit.quiet_seconds.unwrap_or(90), &(30..=900))?;
    let warning = within("visit.warning_seconds", file.visit.warning_seconds.unwrap_or(60), &(20..=300))?;
    let diagonal = file.panel.diagonal.map(|inches| within("panel.diagonal", inches, &(5.0..=120.0))).transpose()?;
    let site = &file.site;
    Ok(Settings {
        site: Site {
            name: site.name.clone().unwrap_or_else(|| USUAL_NAME.to_owned()),
            place: Some(site.place.clone().unwrap_or_else(|| USUAL_PLACE.to_owned())),
            within: within("site.within", site.within.unwrap_or(25), &(1..=500))?,
            logo: None,
            pictures: Vec::new(),
        },
        pictures: Files { logo: site.logo.clone(), welcome: site.pictures.clone() },
        diagonal,
        patience: Patience { quiet: Duration::from_secs(quiet), warning: Duration::from_secs(warning) },
        theme,
        language: args.language,
        full_screen: args.window.is_none(),
    })
}

/// The site's time zone.
///
/// # Errors
/// When the file names one that does not exist.
pub fn time_zone(file: &File) -> Result<TimeZone, ConfigError> {
    let Some(name) = &file.time_zone else { return Ok(TimeZone::system()) };
    TimeZone::get(name).map_err(|_| ConfigError::NotAllowed {
        key: "time_zone",
        value: name.clone(),
        allowed: "an IANA name, as America/New_York".to_owned(),
    })
}
