//! Unemployment: the flat files of the Local Area Unemployment Statistics (`la.area`, `la.data.*`), their county tables
//! (`laucnty16.csv`), and the wide table of all counties by the Department of Agriculture.

mod series;

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use super::table::{self, Row, Rows, columns, published, scaled};
use super::{LausRead, TOP};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::labor::{Area, AreaId, AreaKind, Release};
use crate::server::import::format::Reject;
use crate::server::import::read::BadFile;
use crate::server::labor::facts::LausRow;
use series::{Measure, Series};

/// An area's place among the areas, a year, and a month (0: the year's average).
type Key = (usize, u16, u8);

/// Reads files of any of the forms; for the same area, year and month the later file counts. An area that no file names
/// is not among the areas.
///
/// # Errors
/// When a file is bad or of another form, or none has any figures.
pub fn read(paths: &[PathBuf]) -> Result<LausRead, (PathBuf, BadFile)> {
    let mut all = Areas::default();
    let mut rows = BTreeMap::new();
    let mut rejects = Vec::new();
    for path in paths {
        let mut file = Reading {
            areas: &mut all,
            figures: BTreeMap::new(),
            rejects: &mut rejects,
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        };
        file.read(path).map_err(|why| (path.clone(), why))?;
        rows.extend(file.figures.into_iter().filter_map(|(key, figures)| Some((key, figures.published()?))));
    }
    let latest = rows.keys().map(|(_, year, month)| (*year, *month)).max();
    let release = latest.and_then(|(year, month)| release(year, month)).ok_or_else(|| {
        let why = "has no unemployment of a state, metropolitan area or county; add la.data.* or a table of counties";
        (paths.last().cloned().unwrap_or_default(), BadFile::Format(why.to_owned()))
    })?;
    let rows: Vec<LausRow> = rows.into_iter().map(|(key, published)| published.row(&all, key)).collect();
    Ok(LausRead { release, areas: all.with_rows(&rows), rows, rejects })
}

fn release(year: u16, month: u8) -> Option<Release> {
    let text = if month == 0 { year.to_string() } else { format!("{year}-{month:02}") };
    text.parse().ok()
}

/// Every area that was met, with its name where a file has it.
#[derive(Default)]
struct Areas {
    places: HashMap<AreaId, usize>,
    ids: Vec<AreaId>,
    named: HashMap<AreaId, Area>,
}

impl Areas {
    fn place(&mut self, id: AreaId) -> usize {
        let next = self.ids.len();
        *self.places.entry(id).or_insert_with_key(|id| {
            self.ids.push(id.clone());
            next
        })
    }

    /// Keeps an area's name; `state` is its postal abbreviation where the file has it.
    fn name(&mut self, id: &AreaId, name: &str, state: &str) {
        if name.is_empty() {
            return;
        }
        let name = name.trim_end_matches(" Metropolitan Statistical Area").trim_end_matches(" Metropolitan NECTA");
        let state = match id.kind() {
            AreaKind::Nation => None,
            _ => Gazetteer::state(state).or_else(|| state_in(name)),
        };
        let area = Area { id: id.clone(), name: name.to_owned(), state: state.map(str::to_owned) };
        self.named.insert(id.clone(), area);
    }

    /// The named areas that have figures, by their codes.
    fn with_rows(mut self, rows: &[LausRow]) -> Vec<Area> {
        let mut areas: Vec<Area> = rows.iter().filter_map(|row| self.named.remove(&row.area)).collect();
        areas.sort_by(|a, b| a.id.cmp(&b.id));
        areas
    }
}

/// The state, or the first of several, in a name as "Dayton, OH", "Cincinnati, OH-KY-IN" or "Ohio".
fn state_in(name: &str) -> Option<&'static str> {
    let end = name.rsplit_once(',').map_or(name, |(_, end)| end);
    Gazetteer::state(end).or_else(|| Gazetteer::state(end.split('-').next()?))
}

/// What is given of an area's year or month.
#[derive(Default)]
struct Figures {
    rate: Option<u16>,
    unemployed: Option<u64>,
    employed: Option<u64>,
    labor_force: Option<u64>,
}

