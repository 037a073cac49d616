//! The end of the resume: what can still be made better, how the page is laid out, and what becomes of it.

mod advice;
mod words;

use std::fmt;
use std::sync::Arc;

use iced::Fill;
use iced::widget::column;

use crate::domain::resume::Layout;
use crate::domain::resume::check::{Finding, check, claim};
use crate::domain::resume::draft::Draft;
use crate::kiosk::action::{Action, Ask, Brought, Destination, Line, Mend, Printable, Reply, Toward};
use crate::kiosk::spelling;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::sheet::{Stand, Stop};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button, sheet};
use crate::kiosk::widget::grid::grid;

/// What can be made better.
pub struct State {
    findings: Vec<Finding>,
    /// Of the findings.
    page: usize,
    /// Whether the page is shown as large as the glass allows.
    closer: bool,
}

/// The findings quote the resume.
impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State").field("page", &self.page).field("closer", &self.closer).finish_non_exhaustive()
    }
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Goes to the question where something is made better.
    Mend(Mend),
    /// Puts a suggestion in place of a word: the places of the finding and of the suggestion.
    Replace(usize, usize),
    /// Says that the client has what the opening asks for, by the place of the finding.
    Have(usize),
    /// Other findings.
    More,
    Layout(Layout),
    Closer(bool),
    Undo,
    Print,
    Letter,
    DataSheet,
    Take,
    /// Keep it with the card.
    Card,
}

fn findings(draft: &Draft) -> Vec<Finding> {
    let opening = draft.opening.as_ref().map_or("", |opening| opening.text.as_str());
    check(draft.resume(), opening, &spelling::suggestions)
}

impl State {
    /// Looks the resume over.
    #[must_use]
    pub fn new(ctx: &Ctx<'_>) -> Self {
        Self { findings: findings(&ctx.draft), page: 0, closer: false }
    }

    /// Writes, and looks it over again.
    fn write(&mut self, draft: Draft) -> Action {
        self.findings = findings(&draft);
        self.page = self.page.min(advice::pages(&self.findings) - 1);
        Action::Write(Arc::new(draft))
    }

