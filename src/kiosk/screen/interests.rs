//! The interest finder: activities, one at a time, and what a client likes most.

use iced::widget::{column, container, row};
use iced::{Alignment, Fill, FillPortion};

use crate::domain::labor::activities;
use crate::domain::labor::interest::{ACTIVITIES, Answers, Interest};
use crate::i18n::Language;
use crate::kiosk::action::{Action, Destination, Listed, Reply};
use crate::kiosk::chart::{Bar, Bars, Figure, Look};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::kept::Kept;
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::plate::{Plate, plate};
use crate::kiosk::widget::pressable::pressable;

/// From so many answers on it can be said what fits.
const ENOUGH: usize = 12;

/// The faces, from "not at all" to "very much".
const FACES: [Icon; 5] = [Icon::Angry, Icon::Frown, Icon::Meh, Icon::Smile, Icon::Laugh];

/// What is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The activity at this place.
    Ask(usize),
    Result,
}

impl Step {
    /// The first activity from `from` on without an answer, else the result.
    fn next(answers: &Answers, from: usize) -> Self {
        (from..ACTIVITIES).find(|at| answers.0[*at].is_none()).map_or(Self::Result, Self::Ask)
    }
}

/// Where a client is. The answers are kept by the visit.
#[derive(Debug)]
pub struct State {
    step: Step,
    /// The steps before, since the finder was opened.
    before: Vec<Step>,
    /// Whether the result is shown as a table.
    table: bool,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A face from 0 to 4.
    Answer(u8),
    Skip,
    Result,
    /// On with what has no answer.
    GoOn,
    Over,
    Table(bool),
    Work,
}

impl State {
    /// Begins at the first activity without an answer, or with the result.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        (Self { step: Step::next(&ctx.kept.answers, 0), before: Vec::new(), table: false }, Action::None)
    }

    fn go(&mut self, step: Step) {
        self.before.push(self.step);
        self.step = step;
    }

    /// Takes an answer and goes on by itself.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match (message, self.step) {
            (Message::Answer(face), Step::Ask(at)) => {
                let mut answers = ctx.kept.answers;
                answers.0[at] = Some(face);
                self.go(Step::next(&answers, at + 1));
                return Action::Keep(Kept { answers, ..ctx.kept });
            }
            (Message::Skip, Step::Ask(at)) => self.go(Step::next(&ctx.kept.answers, at + 1)),
            (Message::Result, _) => self.go(Step::Result),
            (Message::GoOn, _) => self.go(Step::next(&ctx.kept.answers, 0)),
            (Message::Over, _) => {
                *self = Self { step: Step::Ask(0), before: Vec::new(), table: false };
                return Action::Keep(Kept { answers: Answers::default(), ..ctx.kept });
            }
            (Message::Table(table), _) => self.table = table,
            (Message::Work, _) => {
                return Action::Open(Destination::Occupations(Listed::Interests(ctx.kept.answers.scores())));
            }
            (Message::Answer(_) | Message::Skip, Step::Result) => {}
        }
        Action::None
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// Goes back to the step before; `None` at the first.
    pub fn back(&mut self) -> Option<Action> {
        self.step = self.before.pop()?;
        Some(Action::None)
    }

    /// An activity and its faces, or the result.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let mut page = match self.step {
            Step::Ask(at) => self.ask(ctx, at),
            Step::Result => self.result(ctx),
        };
        page.service = Some(Service::Wages);
        page
    }

    fn ask<'a>(&self, ctx: &Ctx<'_>, at: usize) -> Page<'a, Message> {
        let text = ctx.text;
        let answers = &ctx.kept.answers;
        let own = activities::text(at, text.language().tag());
        let activity = own.or_else(|| activities::text(at, Language::English.tag())).unwrap_or_default();
        let faces = FACES.into_iter().zip(0..).map(|(icon, face)| {
            let chosen = answers.0.get(at).copied().flatten() == Some(face);
            self::face(ctx, icon, face, chosen)
        });
        let columns = if ctx.metrics.portrait { 1 } else { FACES.len() };
        let least = if ctx.metrics.room == Room::Wide { 160.0 } else { ctx.metrics.touch };
        let faces = grid(faces.collect(), columns, ctx.metrics.gap, least);
        let short = self.before.is_empty().then(|| notice(ctx, Tone::Info, &text.interests_notice()));
        let come = ctx.body(text.interests_progress(at as u64 + 1, ACTIVITIES as u64));
        let asked = row![ctx.lead(text.interests_question()).width(Fill), come].spacing(16).align_y(Alignment::Center);
        let bar = (ctx.metrics.room != Room::Tight).then(|| progress(ctx, at));
        let content = column![asked, faces, bar, short].spacing(ctx.metrics.gap).width(Fill);
        let mut page = Page::list(ctx, activity, content);
        page.eyebrow = Some(text.careers_like());
        page.foreign_question = own.is_none();
        let skip = button::button(ctx, Icon::ChevronRight, &text.interests_skip()).on_press(Message::Skip);
        let enough = answers.count() >= ENOUGH;
        let show = button::button(ctx, Icon::Check, &text.interests_show());
        let show = if enough { show } else { show.hint(text.interests_show_later(ENOUGH as u64)) };
        page.helpers = vec![skip.into()];
        page.ways = vec![show.on_press_maybe(enough.then_some(Message::Result)).into()];
        page
    }

    fn result<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let answers = &ctx.kept.answers;
        let favorites: Vec<String> = answers.favorites().into_iter().map(|kind| text.interest(kind)).collect();
        let alike = favorites.is_empty();
        let sentence = if alike { text.interests_alike() } else { text.interests_most(&text.list(&favorites)) };
        let bars = bars(ctx, answers, sentence);
        let shown = if self.table { bars.table(text).view(ctx) } else { bars.view(ctx) };
        let heading = ctx.primary(&bars.sentence).heading().width(Fill);
        let (icon, other) = if self.table {
            (Icon::ChartLine, text.careers_as_picture())
        } else {
            (Icon::List, text.careers_as_table())
        };
        let mut helpers: Vec<Element<'a, Message>> = vec![
            button::button(ctx, icon, &other).on_press(Message::Table(!self.table)).into(),
            button::button(ctx, Icon::RotateCcw, &text.interests_over()).on_press(Message::Over).into(),
        ];
        // Where there is little room they stand below the picture.
        let tight = ctx.metrics.room == Room::Tight;
        let below = tight.then(|| column(std::mem::take(&mut helpers)).spacing(ctx.metrics.gap));
        let told = panel(ctx, column![heading, shown].spacing(ctx.metrics.gap).width(Fill));
        let content = column![told, below].spacing(ctx.metrics.gap).width(Fill);
        let mut page = Page::list(ctx, text.interests_result(), content);
        page.eyebrow = Some(text.careers_like());
        page.helpers = helpers;
        if ctx.metrics.room == Room::Wide && answers.next().is_some() {
            page.helpers.push(button::button(ctx, Icon::Smile, &text.interests_go_on()).on_press(Message::GoOn).into());
        }
        let work = button::primary(ctx, Icon::BriefcaseBusiness, &text.interests_work());
        let work = if alike { work.hint(text.interests_alike()) } else { work };
        page.ways = vec![work.on_press_maybe((!alike).then_some(Message::Work)).into()];
        page
    }
}