/// What is kept of them.
struct Published {
    tenths: u16,
    unemployed: Option<u64>,
    labor_force: Option<u64>,
}

impl Figures {
    /// Takes a figure in; nothing where none is published.
    fn take(&mut self, measure: Measure, cell: &str) -> Result<(), String> {
        let Some(text) = published(cell) else { return Ok(()) };
        let count = || {
            let count = scaled(text, 0).and_then(|count| u64::try_from(count).ok());
            count.map(Some).ok_or_else(|| format!("\u{201c}{text}\u{201d} is no number of people"))
        };
        match measure {
            Measure::Rate => {
                let tenths = scaled(text, 1).filter(|tenths| (0..=1000).contains(tenths));
                let rate = tenths.and_then(|tenths| u16::try_from(tenths).ok());
                self.rate = Some(rate.ok_or_else(|| format!("\u{201c}{text}\u{201d} is no rate in percent"))?);
            }
            Measure::Unemployed => self.unemployed = count()?,
            Measure::Employed => self.employed = count()?,
            Measure::LaborForce => self.labor_force = count()?,
        }
        Ok(())
    }

    /// The published rate; where there is none, that of the published counts, rounded half up.
    fn published(self) -> Option<Published> {
        let Self { rate, unemployed, employed, labor_force } = self;
        let labor_force = labor_force.or_else(|| employed?.checked_add(unemployed?));
        let counted = || {
            let (unemployed, labor_force) = (unemployed?, labor_force.filter(|force| *force > 0)?);
            let doubled = unemployed.checked_mul(2000)?.checked_add(labor_force)?;
            u16::try_from(doubled / labor_force.checked_mul(2)?).ok().filter(|tenths| *tenths <= 1000)
        };
        Some(Published { tenths: rate.or_else(counted)?, unemployed, labor_force })
    }
}

impl Published {
    fn row(self, areas: &Areas, (place, year, month): Key) -> LausRow {
        let Self { tenths, unemployed, labor_force } = self;
        let month = (month > 0).then_some(month);
        LausRow { area: areas.ids[place].clone(), year, month, labor_force, unemployed, tenths }
    }
}

/// A file's form, with its columns.
enum Form {
    /// `la.area`: names.
    Names { code: usize, name: usize },
    /// `la.data.*`: a figure a line.
    Data { series: usize, year: usize, period: usize, value: usize },
    /// A row a year and county.
    Counties { code: usize, name: Option<usize>, year: usize, measures: Vec<(Measure, usize)> },
    /// A row an area, a column a year and measure.
    Wide { fips: usize, name: Option<usize>, state: Option<usize>, measures: Vec<(u16, Measure, usize)> },
}

impl Form {
    fn of(heads: &Row) -> Option<Self> {
        let columns = columns(heads);
        let at = |head: &str| columns.get(head).copied();
        let any = |heads: &[&str]| heads.iter().find_map(|head| at(head));
        if let (Some(code), Some(name)) = (at("area code"), at("area text")) {
            return Some(Self::Names { code, name });
        }
        if let (Some(series), Some(year), Some(period), Some(value)) =
            (at("series id"), at("year"), at("period"), at("value"))
        {
            return Some(Self::Data { series, year, period, value });
        }
        if let (Some(code), Some(year)) = (any(&["laus code", "laus area code"]), at("year")) {
            let measures = Measure::ALL.into_iter().filter_map(|measure| Some((measure, any(measure.heads())?)));
            let name = any(&["county name state abbreviation", "county name"]);
            return Some(Self::Counties { code, name, year, measures: measures.collect() });
        }
        let fips = any(&["fipstxt", "fips txt", "fips code", "fips"])?;
        let mut measures: Vec<_> = columns
            .iter()
            .filter_map(|(head, column)| {
                let (head, year) = head.rsplit_once(' ')?;
                let named = |measure: &Measure| measure.heads().contains(&head);
                Some((year_of(year)?, Measure::ALL.into_iter().find(named)?, *column))
            })
            .collect();
        measures.sort_unstable_by_key(|(year, _, column)| (*year, *column));
        let (name, state) = (at("area name"), any(&["stabr", "state"]));
        (!measures.is_empty()).then_some(Self::Wide { fips, name, state, measures })
    }
}

