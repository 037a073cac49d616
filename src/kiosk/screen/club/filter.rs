//! Which meetings are shown: by kind, language, day and time of day.

use std::collections::BTreeSet;

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};
use jiff::civil::{Date, Weekday};
use jiff::{ToSpan, Zoned};

use super::{Message, Week, day};
use crate::domain::meeting::{Kind, Meeting};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button, panel};
use crate::kiosk::widget::fresh::fresh;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::pressable;

/// Noon, in hours.
const NOON: i8 = 12;

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Morning,
    /// And the evening.
    Afternoon,
}

impl Part {
    fn of(meeting: &Meeting, now: &Zoned) -> Self {
        let starts = meeting.starts.to_zoned(now.time_zone().clone());
        if starts.time().hour() < NOON { Self::Morning } else { Self::Afternoon }
    }
}

/// What is chosen of one kind of difference; all where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    Kind(Option<Kind>),
    /// The first part of a tag.
    Language(Option<String>),
    Day(Option<Weekday>),
    Part(Option<Part>),
}

/// What is to be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Only {
    kind: Option<Kind>,
    language: Option<String>,
    day: Option<Weekday>,
    part: Option<Part>,
}

/// A language's tag without its region.
fn language(meeting: &Meeting) -> String {
    meeting.language.split('-').next().unwrap_or(&meeting.language).to_ascii_lowercase()
}

impl Only {
    /// Chooses.
    pub fn set(&mut self, choice: Choice) {
        match choice {
            Choice::Kind(kind) => self.kind = kind,
            Choice::Language(language) => self.language = language,
            Choice::Day(day) => self.day = day,
            Choice::Part(part) => self.part = part,
        }
    }

    /// How much is chosen.
    pub fn count(&self) -> u64 {
        [self.kind.is_some(), self.language.is_some(), self.day.is_some(), self.part.is_some()]
            .into_iter()
            .map(u64::from)
            .sum()
    }

    /// Whether every meeting is shown.
    pub fn is_all(&self) -> bool {
        self.count() == 0
    }

    /// Whether a meeting is shown.
    pub fn shows(&self, meeting: &Meeting, now: &Zoned) -> bool {
        self.kind.is_none_or(|kind| kind == meeting.kind)
            && self.language.as_ref().is_none_or(|tag| *tag == language(meeting))
            && self.day.is_none_or(|weekday| weekday == day(meeting, now).weekday())
            && self.part.is_none_or(|part| part == Part::of(meeting, now))
    }

    /// What is chosen, as tags; `monday` begins a week.
    pub fn tags<'a>(&self, ctx: &Ctx<'_>, monday: Date) -> Element<'a, Message> {
        let text = ctx.text;
        let kind = self.kind.map_or_else(|| text.club_any_kind(), |kind| text.meeting_kind(kind));
        let language = self.language.as_ref().map_or_else(|| text.club_any_language(), |tag| text.spoken_language(tag));
        let day = self.day.map(|weekday| panel::tag(ctx, Icon::Calendar, &name(ctx, weekday, monday)));
        let part = self.part.map(|part| panel::tag(ctx, Icon::Clock, &part_name(ctx, part)));
        let first = row![panel::tag(ctx, Icon::UsersRound, &kind), panel::tag(ctx, Icon::Languages, &language)];
        let second = (day.is_some() || part.is_some()).then(|| row![day, part].spacing(12));
        column![first.spacing(12), second].spacing(8).align_x(Alignment::End).into()
    }
}

/// The name of a day of the week that begins on `monday`.
fn name(ctx: &Ctx<'_>, weekday: Weekday, monday: Date) -> String {
    ctx.text.weekday(monday.saturating_add(i64::from(weekday.to_monday_zero_offset()).days()))
}

fn part_name(ctx: &Ctx<'_>, part: Part) -> String {
    match part {
        Part::Morning => ctx.text.club_morning(),
        Part::Afternoon => ctx.text.club_afternoon(),
    }
}

