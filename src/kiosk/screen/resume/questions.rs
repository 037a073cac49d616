//! What each question shows, other than things to tap on and off.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use super::Message;
use super::entry::Entry;
use super::step::Step;
use crate::domain::resume::kinds::{self, Kind};
use crate::domain::resume::phrases::{self, Phrase};
use crate::domain::resume::{Length, Resume};
use crate::i18n::Text;
use crate::kiosk::action::Ask;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::panel::{Tone, notice};
use crate::kiosk::ui::{Ctx, Element, Icon, Service, button, sheet};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::{Pressable, pressable};

type Tiles<'a> = Vec<Element<'a, Message>>;

/// A choice; what it stands for now below its name.
fn choice<'a>(
    ctx: &Ctx<'_>,
    icon: Icon,
    name: &str,
    note: &str,
    chosen: bool,
    message: Message,
) -> Element<'a, Message> {
    let note = Some(note).filter(|note| !note.is_empty());
    button::choice_of(ctx, Service::Resume, icon, name, note, chosen).on_press(message).into()
}

/// A choice whose note is for the client's eyes: the voice says only that it is there.
fn private<'a>(ctx: &Ctx<'_>, icon: Icon, name: &str, note: &str, message: Message) -> Element<'a, Message> {
    let chosen = !note.is_empty();
    let (size, gap, padding) = match ctx.metrics.room {
        Room::Wide => (68.0, 24, [16, 26]),
        Room::Compact => (52.0, 16, [10, 18]),
        Room::Tight => (40.0, 12, [6, 14]),
    };
    let style = if chosen { button::selected_style(ctx) } else { button::plain(ctx) };
    let picture = ctx.icon(if chosen { Icon::Check } else { icon }, size);
    let picture = if chosen { picture } else { picture.color(Service::Resume.color(ctx.palette)) };
    let note = chosen.then(|| ctx.body(note).silent().own_direction().width(Fill));
    let lines = column![ctx.lead_bold(name).silent().width(Fill), note].width(Fill);
    pressable(name, row![picture, lines].spacing(gap).align_y(Alignment::Center), style)
        .selected(chosen)
        .on_press(message)
        .width(Fill)
        .padding(padding)
        .align(Alignment::Start, Alignment::Center)
        .into()
}

/// The choices of a question, below what is said of it.
fn below<'a>(ctx: &Ctx<'_>, note: Option<String>, tiles: Tiles<'a>) -> Element<'a, Message> {
    let gap = ctx.metrics.gap;
    let note = note.map(|note| ctx.body(note).width(Fill));
    column![note, grid(tiles, sheet::columns(ctx), gap, ctx.metrics.touch)].spacing(gap).width(Fill).into()
}

/// What a question shows.
pub fn view<'a>(ctx: &Ctx<'_>, step: Step) -> Element<'a, Message> {
    let text = ctx.text;
    let resume = ctx.draft.resume();
    let said = |entry: Entry| entry.facts(resume).map(|facts| facts.title()).filter(|title| !title.is_empty());
    match step {
        Step::Where(entry) => below(ctx, said(entry), places(ctx, resume, entry)),
        Step::Length(entry) => below(ctx, Some(text.resume_length_note()), lengths(ctx, resume, entry)),
        Step::Current(entry) => below(ctx, said(entry), current(ctx, resume, entry)),
        Step::Schooling => below(ctx, None, schooling(ctx, resume)),
        Step::School => below(ctx, None, school(ctx, resume)),
        Step::Goal => below(ctx, None, goals(ctx, resume)),
        Step::Contact => below(ctx, Some(text.resume_contact_note()), contact(ctx, resume)),
        _ => work(ctx, resume),
    }
}

