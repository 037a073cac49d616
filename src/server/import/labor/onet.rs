//! The text database of O*NET: an archive of tables parted by tabs.
//!
//! O*NET's finer occupations are joined to the one that they are part of: of 53-3032.00 and 53-3032.01 the first says
//! what is not said of both, and the other only what the first leaves open.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs::File;
use std::io::{BufReader, Cursor, Read as _};
use std::path::{Path, PathBuf};

use zip::ZipArchive;

use super::Read;
use super::table::{self, columns, damaged, fold, published};
use crate::domain::labor::Release;
use crate::domain::labor::interest::{Interest, Interests};
use crate::domain::occupation::Soc;
use crate::server::import::format::Reject;
use crate::server::import::read::{self, BadFile};
use crate::server::labor::facts::Described;

/// The occupations of the military, which the classification's civilian part does not have.
const MILITARY: &str = "55-";

/// An occupation and the two digits of the finer one.
type Code = (Soc, u8);

/// Reads the archive, or what there is of it; the table of occupations must be there.
///
/// # Errors
/// When the file is no such archive, is damaged, or does not say which release it is.
pub fn read(path: &Path) -> Result<Read<Described>, (PathBuf, BadFile)> {
    described(path).map_err(|why| (path.to_owned(), why))
}

fn described(path: &Path) -> Result<Read<Described>, BadFile> {
    let archive = File::open(path).map_err(BadFile::Io)?;
    let mut archive = Archive::new(BufReader::new(archive))?;
    let mut found = Found::default();
    if !archive.each("Occupation Data", &["Title", "Description"], &mut found, Found::occupation)? {
        let why = "has no table of occupations; import O*NET's text database, as db_30_1_text.zip";
        return Err(BadFile::Format(why.to_owned()));
    }
    let release = archive.release(path)?;
    archive.each("Job Zones", &["Job Zone"], &mut found, Found::zone)?;
    archive.each("Interests", &["Element Name", "Scale ID", "Data Value"], &mut found, Found::interest)?;
    let reported = ["Reported Job Title", "Shown in My Next Move"];
    archive.each("Sample of Reported Titles", &reported, &mut found, Found::reported)?;
    archive.each("Alternate Titles", &["Alternate Title"], &mut found, Found::alternate)?;
    archive.each("Related Occupations", &["Related O*NET-SOC Code", "Index"], &mut found, Found::related)?;
    let codes: BTreeSet<Soc> = found.occupations.keys().map(|(soc, _)| *soc).collect();
    let rows = codes.into_iter().filter_map(|code| found.joined(code)).collect();
    Ok(Read { release, rows, rejects: found.rejects })
}

/// The archive, and the files of its tables by their names.
struct Archive {
    packed: ZipArchive<BufReader<File>>,
    places: HashMap<String, usize>,
    folder: String,
}

impl Archive {
    fn new(file: BufReader<File>) -> Result<Self, BadFile> {
        let archive = ZipArchive::new(file).map_err(damaged)?;
        let mut places = HashMap::new();
        let mut folder = String::new();
        for index in 0..archive.len() {
            let Some(Ok(name)) = archive.name_for_index(index) else { continue };
            let (before, file) = name.rsplit_once(['/', '\\']).unwrap_or(("", &*name));
            if let Some(table) = file.strip_suffix(".txt") {
                places.entry(table.to_lowercase()).or_insert(index);
                if folder.is_empty() {
                    before.clone_into(&mut folder);
                }
            }
        }
        Ok(Self { packed: archive, places, folder })
    }

    /// The text of a table's file; nothing where it is not there.
    fn text(&mut self, table: &str) -> Result<Option<Vec<u8>>, BadFile> {
        let Some(index) = self.places.get(&table.to_lowercase()) else { return Ok(None) };
        let part = self.packed.by_index(*index).map_err(damaged)?;
        let mut text = Vec::new();
        let size = part.take(table::LARGEST + 1).read_to_end(&mut text).map_err(damaged)?;
        if size as u64 > table::LARGEST {
            return Err(BadFile::TooLarge { limit: table::LARGEST });
        }
        Ok((!text.is_empty()).then_some(text))
    }

    /// Hands every row of a table to `take`: the occupation's code, and the cells of the columns wanted. Says whether
    /// the table is there.
    fn each(&mut self, table: &str, wanted: &[&str], found: &mut Found, take: Take) -> Result<bool, BadFile> {
        let Some(text) = self.text(table)? else { return Ok(false) };
        let mut rows = table::text_rows(read::from_reader(Cursor::new(text), None)?)?;
        let heads = rows.next().transpose()?.unwrap_or_default();
        let by_name = columns(&heads);
        let column = |head: &str| {
            let missing =
                || BadFile::Format(format!("has no column \u{201c}{head}\u{201d} in \u{201c}{table}\u{201d}"));
            by_name.get(&fold(head)).copied().ok_or_else(missing)
        };
        let code = column("O*NET-SOC Code")?;
        let wanted: Vec<usize> = wanted.iter().map(|head| column(head)).collect::<Result<_, _>>()?;
        for (row, record) in rows.zip(1..) {
            let row = row?;
            let text = row.cell(code);
            if text.starts_with(MILITARY) {
                continue;
            }
            let cells: Vec<&str> = wanted.iter().map(|column| row.cell(*column)).collect();
            if let Err(reason) = finer(text).and_then(|code| take(found, code, &cells)) {
                found.rejects.push(Reject::new(row.line, record, format!("{table}: {reason}"), &row.raw()));
            }
        }
        Ok(true)
    }

