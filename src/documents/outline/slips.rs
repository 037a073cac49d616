//! Slips, cards and weekly logs, whose words come from the caller.

use super::{Piece, Pieces};
use crate::documents::{Card, Scan, Slip, WeekLog};

/// How a passage of a listing begins that is an item of a list.
const ITEM: &str = "• ";

impl Pieces {
    /// All that a slip says.
    pub(super) fn slip(&mut self, slip: &Slip) {
        self.add(Piece::Title, &slip.title);
        self.add(Piece::Subtitle, &slip.subtitle);
        slip.facts.iter().for_each(|(name, value)| self.fact(name, value));
        self.sections(&slip.sections);
        slip.notes.iter().for_each(|note| self.add(Piece::Paragraph, note));
        slip.codes.iter().for_each(|scan| self.scan(scan));
    }

    /// Headings and the paragraphs below them.
    fn sections(&mut self, sections: &[(String, Vec<String>)]) {
        for (heading, paragraphs) in sections {
            self.section(heading, |pieces| {
                for line in paragraphs.iter().flat_map(|paragraph| paragraph.lines()) {
                    match line.trim_start().strip_prefix(ITEM) {
                        Some(item) => pieces.add(Piece::Bullet, item),
                        None => pieces.add(Piece::Paragraph, line),
                    }
                }
            });
        }
    }

    /// What a QR code is for, and what it says.
    fn scan(&mut self, scan: &Scan) {
        self.add(Piece::Paragraph, &scan.words);
        self.add(Piece::Paragraph, &scan.says);
    }

    /// All of a card but its secret, which nobody reads.
    pub(super) fn card(&mut self, card: &Card) {
        self.add(Piece::Title, &card.title);
        self.add(Piece::Subtitle, &card.name);
        self.fact(&card.label, &card.number);
        self.sections(&card.sections);
        card.notes.iter().for_each(|note| self.add(Piece::Paragraph, note));
    }

    /// A week's log: tables row by row, each value by the name of its column.
    pub(super) fn week_log(&mut self, log: &WeekLog) {
        self.add(Piece::Title, &log.title);
        self.add(Piece::Subtitle, &log.site);
        log.facts.iter().for_each(|(name, value)| self.fact(name, value));
        self.contacts(log);
        self.hours(log);
        self.sections(&log.sections);
        for (who, day) in &log.signatures {
            self.field(who, "");
            self.field(day, "");
        }
        self.fact(&log.check.label, &log.check.code);
        self.scan(&log.check.scan);
        log.notes.iter().for_each(|note| self.add(Piece::Paragraph, note));
    }

    fn contacts(&mut self, log: &WeekLog) {
        let contacts = &log.contacts;
        self.section(&contacts.heading, |pieces| {
            for (number, row) in contacts.rows.iter().enumerate() {
                pieces.add(Piece::Entry, &(number + 1).to_string());
                for (name, value) in contacts.columns.iter().zip(row) {
                    pieces.field(name, value);
                }
            }
            if contacts.rows.is_empty() {
                pieces.add(Piece::Paragraph, &contacts.none);
            }
        });
    }

    fn hours(&mut self, log: &WeekLog) {
        let hours = &log.hours;
        self.section(&hours.heading, |pieces| {
            if hours.rows.is_empty() {
                pieces.add(Piece::Paragraph, &hours.none);
                return;
            }
            for line in hours.lines().iter().chain([&hours.sums()]) {
                let mut named = hours.columns().into_iter().zip(line);
                if let Some((_, activity)) = named.next() {
                    pieces.add(Piece::Entry, activity);
                }
                named.for_each(|(day, time)| pieces.field(day, time));
            }
        });
    }
}
