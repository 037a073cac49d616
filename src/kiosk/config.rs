//! What the kiosk is told: flags over environment over a TOML file.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use iced::Size;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::access::keypad::Keypad;
use super::app::Settings;
use super::design::Theme;
use super::idle::Patience;
use super::pictures::Files;
use super::print::{self, Printer, is_queue_name};
use super::render::RenderArgs;
use super::speech;
use super::speech::headphones::Watch;
use super::staff_code::StaffCode;
use super::ui::Site;
use crate::config::{ConfigError, data_dir, within};
use crate::documents::Paper;
use crate::domain::labor::AreaId;
use crate::i18n::Language;

/// Where a kiosk stands that nobody has configured: the samples' town.
const USUAL_PLACE: &str = "Dayton, OH";
const USUAL_NAME: &str = "Onestop Job Center";

/// The kiosk's flags and environment variables.
#[derive(Debug, Clone, Default, clap::Parser)]
#[command(name = "onestop-kiosk", version, about = "The job seeker kiosk, in full screen")]
pub struct Args {
    /// The configuration file (TOML). Environment variables go over it, flags over those
    #[arg(long, global = true, env = "ONESTOP_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The backend's address, as `http://10.0.0.5:8080` [default: a backend inside the kiosk]
    #[arg(long, global = true, env = "ONESTOP_SERVER", value_name = "URL")]
    pub server: Option<String>,
    /// The folder of the backend inside the kiosk, or of what it has from its server [default: the platform's data
    /// folder]
    #[arg(long, global = true, env = "ONESTOP_DATA_DIR", value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// Whether the backend inside the kiosk shows invented listings, and the figures of pay that come with it, while it
    /// has no others [default: true]
    #[arg(long, env = "ONESTOP_SAMPLES", value_name = "BOOL")]
    pub samples: Option<bool>,
    /// Runs in a window of this size, for development, as 1280x800
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub window: Option<WindowSize>,
    /// Starts in a language, for development: en, es, ar, en-XA (longer) or ar-XB (mirrored)
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// The colours: standard, dark, light or glare [default: standard]
    #[arg(long, env = "ONESTOP_THEME", value_name = "THEME", value_parser = theme)]
    pub theme: Option<Theme>,
    /// What speaks: espeak-ng, silent, or transcript:FILE, which writes down what would be said [default: espeak-ng]
    #[arg(long, env = "ONESTOP_SPEECH", value_name = "ENGINE")]
    pub speech: Option<speech::Kind>,
    /// Shows every widget and composed piece in a window, for developers
    #[arg(long)]
    pub gallery: bool,
    /// What to log, as `debug` or `warn,onestop=debug`
    #[arg(long, env = "RUST_LOG", value_name = "FILTER")]
    pub log: Option<String>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the program does in place of showing the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, clap::Subcommand)]
pub enum Command {
    /// Asks for a code for the staff screen and prints the line that the configuration needs
    StaffCode,
    /// Makes this kiosk one that the server of --server knows
    Enrol {
        /// The one-time code that `onestop-server kiosks add` prints
        code: String,
    },
    /// Makes a document without a window: a resume, a letter, a data sheet, the slip of a listing or an occupation, a
    /// card or a weekly log
    Render(RenderArgs),
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

/// The language of a tag; the error tells which there are.
pub(super) fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        let tags: Vec<_> = Language::all().map(Language::tag).collect();
        format!("allowed: {}", tags.join(", "))
    })
}

fn theme(name: &str) -> Result<Theme, String> {
    let named = Theme::ALL.into_iter().find(|theme| theme.name() == name);
    named.ok_or_else(|| format!("allowed: {}", themes()))
}

fn themes() -> String {
    Theme::ALL.map(Theme::name).join(", ")
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
    /// What staff call this kiosk; the machine's name where not given.
    pub name: Option<String>,
    /// The hash that `onestop-kiosk staff-code` prints. Without it the staff screen stays shut.
    pub staff_code: Option<StaffCode>,
    /// Which physical key of a tactile keypad means what; EZ Access where not given.
    pub keypad: Option<Keypad>,
    pub keys: KeysFile,
    pub speech: SpeechFile,
    pub print: PrintFile,
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
    /// The code of the area whose pay and jobs are shown, where the place does not tell it: a metro's five digits, a
    /// state's two, a county as `c39113`.
    pub area: Option<AreaId>,
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

/// `[keys]`: how keys and touches are taken.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KeysFile {
    /// A second press of the same key or target within so many milliseconds is one press: 0 to 1000.
    pub double_press_ms: Option<u64>,
}

/// `[speech]`: the voice.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SpeechFile {
    /// `espeak-ng`, `silent` or `transcript:FILE`.
    pub engine: Option<String>,
    /// The sound device as ALSA or `PulseAudio` name it.
    pub device: Option<String>,
    /// espeak-ng: a name to look for in `PATH`, or a path.
    pub program: Option<PathBuf>,
    /// Who tells whether headphones are plugged in: `none`, `alsa` or `pulse`.
    pub headphones: Option<String>,
}

