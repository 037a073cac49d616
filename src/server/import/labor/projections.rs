//! The Employment Projections of the Bureau of Labor Statistics: table 1.2 (how jobs change), 6.5 (skills) and 5.4
//! (what is needed to begin).
//!
//! Tables are known by their headers; the names of sheets change from release to release.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::table::{self, Row, Sheet, columns, fold, published, scaled, unmarked};
use super::{Read, TOP};
use crate::domain::labor::Release;
use crate::domain::labor::outlook::{Experience, Outlook, Schooling, Training};
use crate::domain::labor::skill::{Skill, Skills};
use crate::domain::occupation::Soc;
use crate::server::import::format::Reject;
use crate::server::import::read::BadFile;
use crate::server::labor::facts::Projected;

/// What is an occupation of its own; the others are sums of several.
const OCCUPATION: &str = "line item";

/// What table 5.4 assigns to an occupation.
type Needs = (Option<Schooling>, Option<Experience>, Option<Training>);

/// Reads any of the tables from any files, in any order; table 1.2 must be among them.
///
/// # Errors
/// When a file is bad, has none of the tables, or is of other years than another; or none has table 1.2.
pub fn read(paths: &[PathBuf]) -> Result<Read<Projected>, (PathBuf, BadFile)> {
    let mut found = Found::default();
    for path in paths {
        found.file(path).map_err(|why| (path.clone(), why))?;
    }
    let missing = || {
        let why = "has no table of how jobs change; add the projections' occupation.xlsx (table 1.2)";
        (paths.first().cloned().unwrap_or_default(), BadFile::Format(why.to_owned()))
    };
    let (from, to) = found.years.ok_or_else(missing)?;
    let release = format!("{from}-{to}").parse::<Release>().map_err(|_| missing())?;
    let (rows, rejects) = found.joined();
    Ok(Read { release, rows, rejects })
}

/// What has been found so far.
#[derive(Default)]
struct Found {
    years: Option<(u16, u16)>,
    /// The year of a table that says only which classification it uses.
    base: Option<u16>,
    occupations: BTreeMap<Soc, Projected>,
    skills: BTreeMap<Soc, (Entry, Skills)>,
    needs: BTreeMap<Soc, (Entry, Needs)>,
    rejects: Vec<Reject>,
}

/// Where a row stands, to reject it later.
#[derive(Clone)]
struct Entry {
    sheet: String,
    line: u64,
    record: u64,
    raw: String,
}

impl Entry {
    fn reject(&self, reason: &str) -> Reject {
        Reject::new(self.line, self.record, format!("{}: {reason}", self.sheet), &self.raw)
    }
}

impl Found {
    fn file(&mut self, path: &Path) -> Result<(), BadFile> {
        let mut known = false;
        for sheet in table::open(path)?.sheets {
            known |= self.sheet(&sheet)?;
        }
        let unknown = "has none of the tables 1.2, 5.4 and 6.5 of the Employment Projections";
        if known { Ok(()) } else { Err(BadFile::Format(unknown.to_owned())) }
    }

    /// Reads a sheet; whether it has one of the tables.
    fn sheet(&mut self, sheet: &Sheet) -> Result<bool, BadFile> {
        let mut tops = sheet.rows.iter().take(TOP).enumerate();
        let Some((top, kind)) = tops.find_map(|(at, row)| Some((at, Kind::of(row)?))) else { return Ok(false) };
        self.same_years(&kind, &sheet.rows[top])?;
        let mut seen = BTreeSet::new();
        for (row, record) in sheet.rows[top + 1..].iter().filter(|row| !row.is_note()).zip(1..) {
            let entry = Entry { sheet: sheet.name.clone(), line: row.line, record, raw: row.raw() };
            if let Err(reason) = self.row(&kind, row, &entry, &mut seen) {
                self.rejects.push(entry.reject(&reason));
            }
        }
        Ok(true)
    }