/// What there is so far, and what more there may be.
fn work<'a>(ctx: &Ctx<'_>, resume: &Resume) -> Element<'a, Message> {
    let text = ctx.text;
    let entries: Tiles<'a> = Entry::all(resume).map(|entry| listed(ctx, resume, entry)).collect();
    let none = entries.is_empty();
    let mut tiles: Tiles<'a> = Kind::ALL
        .map(|kind| {
            let (icon, name) = match kind {
                Kind::Job => (Icon::BriefcaseBusiness, text.resume_kind_job()),
                Kind::Family => (Icon::HandHeart, text.resume_kind_family()),
                Kind::Volunteer => (Icon::UsersRound, text.resume_kind_volunteer()),
                Kind::OddJobs => (Icon::Wrench, text.resume_kind_odd_jobs()),
            };
            choice(ctx, icon, &name, "", false, Message::Add(kind))
        })
        .into();
    if none {
        tiles.push(choice(ctx, Icon::GraduationCap, &text.resume_kind_none(), "", false, Message::Next));
    }
    let gap = ctx.metrics.gap;
    let kinds = grid(tiles, sheet::columns(ctx), gap, ctx.metrics.touch);
    let about = none.then(|| notice(ctx, Tone::Info, &text.resume_work_note()));
    column(entries).push(kinds).push(about).spacing(gap).width(Fill).into()
}

/// A piece of work, which can be changed, moved and taken away.
fn listed<'a>(ctx: &Ctx<'_>, resume: &Resume, entry: Entry) -> Element<'a, Message> {
    let text = ctx.text;
    let Some(facts) = entry.facts(resume) else { return column![].into() };
    let title = facts.title();
    let count = text.resume_tasks(facts.highlights.len() as u64);
    let lines = column![
        ctx.lead_bold(&title).silent().own_direction().width(Fill),
        ctx.body(&count).silent().color(ctx.palette.muted).width(Fill)
    ];
    let edit = pressable(&title, lines.width(Fill), button::plain(ctx))
        .hint(text.resume_edit(&count))
        .on_press(Message::Edit(entry))
        .least(ctx.metrics.touch, ctx.metrics.touch)
        .width(Fill)
        .padding([8, 18])
        .align(Alignment::Start, Alignment::Center);
    let key = |icon, said: String| -> Pressable<'a, Message> {
        pressable(said, ctx.icon(icon, 40.0), button::plain(ctx)).least(ctx.metrics.touch, ctx.metrics.touch)
    };
    let up = entry.above().map(|_| Message::Up(entry));
    let down = entry.below(resume).map(|_| Message::Down(entry));
    let up = key(Icon::ChevronUp, text.resume_up(&title)).on_press_maybe(up);
    let down = key(Icon::ChevronDown, text.resume_down(&title)).on_press_maybe(down);
    let remove = key(Icon::X, text.resume_remove(&title)).on_press(Message::Remove(entry));
    if ctx.metrics.room == Room::Wide {
        row![edit, up, down, remove].spacing(16).align_y(Alignment::Center).width(Fill).into()
    } else {
        column![edit, row![up, down, remove].spacing(16)].spacing(16).width(Fill).into()
    }
}

fn places<'a>(ctx: &Ctx<'_>, resume: &Resume, entry: Entry) -> Tiles<'a> {
    let text = ctx.text;
    let Some(facts) = entry.facts(resume) else { return Vec::new() };
    let typed = |icon, name: String, now: &str, message| choice(ctx, icon, &name, now, !now.is_empty(), message);
    let paid = matches!(entry, Entry::Work(_));
    let title = (paid && facts.is_job()).then(|| {
        choice(ctx, Icon::BriefcaseBusiness, &text.resume_where_title(), facts.position, false, Message::Title)
    });
    let name = if paid { text.resume_where_employer() } else { text.resume_where_group() };
    let name = typed(Icon::Building2, name, facts.name, Message::Type(Ask::Employer));
    let city = typed(Icon::MapPin, text.resume_where_city(), facts.location, Message::Type(Ask::Place));
    [name, city].into_iter().chain(title).collect()
}

/// How long it was, in words.
fn length(text: Text, length: Length) -> String {
    match length {
        Length::UnderOneYear => text.resume_length_under_one(),
        Length::OneYear => text.resume_length_one(),
        Length::TwoYears => text.resume_length_two(),
        Length::ThreeYears => text.resume_length_three(),
        Length::FiveYears => text.resume_length_five(),
        Length::TenYears => text.resume_length_ten(),
    }
}

