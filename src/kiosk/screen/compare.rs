//! Up to three occupations side by side.

mod facts;
mod pay;

use iced::widget::{Column, column, row};
use iced::{Alignment, Fill};

use crate::api::labor::Labor;
use crate::domain::labor::Source;
use crate::domain::occupation::Soc;
use crate::kiosk::action::{Action, Destination, Reply, Request, Then};
use crate::kiosk::design::metrics::Room;
use crate::kiosk::kept::{Compared, Kept};
use crate::kiosk::remote::{Failure, Remote};
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, waiting};
use crate::kiosk::widget::announced::told;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::pressable;
use facts::{Fact, facts};

/// An occupation and its figures.
#[derive(Debug)]
struct Side {
    code: Soc,
    labor: Remote<Box<Labor>>,
}

impl Side {
    /// The plain name; the code until the title is there, where there is no plain name.
    fn name(&self, ctx: &Ctx<'_>) -> String {
        let code = self.code.to_string();
        ctx.text.occupation(self.code, self.labor.ready().map_or(&code, |labor| &labor.title))
    }

    /// Whether it has no figures.
    fn is_unknown(&self) -> bool {
        matches!(self.labor, Remote::Failed(Failure::UnknownArea | Failure::UnknownOccupation))
    }

    /// Why its figures are not there.
    fn absent(&self, ctx: &Ctx<'_>) -> String {
        match self.labor {
            Remote::Failed(_) if self.is_unknown() => ctx.text.remote_unknown_heading(),
            Remote::Failed(_) => ctx.text.remote_failed_figures(),
            _ => ctx.text.remote_loading_figures(),
        }
    }
}

/// The occupations side by side, in the order in which they were chosen.
#[derive(Debug)]
pub struct State {
    sides: Vec<Side>,
    /// Whether pay shows as a table.
    table: bool,
}

/// What a client does with them.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Open(Soc),
    Remove(Soc),
    Another,
    /// Show pay as a table, or as a picture again.
    Swap,
    Again,
}