    /// Makes something better, or goes where a button leads.
    pub fn update(&mut self, message: Message, ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Mend(mend) => return Action::Return(Brought::Mend(mend)),
            Message::Replace(finding, suggestion) => {
                let Some(Finding::Misspelled { word, suggestions }) = self.findings.get(finding) else {
                    return Action::None;
                };
                let Some(right) = suggestions.get(suggestion) else { return Action::None };
                let draft = ctx.draft.changed(|resume| words::replace(resume, word, right));
                return self.write(draft);
            }
            Message::Have(finding) => {
                let Some(Finding::AskedFor(phrase)) = self.findings.get(finding) else { return Action::None };
                return self.write(ctx.draft.changed(|resume| claim(resume, phrase)));
            }
            Message::More => self.page = (self.page + 1) % advice::pages(&self.findings),
            Message::Layout(layout) => return Action::Write(Arc::new(ctx.draft.laid_out(layout))),
            Message::Closer(closer) => self.closer = closer,
            Message::Undo => return self.write(ctx.draft.undone()),
            Message::Print => return Action::Open(Destination::Print(Printable::Resume)),
            Message::Letter => {
                let before = ctx.draft.opening.as_ref().map(|opening| opening.employer.clone()).unwrap_or_default();
                return Action::Open(Destination::Line(Line { ask: Ask::LetterTo, before }));
            }
            Message::DataSheet => return Action::Open(Destination::Print(Printable::DataSheet)),
            Message::Take => return Action::Open(Destination::Take),
            Message::Card if ctx.session.is_some() => return Action::Open(Destination::Mine),
            Message::Card => return Action::Open(Destination::Card(Toward::Mine, None)),
        }
        Action::None
    }

    /// A letter to an employer, who need not be named, about the work that the resume wants.
    #[must_use]
    pub fn letter(employer: String, ctx: &Ctx<'_>) -> Action {
        let position = ctx.draft.resume().basics.label.clone();
        Action::Open(Destination::Print(Printable::Letter { position, employer }))
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// Leaves the large page.
    pub fn back(&mut self) -> Option<Action> {
        std::mem::take(&mut self.closer).then_some(Action::None)
    }

    /// What was found, the layouts, and what becomes of the page, or the page from near.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        if self.closer {
            return sheet::closer(ctx, Message::Closer(false));
        }
        let text = ctx.text;
        let metrics = ctx.metrics;
        let gap = metrics.gap;
        let columns = sheet::columns(ctx);
        let long = ctx.page.as_ref().map(|view| view.pages).filter(|pages| *pages > 1);
        let long = long.map(|pages| notice(ctx, Tone::Info, &text.finish_pages(pages as u64)));
        let heading = |words: String| ctx.primary(words).heading().width(Fill);
        let content = column![
            long,
            advice::view(ctx, &self.findings, self.page),
            heading(text.finish_layout()),
            grid(Layout::ALL.map(|layout| layout_tile(ctx, layout)).into(), columns, gap, metrics.touch),
            heading(text.finish_more()),
            grid(ways(ctx), columns, gap, metrics.touch),
        ];
        let undo = button::button(ctx, Icon::Undo2, &text.resume_undo());
        let mut helpers: Vec<Element<'a, Message>> =
            vec![undo.on_press_maybe(ctx.draft.can_undo().then_some(Message::Undo)).into()];
        if advice::pages(&self.findings) > 1 {
            let more = button::button(ctx, Icon::ChevronRight, &text.finish_more_advice());
            helpers.push(more.on_press(Message::More).into());
        }
        if sheet::stand(ctx) == Stand::Behind {
            let see = button::button(ctx, Icon::ZoomIn, &text.resume_see());
            helpers.push(see.on_press(Message::Closer(true)).into());
        }
        let content = sheet::with_helpers(ctx, content.spacing(gap).width(Fill), &mut helpers);
        let mut page = Page::list(ctx, text.finish_question(), content);
        page.service = Some(Service::Resume);
        page.eyebrow = Some(text.resume_title());
        page.below = sheet::stops(ctx, Stop::Check);
        sheet::put(ctx, &mut page, sheet::lines(ctx.draft.resume()), helpers, Message::Closer(true));
        page.ways = vec![button::primary(ctx, Icon::Printer, &text.finish_print()).on_press(Message::Print).into()];
        page
    }
}

fn layout_tile<'a>(ctx: &Ctx<'_>, layout: Layout) -> Element<'a, Message> {
    let text = ctx.text;
    let (icon, name, note) = match layout {
        Layout::Simple => (Icon::FileUser, text.finish_simple(), text.finish_simple_note()),
        Layout::Modern => (Icon::Palette, text.finish_modern(), text.finish_modern_note()),
        Layout::Skills => (Icon::Wrench, text.finish_skills(), text.finish_skills_note()),
        Layout::Federal => (Icon::Landmark, text.finish_federal(), text.finish_federal_note()),
    };
    let chosen = ctx.draft.layout == layout;
    let tile = button::choice_of(ctx, Service::Resume, icon, &name, Some(&note), chosen);
    tile.on_press(Message::Layout(layout)).into()
}

/// What else can become of the resume.
fn ways<'a>(ctx: &Ctx<'_>) -> Vec<Element<'a, Message>> {
    let text = ctx.text;
    let way = |icon, name: String, note: String, message| -> Element<'a, Message> {
        button::choice_of(ctx, Service::Resume, icon, &name, Some(&note), false).on_press(message).into()
    };
    let mut ways = vec![
        way(Icon::Mail, text.finish_letter(), text.finish_letter_note(), Message::Letter),
        way(Icon::List, text.finish_data_sheet(), text.finish_data_sheet_note(), Message::DataSheet),
    ];
    if ctx.can_take {
        ways.push(way(Icon::Smartphone, text.finish_take(), text.finish_take_note(), Message::Take));
    }
    ways.push(way(Icon::IdCard, text.finish_card(), text.finish_card_note(), Message::Card));
    ways
}