fn lengths<'a>(ctx: &Ctx<'_>, resume: &Resume, entry: Entry) -> Tiles<'a> {
    let now = entry.facts(resume).and_then(|facts| facts.length);
    let one = |one| choice(ctx, Icon::Clock, &length(ctx.text, one), "", now == Some(one), Message::Length(one));
    Length::ALL.map(one).into()
}

fn current<'a>(ctx: &Ctx<'_>, resume: &Resume, entry: Entry) -> Tiles<'a> {
    let text = ctx.text;
    let now = entry.facts(resume).is_some_and(|facts| facts.current);
    vec![
        choice(ctx, Icon::CalendarClock, &text.resume_still_yes(), "", now, Message::Current(true)),
        choice(ctx, Icon::History, &text.resume_still_no(), "", false, Message::Current(false)),
    ]
}

/// What may be said of school, in the order in which it is offered.
pub fn schoolings(language: &str) -> Vec<Phrase> {
    phrases::of("schooling", language)
}

fn schooling<'a>(ctx: &Ctx<'_>, resume: &Resume) -> Tiles<'a> {
    let now = resume.education.first().map(|school| school.study_type.as_str());
    let all = schoolings(ctx.text.language().tag()).into_iter().enumerate();
    all.map(|(at, phrase)| {
        let chosen = now == Some(phrase.resume);
        choice(ctx, Icon::GraduationCap, phrase.plain, "", chosen, Message::Schooling(at))
    })
    .collect()
}

fn school<'a>(ctx: &Ctx<'_>, resume: &Resume) -> Tiles<'a> {
    let now = resume.education.first().map_or("", |school| school.institution.as_str());
    let name = ctx.text.resume_school_name();
    vec![choice(ctx, Icon::GraduationCap, &name, now, !now.is_empty(), Message::Type(Ask::School))]
}

fn goals<'a>(ctx: &Ctx<'_>, resume: &Resume) -> Tiles<'a> {
    let text = ctx.text;
    let now = resume.basics.label.as_str();
    let before = resume.work.first().map(|work| work.position.as_str()).filter(|position| !position.is_empty());
    let chosen = (!now.is_empty() && before != Some(now))
        .then(|| choice(ctx, Icon::BriefcaseBusiness, now, "", true, Message::Next));
    let same = before.map(|position| {
        choice(ctx, Icon::History, &text.resume_goal_same(), position, now == position, Message::SameGoal)
    });
    let other = choice(ctx, Icon::Keyboard, &text.resume_goal_type(), "", false, Message::Title);
    chosen.into_iter().chain(same).chain([other]).collect()
}

fn contact<'a>(ctx: &Ctx<'_>, resume: &Resume) -> Tiles<'a> {
    let text = ctx.text;
    let basics = &resume.basics;
    let messages = basics.phone_note == kinds::MESSAGE_PHONE;
    let [phone, message_phone] = if messages { ["", basics.phone.as_str()] } else { [basics.phone.as_str(), ""] };
    let here = basics.phone_note == kinds::message_at(&ctx.site.name);
    let center = text.resume_contact_center(&ctx.site.name);
    vec![
        private(ctx, Icon::UserRound, &text.resume_contact_name(), &basics.name, Message::Type(Ask::Name)),
        private(ctx, Icon::Phone, &text.resume_contact_phone(), phone, Message::Type(Ask::Phone)),
        private(ctx, Icon::Phone, &text.resume_contact_messages(), message_phone, Message::MessagePhone),
        private(ctx, Icon::Mail, &text.resume_contact_email(), &basics.email, Message::Type(Ask::Email)),
        choice(ctx, Icon::ConciergeBell, &center, "", here, Message::Center),
        private(ctx, Icon::MapPin, &text.resume_contact_city(), &basics.location.city, Message::Type(Ask::City)),
    ]
}