    /// Tables of different releases must not be mixed.
    fn same_years(&mut self, kind: &Kind, heads: &Row) -> Result<(), BadFile> {
        let other = |is: String, was: String| {
            Err(BadFile::Format(format!("is of {is}, and another table of {was}; import one release at a time")))
        };
        if let Kind::Occupations(columns) = kind {
            let years = (columns.from.0, columns.to.0);
            if let Some(was) = self.years.replace(years)
                && was != years
            {
                return other(format!("{}-{}", years.0, years.1), format!("{}-{}", was.0, was.1));
            }
        }
        let base = heads.cells.iter().map(|head| fold(head)).find_map(|head| {
            head.split_once(" national employment matrix").and_then(|(year, _)| year.parse::<u16>().ok())
        });
        let was = self.base;
        self.base = base.or(was);
        match (was, base) {
            (Some(was), Some(is)) if was != is => other(is.to_string(), was.to_string()),
            _ => Ok(()),
        }
    }

    fn row(&mut self, kind: &Kind, row: &Row, entry: &Entry, seen: &mut BTreeSet<Soc>) -> Result<(), String> {
        if let Kind::Occupations(columns) = kind
            && fold(row.cell(columns.kind)) != OCCUPATION
        {
            return Ok(());
        }
        let code = row.cell(kind.code()).parse::<Soc>().map_err(|error| error.to_string())?;
        if !seen.insert(code) {
            return Err(format!("the code {code} again"));
        }
        match kind {
            Kind::Occupations(columns) => {
                self.occupations.insert(code, columns.projected(code, row)?);
            }
            Kind::Skills { ranks, .. } => {
                self.skills.insert(code, (entry.clone(), skills(ranks, row)?));
            }
            Kind::Needs(columns) => {
                self.needs.insert(code, (entry.clone(), columns.needs(row)?));
            }
        }
        Ok(())
    }

    /// Every occupation with its skills, and with what table 5.4 knows where table 1.2 does not.
    fn joined(mut self) -> (Vec<Projected>, Vec<Reject>) {
        for (code, (entry, skills)) in self.skills {
            match self.occupations.get_mut(&code) {
                Some(occupation) => occupation.skills = Some(skills),
                None => self.rejects.push(entry.reject("this occupation is not in table 1.2")),
            }
        }
        for (code, (entry, (schooling, experience, training))) in self.needs {
            match self.occupations.get_mut(&code).map(|occupation| &mut occupation.outlook) {
                Some(outlook) => {
                    outlook.schooling = outlook.schooling.or(schooling);
                    outlook.experience = outlook.experience.or(experience);
                    outlook.training = outlook.training.or(training);
                }
                None => self.rejects.push(entry.reject("this occupation is not in table 1.2")),
            }
        }
        (self.occupations.into_values().collect(), self.rejects)
    }
}

/// Which table a sheet has, and where its columns are.
enum Kind {
    Occupations(Occupations),
    Skills { code: usize, ranks: [usize; 17] },
    Needs(Needed),
}

/// The columns of table 1.2.
struct Occupations {
    title: usize,
    kind: usize,
    from: (u16, usize),
    to: (u16, usize),
    change: usize,
    openings: Option<usize>,
    needed: Needed,
}

/// The columns that say what is needed to begin.
struct Needed {
    code: usize,
    schooling: usize,
    experience: usize,
    training: usize,
}

