//! Phrases for meetings: what, when, and in which language.

use jiff::{Timestamp, Zoned};

use crate::domain::meeting::{BookingState, Kind, Meeting};

use super::{Language, Text, strip_isolates};

impl Text {
    /// How far a booking has come, in a few words. `place` is the one on the waitlist.
    #[must_use]
    pub fn standing(self, state: BookingState, place: Option<u32>, meeting: &Meeting, now: &Zoned) -> String {
        let now = now.timestamp();
        match state {
            BookingState::Cancelled => self.seat_given_back(),
            BookingState::Attended => self.seat_here(),
            _ if meeting.cancelled => self.seat_off(),
            BookingState::Missed => self.seat_over(),
            _ if meeting.ends <= now => self.seat_over(),
            BookingState::Confirmed => self.seat_yes(),
            BookingState::Waitlisted if meeting.starts <= now => self.seat_begun(),
            BookingState::Waitlisted => {
                place.map_or_else(|| self.seat_waiting(), |place| self.seat_number(place.into()))
            }
        }
    }

    /// Digits that stay in their order on a page that is read from the right.
    #[must_use]
    pub fn in_order(self, digits: &str) -> String {
        format!("\u{2068}{digits}\u{2069}")
    }

    /// What a meeting is: "Job Club".
    #[must_use]
    pub fn meeting_kind(self, kind: Kind) -> String {
        match kind {
            Kind::Orientation => self.club_kind_orientation(),
            Kind::JobClub => self.club_kind_job_club(),
            Kind::FamilyLifeSkills => self.club_kind_family_life_skills(),
            Kind::ResumeBasics => self.club_kind_resume_basics(),
            Kind::InterviewPractice => self.club_kind_interview_practice(),
            Kind::GedClass => self.club_kind_ged_class(),
            Kind::JobFair => self.club_kind_job_fair(),
            Kind::EmployerRecruitment => self.club_kind_employer_recruitment(),
            Kind::Appointment => self.club_kind_appointment(),
        }
    }

    /// What a meeting is, and behind it the title where that says something else: "Appointment: Case Manager".
    #[must_use]
    pub fn meeting_name(self, meeting: &Meeting) -> String {
        let plain = |words: &str| strip_isolates(words).trim().to_lowercase();
        let kind = self.meeting_kind(meeting.kind);
        let title = plain(&meeting.title);
        let mut kinds = Language::offered().iter().map(|language| Self::new(*language).meeting_kind(meeting.kind));
        if kinds.any(|kind| plain(&kind) == title) {
            kind
        } else if title.contains(&plain(&kind)) {
            meeting.title.clone()
        } else {
            self.club_name(&kind, &meeting.title)
        }
    }

    /// When a meeting begins, in the zone of `now`: "10:00 AM".
    #[must_use]
    pub fn meeting_time(self, meeting: &Meeting, now: &Zoned) -> String {
        self.time(at(meeting.starts, now).time())
    }

    /// From when to when a meeting lasts, in the zone of `now`: "10:00 AM to 11:30 AM".
    #[must_use]
    pub fn meeting_times(self, meeting: &Meeting, now: &Zoned) -> String {
        let [starts, ends] = [meeting.starts, meeting.ends].map(|instant| at(instant, now));
        let end = self.time(ends.time());
        let end =
            if ends.date() == starts.date() { end } else { self.club_day_and_time(&self.date(ends.date()), &end) };
        self.club_times(&self.time(starts.time()), &end)
    }

    /// Its day and its times, in the zone of `now`: "Thursday, January 15, 10:00 AM to 11:30 AM".
    #[must_use]
    pub fn meeting_when(self, meeting: &Meeting, now: &Zoned) -> String {
        self.club_day_and_time(&self.date(at(meeting.starts, now).date()), &self.meeting_times(meeting, now))
    }

    /// The language that is spoken, by its tag: "In Spanish". None where it is the client's own.
    #[must_use]
    pub fn meeting_language(self, tag: &str) -> Option<String> {
        let own = if Language::PSEUDO.contains(&self.language()) { Language::English } else { self.language() };
        (Language::from_tag(tag) != Some(own)).then(|| self.spoken_language(tag))
    }

    /// The language that is spoken, by its tag, the client's own too: "In English".
    #[must_use]
    pub fn spoken_language(self, tag: &str) -> String {
        match tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase().as_str() {
            "ar" => self.club_in_arabic(),
            "ase" => self.club_in_sign_language(),
            "en" => self.club_in_english(),
            "es" => self.club_in_spanish(),
            "fr" => self.club_in_french(),
            "ht" => self.club_in_haitian_creole(),
            "ko" => self.club_in_korean(),
            "pt" => self.club_in_portuguese(),
            "ru" => self.club_in_russian(),
            "so" => self.club_in_somali(),
            "tl" => self.club_in_tagalog(),
            "uk" => self.club_in_ukrainian(),
            "vi" => self.club_in_vietnamese(),
            "zh" => self.club_in_chinese(),
            _ => self.club_in_other(tag),
        }
    }
}

/// An instant by the clocks of the site.
fn at(instant: Timestamp, now: &Zoned) -> Zoned {
    instant.to_zoned(now.time_zone().clone())
}