/// `[print]`: the printers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PrintFile {
    /// The name of CUPS's queue for resumes and letters.
    pub office: Option<String>,
    /// Where prints are kept as PDF files in place of a printer; `prints` in the data folder where neither is given.
    pub folder: Option<PathBuf>,
    /// The name of CUPS's queue for slips; the office's printer where not given.
    pub slips: Option<String>,
    /// What is in the office's printer: `letter` or `a4`.
    pub paper: Option<String>,
    /// How many pages a visit may print: 1 to 500.
    pub pages: Option<u16>,
}

/// The settings that flags, environment and file together make.
///
/// # Errors
/// When a value is not allowed; the error names the key, the value and what is.
pub fn settings(args: &Args, file: &File) -> Result<Settings, ConfigError> {
    let named = |key, value: &str, allowed| ConfigError::NotAllowed { key, value: value.to_owned(), allowed };
    let theme = match (args.theme, &file.theme) {
        (Some(chosen), _) => chosen,
        (None, Some(name)) => theme(name).map_err(|_| named("theme", name, themes()))?,
        (None, None) => Theme::default(),
    };
    let quiet = within("visit.quiet_seconds", file.visit.quiet_seconds.unwrap_or(90), &(30..=900))?;
    let warning = within("visit.warning_seconds", file.visit.warning_seconds.unwrap_or(60), &(20..=300))?;
    let double_press = within("keys.double_press_ms", file.keys.double_press_ms.unwrap_or(0), &(0..=1000))?;
    let diagonal = file.panel.diagonal.map(|inches| within("panel.diagonal", inches, &(5.0..=120.0))).transpose()?;
    let site = &file.site;
    Ok(Settings {
        site: Site {
            name: site.name.clone().unwrap_or_else(|| USUAL_NAME.to_owned()),
            place: Some(site.place.clone().unwrap_or_else(|| USUAL_PLACE.to_owned())),
            within: within("site.within", site.within.unwrap_or(25), &(1..=500))?,
            area: site.area.clone(),
            logo: None,
            pictures: Vec::new(),
        },
        pictures: Files { logo: site.logo.clone(), welcome: site.pictures.clone() },
        diagonal,
        patience: Patience { quiet: Duration::from_secs(quiet), warning: Duration::from_secs(warning) },
        theme,
        language: args.language,
        full_screen: args.window.is_none(),
        name: file.name.clone().unwrap_or_else(machine),
        staff_code: file.staff_code.clone(),
        keypad: file.keypad.clone().unwrap_or_default(),
        speech: speech(args, &file.speech)?,
        headphones: match &file.speech.headphones {
            Some(text) => parsed("speech.headphones", text)?,
            None => Watch::default(),
        },
        double_press: Duration::from_millis(double_press),
        print: printing(args, file)?,
    })
}

/// The printers' part of them.
fn printing(args: &Args, file: &File) -> Result<print::Settings, ConfigError> {
    let chosen = &file.print;
    let office = match (&chosen.office, &chosen.folder) {
        (Some(name), None) => queue("print.office", name)?,
        (None, Some(folder)) => Printer::Folder(folder.clone()),
        (None, None) => {
            let kept = args.data_dir.clone().or_else(|| file.data_dir.clone());
            Printer::Folder(kept.map_or_else(data_dir, Ok)?.join("prints"))
        }
        (Some(_), Some(folder)) => {
            return Err(ConfigError::NotAllowed {
                key: "print.folder",
                value: folder.display().to_string(),
                allowed: "either print.office or print.folder".to_owned(),
            });
        }
    };
    let paper = match &chosen.paper {
        None => Paper::Letter,
        Some(name) => Paper::ALL.into_iter().find(|paper| paper.name() == name).ok_or_else(|| {
            let allowed = Paper::ALL.map(Paper::name).join(", ");
            ConfigError::NotAllowed { key: "print.paper", value: name.clone(), allowed }
        })?,
    };
    let slips = chosen.slips.as_ref().map(|name| queue("print.slips", name)).transpose()?;
    let pages = within("print.pages", chosen.pages.unwrap_or(20), &(1..=500))?;
    Ok(print::Settings { office, slips, paper, pages })
}

/// A queue of CUPS.
fn queue(key: &'static str, name: &str) -> Result<Printer, ConfigError> {
    if is_queue_name(name) {
        return Ok(Printer::Queue(name.to_owned()));
    }
    let allowed = "a queue's name, as `lpstat -e` lists them".to_owned();
    Err(ConfigError::NotAllowed { key, value: name.to_owned(), allowed })
}

/// The voice's part of them.
fn speech(args: &Args, file: &SpeechFile) -> Result<speech::Settings, ConfigError> {
    let usual = speech::Settings::default();
    let engine = match (&args.speech, &file.engine) {
        (Some(engine), _) => engine.clone(),
        (None, Some(text)) => parsed("speech.engine", text)?,
        (None, None) => usual.engine,
    };
    Ok(speech::Settings { engine, device: file.device.clone(), program: file.program.clone().unwrap_or(usual.program) })
}

/// A value that knows what is allowed.
fn parsed<T: FromStr<Err = String>>(key: &'static str, text: &str) -> Result<T, ConfigError> {
    text.parse().map_err(|allowed: String| ConfigError::NotAllowed {
        key,
        value: text.to_owned(),
        allowed: allowed.trim_start_matches("allowed: ").to_owned(),
    })
}

/// The machine's name, where the system tells it.
fn machine() -> String {
    let told = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = told.trim();
    if name.is_empty() { "kiosk".to_owned() } else { name.to_owned() }
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
