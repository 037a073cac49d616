//! How do you want to see and hear? Text size, colours, reach and the voice.

use iced::widget::{column, row};
use iced::{Alignment, Fill};

use crate::kiosk::access::preferences::{Preference, Voice};
use crate::kiosk::action::{Action, Reply};
use crate::kiosk::design::Theme;
use crate::kiosk::design::metrics::{Room, ZOOMS};
use crate::kiosk::ui::{Ctx, Element, Icon, Page, button};
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::pressable::{Pressable, pressable};

/// Nothing but the choices.
#[derive(Debug)]
pub struct State;

/// Something is to be another way.
#[derive(Debug, Clone, Copy)]
pub struct Message(pub Preference);

/// The words of an option, what it changes, and whether it is so now.
type Choice = (String, Preference, bool);

impl State {
    /// Asks for the change; the same screen shows it.
    pub fn update(&mut self, Message(preference): Message, _ctx: &Ctx<'_>) -> Action {
        Action::Prefer(preference)
    }

    /// Asks nothing of the backend.
    pub fn receive(&mut self, _reply: Reply, _ctx: &Ctx<'_>) -> Action {
        Action::None
    }

    /// A group of options for each preference.
    #[must_use]
    pub fn view<'a>(&'a self, ctx: &Ctx<'_>) -> Page<'a, Message> {
        let text = ctx.text;
        let now = ctx.preferences;
        let columns = Columns::of(ctx);
        let sizes = ZOOMS.map(|zoom| (text.sight_percent(zoom.into()), Preference::Zoom(zoom), now.zoom == zoom));
        let colors = Theme::ALL.map(|theme| (colors_name(ctx, theme), Preference::Theme(theme), now.theme == theme));
        // The lower half alone may be wider than it is high.
        let high = ctx.metrics.portrait || now.lowered;
        let lower = high.then(|| switch(ctx, &text.sight_lower(), now.lowered, Preference::Lowered));
        let Voice { on, volume, rate } = now.voice;
        let [quieter, louder] = [text.voice_quieter(), text.voice_louder()];
        let [slower, faster] = [text.voice_slower(), text.voice_faster()];
        let voice = vec![
            switch(ctx, &text.sight_read(), on, Preference::Speech),
            level(ctx, &text.sight_volume(), (volume, Voice::LOUDEST), [quieter, louder], Preference::Louder),
            level(ctx, &text.sight_speed(), (rate, Voice::FASTEST), [slower, faster], Preference::Faster),
        ];
        let groups = column![
            group(ctx, &text.sight_size(), sizes, columns.sizes),
            group(ctx, &text.sight_colors(), colors, columns.colors),
            lower,
            grid(voice, columns.voice, ctx.metrics.gap, 0.0),
        ];
        Page::list(ctx, text.sight_title(), groups.spacing(ctx.metrics.gap).width(Fill))
    }
}

/// How many things stand beside each other.
struct Columns {
    sizes: usize,
    colors: usize,
    /// The three groups of the voice.
    voice: usize,
}

impl Columns {
    fn of(ctx: &Ctx<'_>) -> Self {
        let (sizes, colors, voice) = match (ctx.metrics.room, ctx.metrics.portrait) {
            (Room::Wide, false) => (4, 4, 3),
            (Room::Compact, false) => (4, 2, 2),
            (Room::Tight, false) => (4, 2, 1),
            (Room::Tight, true) => (2, 1, 1),
            (_, true) => (2, 2, 1),
        };
        Self { sizes, colors, voice }
    }
}

fn colors_name(ctx: &Ctx<'_>, theme: Theme) -> String {
    let text = ctx.text;
    match theme {
        Theme::Standard => text.sight_usual(),
        Theme::Dark => text.sight_white_on_black(),
        Theme::Light => text.sight_black_on_white(),
        Theme::Glare => text.sight_soft(),
    }
}

/// An option that says what it belongs to and shows its words alone.
fn option<'a>(ctx: &Ctx<'_>, name: &str, words: &str, chosen: bool) -> Pressable<'a, Message> {
    let style = if chosen { button::selected_style(ctx) } else { button::plain(ctx) };
    let check = chosen.then(|| ctx.icon(Icon::Check, 40.0));
    let shown = row![check, ctx.lead(words).silent()].spacing(16).align_y(Alignment::Center);
    pressable(ctx.text.sight_option(name, words), shown, style).selected(chosen).width(Fill).padding([8, 12])
}

/// Options below their common name.
fn titled<'a>(
    ctx: &Ctx<'_>,
    title: String,
    options: Vec<Element<'a, Message>>,
    columns: usize,
) -> Element<'a, Message> {
    let options = grid(options, columns, ctx.metrics.gap, ctx.metrics.touch);
    column![ctx.lead_bold(title).width(Fill), options].spacing(8).width(Fill).into()
}

/// One of several.
fn group<'a, const COUNT: usize>(
    ctx: &Ctx<'_>,
    name: &str,
    choices: [Choice; COUNT],
    columns: usize,
) -> Element<'a, Message> {
    let options = choices
        .map(|(words, change, chosen)| Element::from(option(ctx, name, &words, chosen).on_press(Message(change))));
    titled(ctx, name.to_owned(), options.into(), columns)
}

/// On or off.
fn switch<'a>(ctx: &Ctx<'_>, name: &str, on: bool, change: fn(bool) -> Preference) -> Element<'a, Message> {
    let choices = [(ctx.text.sight_on(), change(true), on), (ctx.text.sight_off(), change(false), !on)];
    group(ctx, name, choices, 2)
}

/// A step less or more, from 1 to the most.
fn level<'a>(
    ctx: &Ctx<'_>,
    name: &str,
    (now, most): (u8, u8),
    [less, more]: [String; 2],
    change: fn(bool) -> Preference,
) -> Element<'a, Message> {
    let step = ctx.text.voice_step(now.into(), most.into());
    let key = |words: &str, up: bool, possible: bool| {
        let key = option(ctx, name, words, false).hint(step.clone());
        key.on_press_maybe(possible.then_some(Message(change(up)))).into()
    };
    let keys = vec![key(&less, false, now > 1), key(&more, true, now < most)];
    titled(ctx, ctx.text.sight_option(name, &step), keys, 2)
}
