//! What a document says, in reading order and without its looks: of this the plain text and the DOCX are made.

mod sheet;
mod slips;

use super::Document;
use crate::domain::resume::letter::Letter;
use crate::domain::resume::{
    Award, Basics, Certificate, Education, Layout, Length, Liking, Profile, Project, Publication, Reference, Resume,
    Skill, Spoken, Volunteer, Work,
};

/// A line to write on, in place of what is not known.
pub(super) const BLANK: &str = "______________________________";

/// A piece of a document.
pub(super) enum Piece {
    /// Whose or what it is.
    Title(String),
    /// What it is about, below.
    Subtitle(String),
    Heading(String),
    /// A heading inside of a section: a job, a school.
    Entry(String),
    /// A short line that belongs to the one before.
    Line(String),
    Paragraph(String),
    /// An item of a list.
    Bullet(String),
    /// A name and its value; without one, a line to write on.
    Fact(String, String),
}

/// A document's pieces, and what a program that opens it is told.
pub(super) struct Outline {
    pub title: String,
    /// BCP 47.
    pub language: String,
    pub pieces: Vec<Piece>,
}

impl Outline {
    /// What `document` says.
    pub fn of(document: &Document) -> Self {
        let mut pieces = Pieces::default();
        let (title, language) = match document {
            Document::Resume(resume, layout) => {
                pieces.resume(resume, *layout);
                (owned_by(&resume.basics, "Resume"), "en-US".to_owned())
            }
            Document::Letter(resume, letter) => {
                pieces.letter(resume, letter);
                (owned_by(&resume.basics, "Cover letter"), "en-US".to_owned())
            }
            Document::DataSheet(resume) => {
                pieces.sheet(resume);
                (owned_by(&resume.basics, sheet::TITLE), "en-US".to_owned())
            }
            Document::Slip(slip) => {
                pieces.slip(slip);
                (clean(&slip.title), slip.language.clone())
            }
            Document::Card(card) => {
                pieces.card(card);
                (clean(&card.title), card.language.clone())
            }
            Document::WeekLog(log) => {
                pieces.week_log(log);
                (clean(&log.title), log.language.clone())
            }
        };
        Self { title, language, pieces: pieces.0 }
    }
}

/// "Resume: Ana Reyes"; the kind alone where there is no name.
fn owned_by(basics: &Basics, kind: &str) -> String {
    joined(&[kind, &clean(&basics.name)], ": ")
}

/// `text` on one line, without what no page can show.
fn clean(text: &str) -> String {
    let shown = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let words = text.split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
    let words = words.map(|word| word.chars().filter(shown).collect::<String>()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Those of `parts` that say something, with `between` between them.
fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join(between)
}

/// From when to when, or how long: "Sep 2013 to Aug 2015", "from Sep 2013", "until now", "2 years (until now)".
pub(super) fn period(start: &str, end: &str, length: Option<Length>, current: bool) -> String {
    let (start, end) = (when(start), when(end));
    let end = if current && end.is_empty() { "now".to_owned() } else { end };
    let dates = match (start.is_empty(), end.is_empty()) {
        (false, false) => format!("{start} to {end}"),
        (false, true) => format!("from {start}"),
        (true, false) => format!("until {end}"),
        (true, true) => String::new(),
    };
    match length {
        Some(length) if dates.is_empty() => length.english().to_owned(),
        Some(length) => format!("{} ({dates})", length.english()),
        None => dates,
    }
}

/// `2013-09` as "Sep 2013", `2013-09-24` as "Sep 24, 2013"; anything else as it is.
pub(super) fn when(date: &str) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let date = clean(date);
    let parts: Vec<&str> = date.split('-').collect();
    let month = |digits: &str| MONTHS.get(digits.parse::<usize>().ok()?.checked_sub(1)?).copied();
    let is_year = |digits: &str| digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
    match parts.as_slice() {
        [year, digits] if is_year(year) => month(digits).map(|month| format!("{month} {year}")),
        [year, digits, day] if is_year(year) => {
            month(digits).zip(day.parse::<u8>().ok()).map(|(month, day)| format!("{month} {day}, {year}"))
        }
        _ => None,
    }
    .unwrap_or(date)
}

