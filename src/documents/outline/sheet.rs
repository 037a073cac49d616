//! What application forms ask for, to copy from. What is not known is a line to write on.

use super::{Part, Piece, Pieces, period, phone, profile, when};
use crate::domain::resume::{Basics, Certificate, Education, Reference, Resume, Volunteer, Work};

/// What the sheet is called.
pub(super) const TITLE: &str = "Application data sheet";
const NOTE: &str = "Take this page along. Copy from it when you fill out a form. Write on the lines what is missing.";

impl Pieces {
    /// Every field by its name.
    pub(super) fn sheet(&mut self, resume: &Resume) {
        self.add(Piece::Title, TITLE);
        self.add(Piece::Paragraph, NOTE);
        self.section("About me", |pieces| pieces.person(&resume.basics));
        self.numbered("Jobs", &resume.work, 2, Self::job);
        self.numbered("Volunteer work", &resume.volunteer, 0, Self::unpaid);
        self.numbered("Schools", &resume.education, 1, Self::school);
        self.numbered("Licenses and certificates", &resume.certificates, 1, Self::license);
        self.part(Part::Skills, resume);
        self.part(Part::Languages, resume);
        self.numbered("References", &resume.references, 3, Self::speaker);
    }

    /// A section of numbered items, with room for `least` of them.
    fn numbered<T: Default>(&mut self, heading: &str, items: &[T], least: usize, write: fn(&mut Self, &T)) {
        let blank = T::default();
        let blanks = std::iter::repeat_n(&blank, least.saturating_sub(items.len()));
        self.section(heading, |pieces| {
            for (number, item) in items.iter().chain(blanks).enumerate() {
                pieces.add(Piece::Entry, &(number + 1).to_string());
                write(pieces, item);
            }
        });
    }

    fn person(&mut self, basics: &Basics) {
        let place = &basics.location;
        self.field("Name", &basics.name);
        self.field("Street address", &place.address.lines().collect::<Vec<_>>().join(", "));
        self.field("City", &place.city);
        self.field("State", &place.region);
        self.field("ZIP code", &place.postal_code);
        self.fact("Country", &place.country_code);
        self.field("Phone", &phone(basics));
        self.field("Email", &basics.email);
        self.fact("Web page", &basics.url);
        basics.profiles.iter().for_each(|one| self.fact("Profile", &profile(one)));
        self.field("Work I want", &basics.label);
        self.fact("In short", &basics.summary);
    }

    fn job(&mut self, job: &Work) {
        self.field("Job title", &job.position);
        self.field("Employer", &job.name);
        self.fact("What they do", &job.description);
        self.field("City and state", &job.location);
        self.fact("Web page", &job.url);
        let when = period(&job.start_date, &job.end_date, job.length, job.current);
        if when.is_empty() {
            self.field("From (month and year)", "");
            self.field("To (month and year)", "");
        } else {
            self.field("When", &when);
        }
        if job.summary.is_empty() && job.highlights.is_empty() {
            self.field("What I did", "");
        } else {
            self.add(Piece::Line, "What I did:");
            self.add(Piece::Bullet, &job.summary);
            self.bullets(&job.highlights);
        }
        self.field("Supervisor and phone", "");
        self.field("Why I left", "");
    }

    fn unpaid(&mut self, job: &Volunteer) {
        self.field("What I was", &job.position);
        self.field("For", &job.organization);
        self.field("City and state", &job.location);
        self.fact("Web page", &job.url);
        self.field("When", &period(&job.start_date, &job.end_date, job.length, job.current));
        self.add(Piece::Bullet, &job.summary);
        self.bullets(&job.highlights);
    }

    fn school(&mut self, school: &Education) {
        self.field("School", &school.institution);
        self.field("City and state", "");
        self.fact("Web page", &school.url);
        self.field("Diploma or degree", &school.study_type);
        self.fact("Subject", &school.area);
        self.field("When", &period(&school.start_date, &school.end_date, None, false));
        self.fact("Score", &school.score);
        self.fact("Courses", &school.courses.join(", "));
    }

    fn license(&mut self, license: &Certificate) {
        self.field("License", &license.name);
        self.field("From whom", &license.issuer);
        self.field("Date", &when(&license.date));
        self.fact("Web page", &license.url);
    }

    fn speaker(&mut self, reference: &Reference) {
        self.field("Name", &reference.name);
        self.fact("What they say", &reference.reference);
        self.field("Phone", "");
        self.field("How I know them", "");
    }
}