    /// As the archive's "Read Me" says, or its folder's or its own name.
    fn release(&mut self, path: &Path) -> Result<Release, BadFile> {
        let readme = self.text("Read Me")?.unwrap_or_default();
        let readme = String::from_utf8_lossy(&readme).into_owned();
        let said = readme.split("O*NET ").skip(1).find_map(|rest| {
            let (number, rest) = rest.split_once(' ')?;
            rest.starts_with("Database").then(|| number.parse::<Release>().ok()).flatten()
        });
        let named = |name: &str| {
            let (_, rest) = name.rsplit_once("db_")?;
            let numbers: Vec<&str> =
                rest.split(['_', '.']).map_while(|part| part.parse::<u32>().ok().and(Some(part))).collect();
            numbers.join(".").parse::<Release>().ok()
        };
        said.or_else(|| named(&self.folder)).or_else(|| named(&read::stem(path))).ok_or_else(|| {
            let why = "does not say which release of O*NET it is; keep its Read Me, or its name as db_30_1_text.zip";
            BadFile::Format(why.to_owned())
        })
    }
}

/// What to do with a row.
type Take = fn(&mut Found, Code, &[&str]) -> Result<(), String>;

/// What has been found so far, of the finer occupations.
#[derive(Default)]
struct Found {
    /// Titles and descriptions.
    occupations: BTreeMap<Code, (String, Option<String>)>,
    zones: BTreeMap<Code, u8>,
    interests: BTreeMap<Code, [Option<f64>; 6]>,
    /// Titles that workers reported and My Next Move shows, the others that they reported, and all else.
    titles: [BTreeMap<Code, Vec<String>>; 3],
    related: BTreeMap<Code, Vec<(u32, Soc)>>,
    rejects: Vec<Reject>,
}

impl Found {
    fn occupation(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        let title = text(cells[0])?;
        let description = published(cells[1]).map(str::to_owned);
        self.occupations.insert(code, (title, description));
        Ok(())
    }

    fn zone(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        let Some(zone) = published(cells[0]) else { return Ok(()) };
        let known = zone.parse::<u8>().ok().filter(|zone| (1..=5).contains(zone));
        self.zones.insert(code, known.ok_or_else(|| format!("\u{201c}{zone}\u{201d} is no job zone, 1 to 5"))?);
        Ok(())
    }

    fn interest(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        let (name, scale, value) = (cells[0], cells[1], cells[2]);
        if scale != "OI" {
            return Ok(());
        }
        let Some(value) = published(value) else { return Ok(()) };
        let kind = Interest::ALL.into_iter().find(|kind| name.eq_ignore_ascii_case(&format!("{kind:?}")));
        let kind = kind.ok_or_else(|| format!("\u{201c}{name}\u{201d} is none of the six interests"))?;
        let known = value.parse::<f64>().ok().filter(|value| (1.0..=7.0).contains(value));
        let known = known.ok_or_else(|| format!("\u{201c}{value}\u{201d} is no interest, 1 to 7"))?;
        self.interests.entry(code).or_default()[kind.place()] = Some(known);
        Ok(())
    }

    fn reported(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        let rank = usize::from(!cells[1].eq_ignore_ascii_case("Y"));
        self.titles[rank].entry(code).or_default().push(text(cells[0])?);
        Ok(())
    }

    fn alternate(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        self.titles[2].entry(code).or_default().push(text(cells[0])?);
        Ok(())
    }

    fn related(&mut self, code: Code, cells: &[&str]) -> Result<(), String> {
        let (to, place) = (cells[0], cells[1]);
        if to.starts_with(MILITARY) {
            return Ok(());
        }
        let (to, _) = finer(to)?;
        let place = place.parse::<u32>().map_err(|_| format!("\u{201c}{place}\u{201d} is no place in order"))?;
        self.related.entry(code).or_default().push((place, to));
        Ok(())
    }

    /// An occupation, with all that is said of it and its finer ones.
    fn joined(&self, code: Soc) -> Option<Described> {
        let (title, _) = all(&self.occupations, code).next()?;
        let description = all(&self.occupations, code).find_map(|(_, description)| description.clone());
        let interests = all(&self.interests, code).find_map(|values| {
            let mut whole = [0.0; 6];
            for (place, value) in whole.iter_mut().zip(values) {
                *place = (*value)?;
            }
            Some(Interests(whole))
        });
        let mut met = HashSet::from([title.to_lowercase()]);
        let titles = self.titles.iter().flat_map(|titles| all(titles, code)).flatten();
        let also = titles.filter(|title| met.insert(title.to_lowercase())).cloned().collect();
        let mut related = all(&self.related, code).next().cloned().unwrap_or_default();
        related.sort_by_key(|(place, _)| *place);
        let mut met = HashSet::from([code]);
        let related = related.into_iter().map(|(_, to)| to).filter(|to| met.insert(*to)).collect();
        let zone = all(&self.zones, code).next().copied();
        Some(Described { code, title: title.clone(), description, zone, interests, also, related })
    }
}

/// What is known of an occupation and its finer ones, the lowest first.
fn all<T>(known: &BTreeMap<Code, T>, code: Soc) -> impl Iterator<Item = &T> {
    known.range((code, 0)..=(code, u8::MAX)).map(|(_, value)| value)
}

/// Reads `53-3032.01`.
fn finer(text: &str) -> Result<Code, String> {
    let soc = text.parse::<Soc>().map_err(|error| error.to_string())?;
    let digits = text.trim().split_once('.').map_or("0", |(_, digits)| digits);
    let digits = digits.parse::<u8>().map_err(|_| format!("\u{201c}{text}\u{201d} is no O*NET code"))?;
    Ok((soc, digits))
}

fn text(cell: &str) -> Result<String, String> {
    published(cell).map(str::to_owned).ok_or_else(|| "no title".to_owned())
}
