//! The page of the resume while it is written, and what is printed or taken along.

use std::sync::Arc;
use std::time::Duration;

use iced::Task;
use iced::advanced::image;

use super::{App, Message};
use crate::documents::{self, Document, DocumentError, Paper, Typeset};
use crate::domain::resume::draft::Draft;
use crate::domain::resume::letter::letter;
use crate::kiosk::action::{PrintNews, Printable, Reply, TakeAnswer, Token};
use crate::kiosk::nav::Serial;
use crate::kiosk::print::{Job, PrintError, State, Ticket, Tray};
use crate::kiosk::remote::Failure;
use crate::kiosk::ui::{PageView, sheet};
use crate::kiosk::visit::Epoch;

/// How often the kiosk looks how far a print has come.
const LOOK: Duration = Duration::from_secs(1);
/// How wide the page is where it is looked at closely, in pixels.
const CLOSE: u32 = 1400;

/// What happens to paper.
#[derive(Debug, Clone)]
pub enum Papers {
    /// The page was set in type.
    Set(Epoch, u64, Option<PageView>),
    /// It was drawn large.
    Large(Epoch, u64, image::Handle),
    /// The spool has taken a print, or not.
    Sent(Epoch, Serial, u16, Result<Ticket, PrintError>),
    /// Time to look how far it has come.
    Look(Epoch, Serial, Ticket),
    /// How far it has come.
    At(Epoch, Serial, Ticket, Result<State, PrintError>),
    /// Whether phones can take documents along.
    CanTake(bool),
    /// Nothing of a client is left.
    Cleared,
}

/// What a visit has to do with paper.
#[derive(Debug, Default)]
pub struct Paperwork {
    pub draft: Arc<Draft>,
    pub page: Option<PageView>,
    /// How often the draft was changed.
    version: u64,
    /// Whether a page is being set.
    setting: bool,
    /// Pages printed.
    printed: u16,
}

impl App {
    /// Keeps what the resume says now.
    pub(super) fn write(&mut self, draft: Arc<Draft>) -> Task<Message> {
        let Some(visit) = &mut self.visit else { return Task::none() };
        visit.paperwork.draft = draft;
        visit.paperwork.version += 1;
        self.set_page()
    }

    /// Has the page set, one at a time: what is written meanwhile comes with the next.
    fn set_page(&mut self) -> Task<Message> {
        let (epoch, width, paper, desk) = (self.epoch, self.page_width(), self.settings.print.paper, self.desk.clone());
        let Some(visit) = &mut self.visit else { return Task::none() };
        let paperwork = &mut visit.paperwork;
        if paperwork.setting {
            return Task::none();
        }
        paperwork.setting = true;
        let (draft, version) = (Arc::clone(&paperwork.draft), paperwork.version);
        let set = desk.work(move || {
            let typeset = typeset(&draft, paper).ok()?;
            view(&typeset, width)
        });
        Task::perform(set, move |page| Message::Papers(Papers::Set(epoch, version, page.flatten())))
    }

    /// As wide as it is shown, in pixels of the glass: nothing blurs it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a window")]
    fn page_width(&self) -> u32 {
        ((sheet::width(&self.ctx()) * self.wanted_scale()).round() as u32).clamp(240, CLOSE)
    }

    /// Does what happens to paper.
    pub(super) fn paper(&mut self, papers: Papers) -> Task<Message> {
        match papers {
            Papers::Set(epoch, version, page) if epoch == self.epoch => self.page_set(version, page),
            Papers::Large(epoch, version, picture) if epoch == self.epoch => {
                if let Some(visit) = &mut self.visit
                    && visit.paperwork.version == version
                    && let Some(page) = &mut visit.paperwork.page
                {
                    page.large = Some(picture);
                }
                Task::none()
            }
            Papers::Sent(epoch, serial, pages, answer) if epoch == self.epoch => self.sent(serial, pages, answer),
            Papers::Look(epoch, serial, ticket) if epoch == self.epoch => {
                let asked = self.environment.press.state(ticket.clone());
                Task::perform(asked, move |state| Message::Papers(Papers::At(epoch, serial, ticket.clone(), state)))
            }
            Papers::At(epoch, serial, ticket, state) if epoch == self.epoch => self.printing(serial, ticket, state),
            Papers::CanTake(can) => {
                self.can_take = can;
                Task::none()
            }
            // The client has gone; so has the print. One that nobody can name goes with all the others.
            Papers::Sent(_, _, _, Ok(ticket)) if ticket == Ticket::lost() => self.purge(),
            Papers::Sent(_, _, _, Ok(ticket)) => self.take_back(ticket),
            Papers::Set(..)
            | Papers::Large(..)
            | Papers::Sent(..)
            | Papers::Look(..)
            | Papers::At(..)
            | Papers::Cleared => Task::none(),
        }
    }