/// What a face means.
fn meaning(ctx: &Ctx<'_>, face: u8) -> String {
    let text = ctx.text;
    match face {
        0 => text.interests_not_at_all(),
        1 => text.interests_not_much(),
        2 => text.interests_okay(),
        3 => text.interests_much(),
        _ => text.interests_very_much(),
    }
}

/// A face over its words; beside them where faces stand below each other.
fn face<'a>(ctx: &Ctx<'_>, icon: Icon, face: u8, chosen: bool) -> Element<'a, Message> {
    let words = meaning(ctx, face);
    if ctx.metrics.portrait {
        let one = button::choice_of(ctx, Service::Wages, icon, &words, None, chosen);
        return one.on_press(Message::Answer(face)).into();
    }
    let size = match ctx.metrics.room {
        Room::Wide => 96.0,
        Room::Compact => 72.0,
        Room::Tight => 48.0,
    };
    let style = if chosen { button::selected_style(ctx) } else { button::plain(ctx) };
    let picture = ctx.icon(icon, size);
    let picture = if chosen { picture } else { picture.color(Service::Wages.color(ctx.palette)) };
    let label = if ctx.metrics.room == Room::Tight { ctx.body_bold(&words) } else { ctx.lead_bold(&words) };
    let check = chosen.then(|| ctx.icon(Icon::Check, 30.0));
    let shown =
        column![picture, check, label.silent().at(At::Center).width(Fill)].spacing(8).align_x(Alignment::Center);
    pressable(words, shown, style).selected(chosen).on_press(Message::Answer(face)).width(Fill).padding([8, 4]).into()
}

/// How far a client has come, as a bar.
fn progress<'a>(ctx: &Ctx<'_>, at: usize) -> Element<'a, Message> {
    let palette = ctx.palette;
    let color = Service::Wages.color(palette);
    let share = |count: usize| FillPortion(u16::try_from(count).unwrap_or(u16::MAX));
    let come = container("").width(share(at + 1)).height(Fill).style(move |_| color.into());
    let left = ACTIVITIES.saturating_sub(at + 1);
    let left = (left > 0).then(|| container("").width(share(left)).height(Fill));
    let frame = Plate { fill: palette.surface_raised, edge: palette.outline, width: 3.0, radius: 0.0.into() };
    plate(frame, container(row![come, left]).padding(3).height(24).width(Fill))
}

/// The mean answer for each kind; a kind without an answer says so.
fn bars(ctx: &Ctx<'_>, answers: &Answers, sentence: String) -> Bars {
    let scores = answers.scores();
    let bar = |kind: Interest| {
        let score = scores.0[kind.place()];
        let known = answers.knows(kind);
        Bar {
            name: ctx.text.interest(kind),
            figure: known.then(|| Figure::new(score, meaning(ctx, nearest(score)))),
            missing: (!known).then(|| ctx.text.interests_unanswered()),
            look: Look::Solid,
        }
    };
    Bars { sentence, bars: Interest::ALL.into_iter().map(bar).collect() }
}

/// The face nearest to a mean answer.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 4")]
fn nearest(score: f64) -> u8 {
    score.clamp(0.0, 4.0).round() as u8
}