impl Kind {
    fn of(row: &Row) -> Option<Self> {
        let heads: Vec<String> = row.cells.iter().map(|head| fold(head)).collect();
        let find = |fits: &dyn Fn(&str) -> bool| heads.iter().position(|head| fits(head));
        let starts = |start: &str| find(&|head| head.starts_with(start));
        let code = find(&|head| head.ends_with("matrix code") || head.ends_with("soc code"))?;

        let by_name = columns(row);
        let ranks: Option<Vec<usize>> =
            Skill::ALL.iter().map(|skill| by_name.get(&fold(skill.published())).copied()).collect();
        if let Some(ranks) = ranks.and_then(|ranks| ranks.try_into().ok()) {
            return Some(Self::Skills { code, ranks });
        }

        let needed = Needed {
            code,
            schooling: starts("typical education needed")?,
            experience: starts("work experience in a related")?,
            training: starts("typical on the job training")?,
        };
        let year = |head: &String| head.strip_prefix("employment ")?.parse::<u16>().ok();
        let mut years: Vec<_> = heads.iter().enumerate().filter_map(|(at, head)| Some((year(head)?, at))).collect();
        years.sort_unstable();
        let (Some(kind), &[from, to]) = (starts("occupation type"), years.as_slice()) else {
            return Some(Self::Needs(needed));
        };
        let title = find(&|head| head.ends_with("matrix title") || head.ends_with("soc title"))?;
        let change = starts("employment change percent")?;
        let openings = starts("occupational openings");
        Some(Self::Occupations(Occupations { title, kind, from, to, change, openings, needed }))
    }

    const fn code(&self) -> usize {
        match self {
            Self::Occupations(columns) => columns.needed.code,
            Self::Skills { code, .. } => *code,
            Self::Needs(columns) => columns.code,
        }
    }
}

impl Occupations {
    fn projected(&self, code: Soc, row: &Row) -> Result<Projected, String> {
        let title = unmarked(row.cell(self.title)).to_owned();
        if title.is_empty() {
            return Err("no title".to_owned());
        }
        let (schooling, experience, training) = self.needed.needs(row)?;
        let jobs = |column| thousands(row, column)?.ok_or_else(|| "no number of jobs".to_owned());
        let change = row.cell(self.change);
        let outlook = Outlook {
            from: self.from.0,
            to: self.to.0,
            jobs_from: jobs(self.from.1)?,
            jobs_to: jobs(self.to.1)?,
            change: scaled(change, 1)
                .and_then(|tenths| i32::try_from(tenths).ok())
                .ok_or_else(|| format!("\u{201c}{change}\u{201d} is no change in percent"))?,
            openings: self.openings.map(|column| thousands(row, column)).transpose()?.flatten(),
            schooling,
            experience,
            training,
        };
        Ok(Projected { code, title, outlook, skills: None })
    }
}

impl Needed {
    fn needs(&self, row: &Row) -> Result<Needs, String> {
        Ok((
            category(row.cell(self.schooling), "schooling", Schooling::published)?,
            category(row.cell(self.experience), "experience", Experience::published)?,
            category(row.cell(self.training), "training", Training::published)?,
        ))
    }
}

/// A number of people in a column of thousands.
fn thousands(row: &Row, column: usize) -> Result<Option<u64>, String> {
    let Some(text) = published(row.cell(column)) else { return Ok(None) };
    let number = scaled(text, 3).and_then(|number| u64::try_from(number).ok());
    number.map(Some).ok_or_else(|| format!("\u{201c}{text}\u{201d} is no number of thousands"))
}

fn category<T>(cell: &str, kind: &str, named: impl Fn(&str) -> Option<T>) -> Result<Option<T>, String> {
    let Some(text) = published(cell) else { return Ok(None) };
    let name = unmarked(text).replace('\u{2019}', "'");
    named(&name).map(Some).ok_or_else(|| format!("\u{201c}{text}\u{201d} is no {kind} that is known"))
}

fn skills(ranks: &[usize; 17], row: &Row) -> Result<Skills, String> {
    let mut skills = Skills([0; 17]);
    for (skill, column) in Skill::ALL.into_iter().zip(ranks) {
        let text = row.cell(*column);
        let rank = scaled(text, 0).filter(|rank| (0..=100).contains(rank)).and_then(|rank| u8::try_from(rank).ok());
        skills.0[skill.place()] =
            rank.ok_or_else(|| format!("\u{201c}{text}\u{201d} is no rank in {}, 0 to 100", skill.published()))?;
    }
    Ok(skills)
}