    fn page_set(&mut self, version: u64, page: Option<PageView>) -> Task<Message> {
        let (epoch, paper) = (self.epoch, self.settings.print.paper);
        let Some(visit) = &mut self.visit else { return Task::none() };
        let paperwork = &mut visit.paperwork;
        paperwork.setting = false;
        if page.is_some() {
            paperwork.page = page;
        }
        if paperwork.version != version {
            return self.set_page();
        }
        let draft = Arc::clone(&paperwork.draft);
        let large = self.desk.work(move || Some(view(&typeset(&draft, paper).ok()?, CLOSE)?.picture));
        Task::perform(large, move |picture| match picture.flatten() {
            Some(picture) => Message::Papers(Papers::Large(epoch, version, picture)),
            None => Message::Papers(Papers::Cleared),
        })
    }

    /// Sets a document in type and sends it to its printer.
    pub(super) fn print(&mut self, serial: Serial, printable: Printable) -> Task<Message> {
        let (epoch, settings) = (self.epoch, &self.settings.print);
        let (paper, most) = (settings.paper, settings.pages);
        let Some(visit) = &self.visit else { return Task::none() };
        let left = most.saturating_sub(visit.paperwork.printed);
        let small = matches!(printable, Printable::Slip(_) | Printable::Card(_));
        let tray = if small { Tray::Slips } else { Tray::Office };
        let document = self.document(&visit.paperwork.draft, printable);
        let (press, name) = (Arc::clone(&self.environment.press), format!("onestop-{}", visit.paperwork.printed + 1));
        let set = self.desk.work(move || -> Result<(u16, Vec<u8>), DocumentError> {
            let typeset = set(&document, paper)?;
            Ok((u16::try_from(typeset.pages()).unwrap_or(u16::MAX), typeset.pdf()?))
        });
        let printed = async move {
            match set.await {
                Some(Ok((pages, _))) if pages > left => (pages, None),
                Some(Ok((pages, pdf))) => (pages, Some(press.print(Job { title: name, pdf, pages, to: tray }).await)),
                Some(Err(_)) | None => (0, Some(Err(PrintError::Document))),
            }
        };
        Task::perform(printed, move |(pages, answer)| match answer {
            Some(answer) => Message::Papers(Papers::Sent(epoch, serial, pages, answer)),
            None => Message::Reply(epoch, serial, Reply::Print(PrintNews::NoPagesLeft)),
        })
    }

    fn document(&self, draft: &Draft, printable: Printable) -> Document {
        let resume = draft.resume().clone();
        match printable {
            Printable::Resume => Document::Resume(resume, draft.layout),
            Printable::Letter { position, employer } => {
                let now = self.environment.clock.now().to_zoned(self.environment.zone.clone());
                let letter = letter(&resume, &position, &employer, &now.strftime("%B %-d, %Y").to_string());
                Document::Letter(resume, letter)
            }
            Printable::DataSheet => Document::DataSheet(resume),
            Printable::Slip(slip) => Document::Slip(slip),
            Printable::Card(card) => Document::Card(card),
            Printable::Log(log) => Document::WeekLog(*log),
        }
    }

    fn sent(&mut self, serial: Serial, pages: u16, answer: Result<Ticket, PrintError>) -> Task<Message> {
        match answer {
            Ok(ticket) => {
                if let Some(visit) = &mut self.visit {
                    visit.paperwork.printed = visit.paperwork.printed.saturating_add(pages);
                }
                let told = self.tell_screen(serial, PrintNews::Sent);
                Task::batch([told, self.look_at_print(serial, ticket)])
            }
            Err(error) => self.tell_screen(serial, PrintNews::Failed(error)),
        }
    }

    fn printing(&mut self, serial: Serial, ticket: Ticket, state: Result<State, PrintError>) -> Task<Message> {
        let over = matches!(state, Ok(State::Done | State::Lost));
        let news = match state {
            Ok(state) => PrintNews::State(state),
            Err(error) => PrintNews::Failed(error),
        };
        let told = self.tell_screen(serial, news);
        if over { told } else { Task::batch([told, self.look_at_print(serial, ticket)]) }
    }

