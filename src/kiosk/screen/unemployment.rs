//! How many have no job here, and how that changed.

use std::collections::BTreeSet;

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Fill, FillPortion};

use crate::api::labor::{Rate, Series, Unemployment};
use crate::domain::labor::Source;
use crate::i18n::Text;
use crate::kiosk::action::{Action, Reply, Request};
use crate::kiosk::chart::{Figure, Line, Lines, Look};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::remote::Remote;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::label::At;

/// The most times that are shown: two years of months.
const SHOWN: usize = 24;

/// Figures of a year further back than this are called old.
const OLD: i16 = 2;

/// One line for the area, its state and the nation.
const LOOKS: [Look; 3] = [Look::Solid, Look::Stripes, Look::Dots];

/// A year, and the month in it; the year's average where there is none.
type When = (u16, Option<u8>);

/// The rates, and how they are shown.
#[derive(Debug)]
pub struct State {
    found: Remote<Unemployment>,
    table: bool,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Table(bool),
    Again,
}

impl State {
    /// Asks for the rates here.
    #[must_use]
    pub fn new(_ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { found: Remote::Idle, table: false };
        let action = state.ask();
        (state, action)
    }

    fn ask(&mut self) -> Action {
        self.found = Remote::loading();
        Action::Fetch(Request::Unemployment)
    }

    /// Shows them as a picture or a table, or asks again.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Table(table) => {
                self.table = table;
                Action::None
            }
            Message::Again => self.ask(),
        }
    }

    /// Takes them.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Unemployment(answer) => self.found = answer.into(),
            Reply::Slow => self.found.slow(),
            Reply::Retry if matches!(self.found, Remote::Failed(_)) => return self.ask(),
            _ => {}
        }
        Action::None
    }

    /// The last rate in words, what it means, and the rates over time.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = match (waiting::figures(ctx, &self.found, Message::Again), self.found.ready()) {
            (None, Some(found)) => match found.series.iter().find_map(|series| Some((series, last(series)?))) {
                Some((here, last)) => self.rates(ctx, found, here, last),
                None => Page::new(text.unemployment_question(), ctx.lead(text.unemployment_none()).width(Fill)),
            },
            (Some(page), _) => page,
            (None, None) => waiting::nothing(ctx),
        };
        page.service = Some(Service::Wages);
        page.eyebrow = Some(text.careers_title());
        page
    }

    fn rates<'a>(&self, ctx: &Ctx<'_>, found: &Unemployment, here: &Series, last: Rate) -> Page<'a, Message> {
        let text = ctx.text;
        let gap = ctx.metrics.gap;
        let beside = ctx.metrics.room == Room::Wide && !ctx.metrics.portrait;
        let lines = lines(text, &found.series, here, sentence(text, here, last));
        let shown = if self.table { lines.table(text).view(ctx) } else { lines.view(ctx) };
        let heading = ctx.primary(&lines.sentence).heading().width(Fill);
        let picture = panel(ctx, column![heading, shown].spacing(gap).width(Fill));
        let facts = facts(ctx, found, here, last).into_iter().map(|fact| ctx.body(fact).width(Fill).into());
        let facts = panel(ctx, Column::with_children(facts).spacing(16).width(Fill));
        let old = ctx.now.year() - i16::try_from(last.year).unwrap_or(i16::MAX) > OLD;
        let old = old.then(|| notice(ctx, Tone::Info, &text.unemployment_old(&last.year.to_string())));
        let content: Element<'a, Message> = if beside {
            let words = column![old, facts].spacing(gap);
            row![container(picture).width(FillPortion(8)), words.width(FillPortion(5))].spacing(gap).into()
        } else {
            let sources = sources(ctx, &found.sources, At::Start);
            column![old, picture, facts, sources].spacing(gap).width(Fill).into()
        };
        let mut page = Page::list(ctx, text.unemployment_question(), content);
        if beside {
            page.aside = Some(sources(ctx, &found.sources, At::End));
        }
        let (icon, other) = if self.table {
            (Icon::ChartLine, text.careers_as_picture())
        } else {
            (Icon::List, text.careers_as_table())
        };
        page.helpers = vec![button::button(ctx, icon, &other).on_press(Message::Table(!self.table)).into()];
        page
    }
}