/// Pieces while they are put together. What says nothing is left out.
#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    /// A piece of one line.
    fn add(&mut self, piece: fn(String) -> Piece, text: &str) {
        let text = clean(text);
        if !text.is_empty() {
            self.0.push(piece(text));
        }
    }

    /// A piece for every line of a text.
    fn lines(&mut self, piece: fn(String) -> Piece, text: &str) {
        text.lines().for_each(|line| self.add(piece, line));
    }

    /// A name and its value, where there is one.
    fn fact(&mut self, name: &str, value: &str) {
        if !clean(value).is_empty() {
            self.field(name, value);
        }
    }

    /// A name and its value, or a line to write on.
    fn field(&mut self, name: &str, value: &str) {
        self.0.push(Piece::Fact(clean(name), clean(value)));
    }

    /// A heading and what stands under it, where anything does.
    fn section(&mut self, heading: &str, fill: impl FnOnce(&mut Self)) {
        let mut inside = Self::default();
        fill(&mut inside);
        if !inside.0.is_empty() {
            self.add(Piece::Heading, heading);
            self.0.append(&mut inside.0);
        }
    }

    fn bullets(&mut self, items: &[String]) {
        for item in items {
            self.add(Piece::Bullet, item);
        }
    }

    fn resume(&mut self, resume: &Resume, layout: Layout) {
        self.add(Piece::Title, &resume.basics.name);
        self.add(Piece::Subtitle, &resume.basics.label);
        self.reach(&resume.basics);
        for part in order(layout) {
            self.part(part, resume);
        }
    }

    fn part(&mut self, part: Part, resume: &Resume) {
        match part {
            Part::Summary => self.section("Summary", |pieces| pieces.lines(Piece::Paragraph, &resume.basics.summary)),
            Part::Work => self.each("Work", &resume.work, Self::work),
            Part::Volunteer => self.each("Volunteer work", &resume.volunteer, Self::volunteer),
            Part::Education => self.each("Education", &resume.education, Self::education),
            Part::Certificates => self.each("Licenses and certificates", &resume.certificates, Self::certificate),
            Part::Skills => self.each("Skills", &resume.skills, Self::skill),
            Part::Languages => self.each("Languages", &resume.languages, Self::language),
            Part::Projects => self.each("Projects", &resume.projects, Self::project),
            Part::Awards => self.each("Awards", &resume.awards, Self::award),
            Part::Publications => self.each("Publications", &resume.publications, Self::publication),
            Part::Interests => self.each("Interests", &resume.interests, Self::liking),
            Part::References => self.each("References", &resume.references, Self::reference),
        }
    }

    /// A section with all of `items`.
    fn each<T>(&mut self, heading: &str, items: &[T], write: fn(&mut Self, &T)) {
        self.section(heading, |pieces| items.iter().for_each(|item| write(pieces, item)));
    }

    /// How to reach them.
    fn reach(&mut self, basics: &Basics) {
        self.add(Piece::Line, &basics.email);
        self.add(Piece::Line, &phone(basics));
        self.add(Piece::Line, &basics.url);
        let place = &basics.location;
        let region = joined(&[&place.region, &place.postal_code], " ");
        let address = place.address.lines().collect::<Vec<_>>().join(", ");
        self.add(Piece::Line, &joined(&[&address, &place.city, &region, &place.country_code], ", "));
        basics.profiles.iter().for_each(|one| self.add(Piece::Line, &profile(one)));
    }

    fn work(&mut self, work: &Work) {
        self.add(Piece::Entry, &joined(&[&work.position, &work.name], ", "));
        self.add(Piece::Line, &work.location);
        self.add(Piece::Line, &period(&work.start_date, &work.end_date, work.length, work.current));
        self.add(Piece::Line, &work.url);
        self.lines(Piece::Paragraph, &work.description);
        self.lines(Piece::Paragraph, &work.summary);
        self.bullets(&work.highlights);
    }

    fn volunteer(&mut self, work: &Volunteer) {
        self.add(Piece::Entry, &joined(&[&work.position, &work.organization], ", "));
        self.add(Piece::Line, &work.location);
        self.add(Piece::Line, &period(&work.start_date, &work.end_date, work.length, work.current));
        self.add(Piece::Line, &work.url);
        self.lines(Piece::Paragraph, &work.summary);
        self.bullets(&work.highlights);
    }

    fn education(&mut self, school: &Education) {
        self.add(Piece::Entry, &joined(&[&school.study_type, &school.area, &school.institution], ", "));
        self.add(Piece::Line, &period(&school.start_date, &school.end_date, None, false));
        self.add(Piece::Line, &school.url);
        self.fact("Score", &school.score);
        self.fact("Courses", &school.courses.join(", "));
    }

    fn certificate(&mut self, certificate: &Certificate) {
        self.add(Piece::Entry, &joined(&[&certificate.name, &certificate.issuer], ", "));
        self.add(Piece::Line, &when(&certificate.date));
        self.add(Piece::Line, &certificate.url);
    }

    fn skill(&mut self, skill: &Skill) {
        let level = if skill.level.trim().is_empty() { String::new() } else { format!("({})", skill.level) };
        let name = joined(&[&skill.name, &level], " ");
        self.add(Piece::Bullet, &joined(&[&name, &skill.keywords.join(", ")], ": "));
    }

    fn language(&mut self, language: &Spoken) {
        self.add(Piece::Bullet, &joined(&[&language.language, &language.fluency], ": "));
    }

    fn project(&mut self, project: &Project) {
        self.add(Piece::Entry, &joined(&[&project.name, &project.entity, &project.kind], ", "));
        self.add(Piece::Line, &period(&project.start_date, &project.end_date, None, false));
        self.add(Piece::Line, &project.url);
        self.add(Piece::Line, &project.roles.join(", "));
        self.lines(Piece::Paragraph, &project.description);
        self.bullets(&project.highlights);
        self.fact("Used", &project.keywords.join(", "));
    }

    fn award(&mut self, award: &Award) {
        self.add(Piece::Entry, &joined(&[&award.title, &award.awarder], ", "));
        self.add(Piece::Line, &when(&award.date));
        self.lines(Piece::Paragraph, &award.summary);
    }

    fn publication(&mut self, publication: &Publication) {
        self.add(Piece::Entry, &joined(&[&publication.name, &publication.publisher], ", "));
        self.add(Piece::Line, &when(&publication.release_date));
        self.add(Piece::Line, &publication.url);
        self.lines(Piece::Paragraph, &publication.summary);
    }

    fn liking(&mut self, liking: &Liking) {
        self.add(Piece::Bullet, &joined(&[&liking.name, &liking.keywords.join(", ")], ": "));
    }

    fn reference(&mut self, reference: &Reference) {
        self.add(Piece::Entry, &reference.name);
        self.lines(Piece::Paragraph, &reference.reference);
    }

    fn letter(&mut self, resume: &Resume, letter: &Letter) {
        self.add(Piece::Title, &letter.name);
        self.reach(&resume.basics);
        self.add(Piece::Paragraph, &letter.date);
        self.add(Piece::Paragraph, &letter.employer);
        self.fact("About", &letter.position);
        self.add(Piece::Paragraph, &letter.greeting);
        letter.paragraphs.iter().for_each(|paragraph| self.lines(Piece::Paragraph, paragraph));
        self.add(Piece::Paragraph, &letter.closing);
        self.add(Piece::Paragraph, &letter.name);
    }
}