    fn look_at_print(&mut self, serial: Serial, ticket: Ticket) -> Task<Message> {
        let epoch = self.epoch;
        let look = Task::perform(tokio::time::sleep(LOOK), move |()| {
            Message::Papers(Papers::Look(epoch, serial, ticket.clone()))
        });
        self.kept(serial, look)
    }

    fn tell_screen(&mut self, serial: Serial, news: PrintNews) -> Task<Message> {
        self.with_screen(serial, |screen, ctx| screen.receive(Reply::Print(news), ctx))
    }

    /// Puts the resume where a phone can take it along.
    pub(super) fn take(&self, serial: Serial) -> Task<Message> {
        let (epoch, paper) = (self.epoch, self.settings.print.paper);
        let Some(visit) = &self.visit else { return Task::none() };
        let draft = Arc::clone(&visit.paperwork.draft);
        let client = Arc::clone(&self.environment.client);
        let set = self.desk.work(move || typeset(&draft, paper).and_then(|typeset| typeset.pdf()));
        let taken = async move {
            let Some(Ok(pdf)) = set.await else { return Err(Failure::Faulty) };
            client.take(pdf).await
        };
        Task::perform(taken, move |answer| {
            let answer =
                answer.map(|taken| TakeAnswer { token: Token(taken.token), url: taken.url, minutes: taken.minutes });
            Message::Reply(epoch, serial, Reply::Taken(answer))
        })
    }

    /// Takes it away from there. What has gone by itself is no longer there either.
    pub(super) fn untake(&self, serial: Serial, Token(token): Token) -> Task<Message> {
        let epoch = self.epoch;
        Task::perform(self.environment.client.untake(token), move |answer| {
            let answer = if answer == Err(Failure::Gone) { Ok(()) } else { answer };
            Message::Reply(epoch, serial, Reply::Untaken(answer))
        })
    }

    /// Asks whether phones can take documents along.
    pub(super) fn ask_for_takes(&self) -> Task<Message> {
        Task::perform(self.environment.client.can_take(), |can| Message::Papers(Papers::CanTake(can.unwrap_or(false))))
    }

    /// Takes one print back.
    fn take_back(&self, ticket: Ticket) -> Task<Message> {
        Task::perform(self.environment.press.cancel(ticket), |()| Message::Papers(Papers::Cleared))
    }

    /// Leaves nothing of a client in a spool or in what sets type.
    pub(super) fn purge(&self) -> Task<Message> {
        let purged = self.environment.press.purge();
        let forgotten = self.desk.work(documents::forget);
        let cleared = async move {
            purged.await;
            forgotten.await;
        };
        Task::perform(cleared, |()| Message::Papers(Papers::Cleared))
    }
}

fn typeset(draft: &Draft, paper: Paper) -> Result<Typeset, DocumentError> {
    set(&Document::Resume(draft.resume().clone(), draft.layout), paper)
}

/// Sets a document in type. What fails is told to the technician: it says nothing of a client.
fn set(document: &Document, paper: Paper) -> Result<Typeset, DocumentError> {
    documents::typeset(document, paper).inspect_err(|error| tracing::error!(%error, "a document could not be set"))
}

/// The first page, `width` pixels wide.
fn view(typeset: &Typeset, width: u32) -> Option<PageView> {
    let picture = typeset.picture(0, width)?;
    let (width, height) = (picture.width, picture.height);
    let handle = image::Handle::from_rgba(width, height, picture.rgba);
    Some(PageView { picture: handle, width, height, pages: typeset.pages(), large: None })
}

/// What is being done beside the screen.
#[derive(Debug, Clone, Default)]
pub struct Desk(Arc<()>);

impl Desk {
    /// Whether anything is.
    pub fn is_busy(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    /// Does what takes a while beside the screen. `None` where it could not be done.
    fn work<T, F>(&self, act: F) -> impl Future<Output = Option<T>> + Send + use<T, F>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let busy = self.clone();
        async move {
            let done = tokio::task::spawn_blocking(act).await;
            drop(busy);
            done.inspect_err(|error| tracing::error!(%error, "work beside the screen broke off")).ok()
        }
    }
}