/// A rate's time.
const fn when(rate: Rate) -> When {
    (rate.year, rate.month)
}

/// Whether a series has years' averages. Else its months are shown.
fn has_years(series: &Series) -> bool {
    series.rates.iter().any(|rate| rate.month.is_none())
}

/// The newest rate of a series.
fn last(series: &Series) -> Option<Rate> {
    let years = has_years(series);
    series.rates.iter().copied().filter(|rate| rate.month.is_none() == years).max_by_key(|rate| when(*rate))
}

/// The rate of a series at a time.
fn at(series: &Series, time: When) -> Option<Rate> {
    series.rates.iter().copied().find(|rate| when(*rate) == time)
}

/// A time in words: "2019", "September 2026".
fn time(text: Text, (year, month): When) -> String {
    match (month.and_then(|month| i8::try_from(month).ok()), i16::try_from(year)) {
        (Some(month), Ok(year)) => text.month(year, month),
        _ => year.to_string(),
    }
}

fn percent(text: Text, rate: Rate) -> String {
    text.percent(rate.tenths.into())
}

/// The last rate as one sentence.
fn sentence(text: Text, here: &Series, last: Rate) -> String {
    text.unemployment_sentence(&time(text, when(last)), &percent(text, last), &text.in_area(&here.area))
}

/// What the rate means, a year before, elsewhere, and how it was made.
fn facts(ctx: &Ctx<'_>, found: &Unemployment, here: &Series, last: Rate) -> Vec<String> {
    let text = ctx.text;
    let mut facts = Vec::new();
    if last.tenths > 0 {
        facts.push(text.unemployment_one_in((1000 + u64::from(last.tenths) / 2) / u64::from(last.tenths)));
    }
    let before = at(here, (last.year.saturating_sub(1), last.month));
    facts.push(match before {
        None => text.unemployment_before_unknown(),
        Some(before) if before.tenths == last.tenths => text.unemployment_before_same(),
        Some(before) if before.tenths > last.tenths => text.unemployment_before_more(&percent(text, before)),
        Some(before) => text.unemployment_before_less(&percent(text, before)),
    });
    for other in found.series.iter().filter(|series| series.area.id != here.area.id) {
        let place = text.in_area(&other.area);
        facts.push(match at(other, when(last)) {
            Some(rate) => text.unemployment_elsewhere(&place, &percent(text, rate)),
            None => text.unemployment_elsewhere_unknown(&place),
        });
    }
    facts.push(text.unemployment_workers());
    if here.added_up {
        facts.push(text.unemployment_added_up());
    }
    facts
}

/// The rates over time, one line for each area.
fn lines(text: Text, series: &[Series], here: &Series, sentence: String) -> Lines {
    let years = has_years(here);
    let times = series.iter().flat_map(|series| &series.rates).copied().map(when);
    let times: BTreeSet<When> = times.filter(|(_, month)| month.is_none() == years).collect();
    let times: Vec<When> = times.into_iter().collect();
    let times = &times[times.len().saturating_sub(SHOWN)..];
    let line = |(series, look): (&Series, Look)| Line {
        name: text.area(&series.area),
        look,
        figures: times
            .iter()
            .map(|time| at(series, *time).map(|rate| Figure::new(f64::from(rate.tenths) / 10.0, percent(text, rate))))
            .collect(),
    };
    Lines {
        sentence,
        times: times.iter().map(|when| time(text, *when)).collect(),
        lines: series.iter().zip(LOOKS).map(line).collect(),
    }
}

fn sources<'a>(ctx: &Ctx<'_>, sources: &[Source], at: At) -> Element<'a, Message> {
    let lines = sources.iter().map(|source| ctx.body(ctx.text.source(source)).color(ctx.palette.muted).at(at).into());
    let align = if at == At::End { Alignment::End } else { Alignment::Start };
    container(column(lines).align_x(align)).max_width(620).into()
}