impl State {
    /// Asks for the figures of what was put side by side.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> (Self, Action) {
        let mut state = Self { sides: Vec::new(), table: false };
        let action = state.resumed(ctx);
        (state, action)
    }

    /// Shows what stands side by side now, and asks for what is not there.
    pub fn resumed(&mut self, ctx: &Ctx<'_>) -> Action {
        self.show(ctx.kept.compared)
    }

    /// Puts another occupation beside them.
    pub fn add(&mut self, code: Soc, ctx: &Ctx<'_>) -> Action {
        self.keep(ctx.kept.compared.with(code), ctx)
    }

    fn keep(&mut self, compared: Compared, ctx: &Ctx<'_>) -> Action {
        Action::Keep(Kept { compared, ..ctx.kept }).and(self.show(compared))
    }

    fn show(&mut self, compared: Compared) -> Action {
        let mut before = std::mem::take(&mut self.sides);
        self.sides = compared
            .codes()
            .map(|code| match before.iter().position(|side| side.code == code) {
                Some(at) => before.swap_remove(at),
                None => Side { code, labor: Remote::Idle },
            })
            .collect();
        self.ask()
    }

    /// Asks for what is not there.
    fn ask(&mut self) -> Action {
        let wanted = self.sides.iter_mut().filter_map(|side| side.labor.begin().then_some(side.code));
        wanted.map(|code| Action::Fetch(Request::Labor(code))).fold(Action::None, Action::and)
    }

    /// Goes where a button leads, or takes one away.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Open(code) => Action::Open(Destination::Occupation(code, None)),
            Message::Remove(code) => self.keep(ctx.kept.compared.without(code), ctx),
            Message::Another => Action::Open(Destination::Titles(Then::Compare)),
            Message::Swap => {
                self.table = !self.table;
                Action::None
            }
            Message::Again => self.ask(),
        }
    }

    /// Takes the figures of one.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        match reply {
            Reply::Labor(code, answer) => {
                if let Some(side) = self.sides.iter_mut().find(|side| side.code == code) {
                    side.labor = answer.into();
                }
            }
            Reply::Slow => self.sides.iter_mut().for_each(|side| side.labor.slow()),
            Reply::Retry => return self.ask(),
            _ => {}
        }
        Action::None
    }

    /// Which pays more, in a picture, and every fact beside its likes.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = self.waiting(ctx).unwrap_or_else(|| self.page(ctx));
        page.service = Some(Service::Wages);
        page.eyebrow = Some(text.careers_title());
        page
    }

    /// The page while nothing is there yet. What is known to be nowhere is shown, so that it can be taken away.
    fn waiting<'a>(&self, ctx: &Ctx<'_>) -> Option<Page<'a, Message>> {
        let pending = self.sides.iter().all(|side| side.labor.ready().is_none() && !side.is_unknown());
        waiting::figures(ctx, &self.sides.first().filter(|_| pending)?.labor, Message::Again)
    }

    fn page<'a>(&self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let mut page = Page::list(ctx, text.compare_question(), self.content(ctx));
        let full = self.sides.len() == 3;
        let another = button::button(ctx, Icon::Plus, &text.compare_another());
        let another = if full { another.hint(text.compare_full()) } else { another };
        page.helpers = vec![another.on_press_maybe((!full).then_some(Message::Another)).into()];
        if self.sides.iter().any(|side| matches!(side.labor, Remote::Failed(_)) && !side.is_unknown()) {
            let again = button::primary(ctx, Icon::RefreshCw, &text.remote_try_again()).on_press(Message::Again);
            page.ways = vec![again.into()];
        }
        page
    }

    fn content<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        if self.sides.is_empty() {
            return ctx.lead(text.compare_none()).width(Fill).into();
        }
        let loaded: Vec<_> =
            self.sides.iter().filter_map(|side| Some((side.name(ctx), &**side.labor.ready()?))).collect();
        let pay = (!loaded.is_empty()).then(|| pay::pay(ctx, &loaded, self.table));
        let facts =
            if ctx.metrics.room == Room::Wide && !ctx.metrics.portrait { self.beside(ctx) } else { self.below(ctx) };
        let sources: Vec<Source> = loaded.iter().flat_map(|(_, labor)| labor.sources.iter().cloned()).collect();
        let credits = text.credits(&sources).into_iter();
        let credits = credits.map(|line| ctx.body(line).color(ctx.palette.muted).width(Fill).into());
        column![pay, facts, Column::with_children(credits).spacing(8)].spacing(ctx.metrics.gap).width(Fill).into()
    }

    /// Each fact in a row, its name at the start.
    fn beside<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let sides: Vec<_> =
            self.sides.iter().map(|side| (side, facts(ctx, side.labor.ready().map(Box::as_ref)))).collect();
        let mut cells: Vec<Element<'a, Message>> = vec![Column::new().into()];
        cells.extend(sides.iter().map(|(side, _)| head(ctx, side)));
        for fact in Fact::ALL {
            cells.push(ctx.body_bold(fact.name(text)).width(Fill).into());
            cells.extend(sides.iter().map(|(side, facts)| {
                let words = match facts {
                    Some(facts) => facts[fact as usize].clone(),
                    None if fact == Fact::Middle => side.absent(ctx),
                    None => return Column::new().into(),
                };
                let said = text.figures_named(&side.name(ctx), &words);
                told(said, fact.name(text), ctx.lead(words).silent().width(Fill))
            }));
        }
        panel(ctx, grid(cells, 1 + sides.len(), ctx.metrics.gap, 0.0))
    }

    /// Each occupation below the other, with its facts.
    fn below<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let panels = self.sides.iter().map(|side| {
            let lines: Vec<Element<'a, Message>> = match facts(ctx, side.labor.ready().map(Box::as_ref)) {
                None => vec![ctx.body(side.absent(ctx)).width(Fill).into()],
                Some(facts) => {
                    let line = |fact: Fact| -> Element<'a, Message> {
                        let name = ctx.body(fact.name(ctx.text)).color(ctx.palette.muted).width(Fill);
                        column![name, ctx.lead(facts[fact as usize].clone()).width(Fill)].width(Fill).into()
                    };
                    Fact::ALL.map(line).into()
                }
            };
            panel(ctx, column![head(ctx, side)].extend(lines).spacing(12).width(Fill))
        });
        Column::with_children(panels).spacing(ctx.metrics.gap).width(Fill).into()
    }
}

/// The name, which opens its page, and what takes it away.
fn head<'a>(ctx: &Ctx<'_>, side: &Side) -> Element<'a, Message> {
    let text = ctx.text;
    let name = side.name(ctx);
    let words = ctx.lead_bold(&name).silent().width(Fill);
    let open = pressable(name.clone(), words, button::plain(ctx))
        .hint(text.compare_open())
        .on_press(Message::Open(side.code))
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .width(Fill)
        .padding([8, 18])
        .align(Alignment::Start, Alignment::Center);
    let remove = row![ctx.icon(Icon::X, 40.0), ctx.lead(text.compare_remove()).silent()];
    let remove =
        pressable(text.compare_remove_name(&name), remove.spacing(16).align_y(Alignment::Center), button::plain(ctx))
            .on_press(Message::Remove(side.code))
            .least(ctx.metrics.touch, ctx.metrics.touch)
            .padding([8, 18]);
    column![open, remove].spacing(16).width(Fill).into()
}