/// A part of a resume.
#[derive(Clone, Copy)]
enum Part {
    Summary,
    Work,
    Volunteer,
    Education,
    Certificates,
    Skills,
    Languages,
    Projects,
    Awards,
    Publications,
    Interests,
    References,
}

/// The parts as the pages of a layout have them: `assets/documents`.
const fn order(layout: Layout) -> [Part; 12] {
    use Part::{
        Awards, Certificates, Education, Interests, Languages, Projects, Publications, References, Skills, Summary,
        Volunteer, Work,
    };
    match layout {
        Layout::Simple | Layout::Modern => [
            Summary,
            Work,
            Volunteer,
            Education,
            Skills,
            Certificates,
            Projects,
            Awards,
            Publications,
            Languages,
            Interests,
            References,
        ],
        Layout::Skills => [
            Summary,
            Skills,
            Languages,
            Certificates,
            Work,
            Volunteer,
            Education,
            Projects,
            Awards,
            Publications,
            Interests,
            References,
        ],
        Layout::Federal => [
            Summary,
            Work,
            Volunteer,
            Education,
            Certificates,
            Skills,
            Languages,
            Projects,
            Awards,
            Publications,
            Interests,
            References,
        ],
    }
}

/// "Message phone 937-555-0117".
fn phone(basics: &Basics) -> String {
    joined(&[&basics.phone_note, &basics.phone], " ")
}

/// `LinkedIn: dana, https://example.com/dana`.
fn profile(profile: &Profile) -> String {
    let who = joined(&[&profile.network, &profile.username], ": ");
    joined(&[&who, &profile.url], ", ")
}
