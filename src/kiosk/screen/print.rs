//! A document on its way to paper. It is sent when somebody presses, once, and never again by itself.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use crate::i18n::Text;
use crate::kiosk::action::{Action, PrintNews, Printable, Reply};
use crate::kiosk::print::{PrintError, State as Progress, Trouble};
use crate::kiosk::ui::panel::{Tone, notice, panel};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, Service, button};

/// What is printed, and how far it has come.
#[derive(Debug)]
pub struct State {
    printable: Printable,
    stage: Stage,
}

/// How far a print has come.
#[derive(Debug)]
enum Stage {
    /// Nobody has asked for it yet.
    Offered,
    /// Asked for; no printer has it yet.
    Asked,
    /// A printer's queue has it.
    Sent,
    At(Progress),
    /// A printer's queue has it, and how far it has come cannot be seen now.
    Unseen(PrintError),
    /// It did not reach a printer.
    Failed(PrintError),
    /// This visit has printed as many pages as it may.
    NoPagesLeft,
}

/// What a client does here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    Print,
}

impl State {
    /// Nothing is printed before somebody presses.
    #[must_use]
    pub const fn new(printable: Printable) -> Self {
        Self { printable, stage: Stage::Offered }
    }

    /// Whether it can be printed again: nothing of it is on its way.
    const fn is_over(&self) -> bool {
        matches!(self.stage, Stage::At(Progress::Done | Progress::Lost) | Stage::Failed(_))
    }

    /// Prints, unless a print is on its way.
    pub fn update(&mut self, message: Message, _ctx: &Ctx<'_>) -> Action {
        match message {
            Message::Print if matches!(self.stage, Stage::Offered) || self.is_over() => {
                self.stage = Stage::Asked;
                Action::Print(self.printable.clone())
            }
            Message::Print => Action::None,
        }
    }

    /// Takes how far it has come.
    pub fn receive(&mut self, reply: Reply, _ctx: &Ctx<'_>) -> Action {
        let Reply::Print(news) = reply else { return Action::None };
        self.stage = match news {
            PrintNews::Sent => Stage::Sent,
            PrintNews::State(progress) => Stage::At(progress),
            PrintNews::Failed(error) if matches!(self.stage, Stage::Asked) => Stage::Failed(error),
            PrintNews::Failed(error) => Stage::Unseen(error),
            PrintNews::NoPagesLeft => Stage::NoPagesLeft,
        };
        Action::None
    }

    /// What it is, and how far it has come.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let gap = ctx.metrics.gap;
        let news = told(text, &self.stage).map(|(tone, words)| notice(ctx, tone, &words));
        let mine = !matches!(self.printable, Printable::Slip(_));
        let done = matches!(self.stage, Stage::At(Progress::Done));
        let pick_up = (mine && done).then(|| ctx.lead(text.print_pick_up()).width(Fill));
        let content = column![self.document(ctx), news, pick_up].spacing(gap).width(Fill);
        let mut page = Page::list(ctx, text.print_question(), content);
        page.service = self.service();
        page.eyebrow = Some(text.print_title());
        if let Stage::Failed(error) | Stage::Unseen(error) = &self.stage {
            page.helpers = vec![ctx.body(text.remote_staff(error.code())).color(ctx.palette.muted).into()];
        }
        if matches!(self.stage, Stage::Offered) {
            let print = button::primary(ctx, Icon::Printer, &text.print_now());
            page.ways = vec![print.on_press(Message::Print).into()];
        } else if self.is_over() {
            let again = button::button(ctx, Icon::Printer, &text.print_again());
            page.ways = vec![again.on_press(Message::Print).into()];
        }
        page
    }

    /// Slips are of any service.
    const fn service(&self) -> Option<Service> {
        match self.printable {
            Printable::Slip(_) => None,
            Printable::Card(_) | Printable::Log(_) => Some(Service::Plan),
            Printable::Resume | Printable::Letter { .. } | Printable::DataSheet => Some(Service::Resume),
        }
    }

    /// What is printed, by its title.
    fn document<'a>(&self, ctx: &Ctx<'_>) -> Element<'a, Message> {
        let text = ctx.text;
        let (icon, title, note) = match &self.printable {
            Printable::Resume => {
                let pages = ctx.page.as_ref().map(|view| text.print_pages(view.pages as u64));
                (Icon::FileUser, text.print_resume(), pages)
            }
            Printable::Letter { position, employer } => {
                let parts = [position.as_str(), employer.as_str()].into_iter().filter(|part| !part.is_empty());
                let parts = parts.collect::<Vec<_>>().join(", ");
                (Icon::Mail, text.print_letter(), (!parts.is_empty()).then_some(parts))
            }
            Printable::DataSheet => (Icon::List, text.print_data_sheet(), None),
            Printable::Slip(slip) => (Icon::Printer, slip.title.clone(), Some(slip.subtitle.clone())),
            Printable::Card(_) => (Icon::IdCard, text.print_card(), Some(text.print_card_note())),
            Printable::Log(_) => (Icon::ClipboardCheck, text.print_log(), Some(text.print_log_note())),
        };
        let color = self.service().map_or(ctx.palette.on_surface, |service| service.color(ctx.palette));
        let note = note.filter(|note| !note.is_empty());
        let note = note.map(|note| ctx.lead(note).own_direction().width(Fill));
        let lines = column![ctx.primary(title).own_direction().width(Fill), note].width(Fill);
        panel(ctx, row![ctx.icon(icon, 68.0).color(color), lines].spacing(24).align_y(Alignment::Center).width(Fill))
    }
}

/// How far it has come, in words. Nothing where nobody has asked for it yet.
fn told(text: Text, stage: &Stage) -> Option<(Tone, String)> {
    Some(match stage {
        Stage::Offered => return None,
        Stage::Asked => (Tone::Info, text.print_asked()),
        Stage::Sent => (Tone::Info, text.print_sent()),
        Stage::At(Progress::Waiting) => (Tone::Info, text.print_waiting()),
        Stage::At(Progress::Printing) => (Tone::Info, text.print_printing()),
        Stage::At(Progress::Done) => (Tone::Info, text.print_done()),
        Stage::At(Progress::Lost) => (Tone::Caution, text.print_lost()),
        Stage::At(Progress::Stopped(trouble)) => (Tone::Caution, stopped(text, *trouble)),
        Stage::Unseen(_) => (Tone::Caution, text.print_unseen()),
        Stage::Failed(_) => (Tone::Caution, text.print_failed()),
        Stage::NoPagesLeft => (Tone::Caution, text.print_no_pages_left()),
    })
}

/// What keeps the printer, and what to do.
fn stopped(text: Text, trouble: Trouble) -> String {
    match trouble {
        Trouble::NoPaper => text.print_no_paper(),
        Trouble::Jam => text.print_jam(),
        Trouble::Door => text.print_door(),
        Trouble::Ink => text.print_ink(),
        Trouble::Offline => text.print_offline(),
        Trouble::Stopped => text.print_stopped(),
        Trouble::Unknown => text.print_unknown(),
    }
}