/// Answers to one question, of which one is chosen.
fn group<'a>(ctx: &Ctx<'_>, title: &str, options: Vec<(String, Choice, bool)>) -> Element<'a, Message> {
    let columns = match ctx.metrics.window.width {
        width if width >= 1700.0 => 4,
        width if width >= 1100.0 => 3,
        width if width >= 700.0 => 2,
        _ => 1,
    };
    let options = options.into_iter().map(|(words, choice, chosen)| {
        let said = ctx.text.sight_option(title, &words);
        let style = if chosen { button::selected_style(ctx) } else { button::plain(ctx) };
        let check = chosen.then(|| ctx.icon(Icon::Check, 40.0));
        let shown = row![check, ctx.lead(words).silent()].spacing(12).align_y(Alignment::Center);
        let option = pressable(said, shown, style).selected(chosen).width(Fill).padding([8, 12]);
        option.on_press(Message::Only(choice)).into()
    });
    let options = grid(options.collect(), columns, ctx.metrics.gap.max(16.0), ctx.metrics.touch);
    column![ctx.lead_bold(title).heading().width(Fill), options].spacing(8).width(Fill).into()
}

/// The page that asks what to show of a week: whatever is on, or is chosen already.
pub fn page<'a>(ctx: &Ctx<'_>, only: &Only, week: &Week) -> Page<'a, Message> {
    let text = ctx.text;
    let meetings = || week.meetings.iter().map(|offered| &offered.meeting);
    let kinds = Kind::ALL
        .into_iter()
        .filter(|kind| only.kind == Some(*kind) || meetings().any(|meeting| meeting.kind == *kind));
    let kinds = kinds.map(|kind| (text.meeting_kind(kind), Choice::Kind(Some(kind)), only.kind == Some(kind)));
    let spoken: BTreeSet<String> = meetings().map(language).chain(only.language.clone()).collect();
    let languages = spoken.into_iter().map(|tag| {
        let chosen = only.language.as_ref() == Some(&tag);
        (text.spoken_language(&tag), Choice::Language(Some(tag)), chosen)
    });
    let days = week.days().map(Date::weekday).filter(|weekday| {
        only.day == Some(*weekday) || meetings().any(|meeting| day(meeting, &ctx.now).weekday() == *weekday)
    });
    let days =
        days.map(|weekday| (name(ctx, weekday, week.from), Choice::Day(Some(weekday)), only.day == Some(weekday)));
    let parts = [Part::Morning, Part::Afternoon]
        .map(|part| (part_name(ctx, part), Choice::Part(Some(part)), only.part == Some(part)));
    let with_any = |any: (String, Choice, bool), others: Vec<_>| [any].into_iter().chain(others).collect::<Vec<_>>();
    let kinds = with_any((text.club_any_kind(), Choice::Kind(None), only.kind.is_none()), kinds.collect());
    let any_language = (text.club_any_language(), Choice::Language(None), only.language.is_none());
    let languages = with_any(any_language, languages.collect());
    let days = with_any((text.club_any_day(), Choice::Day(None), only.day.is_none()), days.collect());
    let parts = with_any((text.club_any_time(), Choice::Part(None), only.part.is_none()), parts.into());
    let groups = [
        group(ctx, &text.club_kind(), kinds),
        group(ctx, &text.club_language(), languages),
        group(ctx, &text.club_day_of_week(), days),
        group(ctx, &text.club_time_of_day(), parts),
    ];
    let groups = Column::with_children(groups).spacing(ctx.metrics.gap).width(Fill);
    let shown = meetings().filter(|meeting| only.shows(meeting, &ctx.now)).count();
    let mut page = Page::list(ctx, text.club_filter_question(), groups);
    page.content = fresh(true, page.content);
    if !only.is_all() {
        page.helpers = vec![button::button(ctx, Icon::UsersRound, &text.club_all()).on_press(Message::All).into()];
    }
    let show = button::primary(ctx, Icon::Check, &text.club_show(shown as u64));
    page.ways = vec![show.on_press_maybe((shown > 0).then_some(Message::Show)).into()];
    page
}