/// Reads up to the row of headers.
fn form(rows: &mut Rows) -> Result<Form, BadFile> {
    for row in rows.by_ref().take(TOP) {
        if let Some(form) = Form::of(&row?) {
            return Ok(form);
        }
    }
    let unknown = "is none of la.area, la.data.*, a table of counties by LAUS code, or the wide one by FIPS code";
    Err(BadFile::Format(unknown.to_owned()))
}

/// A file while it is read.
struct Reading<'a> {
    areas: &'a mut Areas,
    figures: BTreeMap<Key, Figures>,
    rejects: &'a mut Vec<Reject>,
    name: String,
}

impl Reading<'_> {
    fn read(&mut self, path: &Path) -> Result<(), BadFile> {
        let mut rows = table::rows(path)?;
        let form = form(&mut rows)?;
        for (row, record) in rows.zip(1..) {
            let row = row?;
            if row.is_note() {
                continue;
            }
            if let Err(reason) = self.row(&form, &row) {
                let reason = format!("{}: {reason}", self.name);
                self.rejects.push(Reject::new(row.line, record, reason, &row.raw()));
            }
        }
        Ok(())
    }

    fn row(&mut self, form: &Form, row: &Row) -> Result<(), String> {
        match form {
            Form::Names { code, name } => {
                if let Some(id) = series::area(row.cell(*code))? {
                    self.areas.name(&id, row.cell(*name), "");
                }
                Ok(())
            }
            Form::Data { series, year, period, value } => {
                let Some(Series { area, measure }) = Series::of(row.cell(*series))? else { return Ok(()) };
                let year = needed_year(row.cell(*year))?;
                let Some(month) = series::month(row.cell(*period))? else { return Ok(()) };
                self.take(area, year, month, &[(measure, row.cell(*value))])
            }
            Form::Counties { code, name, year, measures } => {
                let Some(id) = series::area(row.cell(*code))? else { return Ok(()) };
                let year = needed_year(row.cell(*year))?;
                self.areas.name(&id, name.map_or("", |name| row.cell(name)), "");
                let cells: Vec<_> = measures.iter().map(|(measure, column)| (*measure, row.cell(*column))).collect();
                self.take(id, year, 0, &cells)
            }
            Form::Wide { fips, name, state, measures } => {
                let id = series::fips(row.cell(*fips))?;
                let cell = |column: Option<usize>| column.map_or("", |column| row.cell(column));
                self.areas.name(&id, cell(*name), cell(*state));
                let mut wrong = Vec::new();
                for year in measures.chunk_by(|a, b| a.0 == b.0) {
                    let cells: Vec<_> = year.iter().map(|(_, measure, column)| (*measure, row.cell(*column))).collect();
                    if let Err(reason) = self.take(id.clone(), year[0].0, 0, &cells) {
                        wrong.push(format!("{}: {reason}", year[0].0));
                    }
                }
                if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
            }
        }
    }

    /// Takes figures in, all or none.
    fn take(&mut self, area: AreaId, year: u16, month: u8, cells: &[(Measure, &str)]) -> Result<(), String> {
        let mut trial = Figures::default();
        cells.iter().try_for_each(|(measure, cell)| trial.take(*measure, cell))?;
        let place = self.areas.place(area);
        let kept = self.figures.entry((place, year, month)).or_default();
        kept.rate = trial.rate.or(kept.rate);
        kept.unemployed = trial.unemployed.or(kept.unemployed);
        kept.employed = trial.employed.or(kept.employed);
        kept.labor_force = trial.labor_force.or(kept.labor_force);
        Ok(())
    }
}

fn year_of(text: &str) -> Option<u16> {
    text.parse().ok().filter(|year| (1900..=2099).contains(year))
}

fn needed_year(text: &str) -> Result<u16, String> {
    year_of(text).ok_or_else(|| format!("\u{201c}{text}\u{201d} is no year"))
}
