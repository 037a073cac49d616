//! Between two clients: a calm welcome in each language in turn, and the languages to touch.

use iced::advanced::text::Paragraph as _;
use iced::widget::{column, container, image, row, space, stack};
use iced::{Alignment, ContentFit, Fill};

use crate::i18n::{Language, Text};
use crate::kiosk::design::fonts::BOLD;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::ui::scene::Track;
use crate::kiosk::ui::{Ctx, Element, Icon, Service, languages, panel, scene};
use crate::kiosk::widget::label::{Face, Paragraph, lines};
use crate::kiosk::widget::plate::{Plate, plate};

/// The distance between the lines of the picture.
const ROW: f32 = 92.0;

/// What was touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    Choose(Language),
    /// Anything else.
    Touch,
}

/// The welcome; `turn` counts the greetings shown so far. `ctx` speaks the language whose turn it is.
#[must_use]
pub fn view<'a>(ctx: &Ctx<'_>, turn: usize) -> Element<'a, Message> {
    let metrics = ctx.metrics;
    let choice = choice(ctx);
    let greeting = greeting(ctx);
    let gap = metrics.vertical_gap();
    let content: Element<'a, Message> = if metrics.portrait {
        column![greeting, container(scenery(ctx, turn)).height(Fill), choice].spacing(gap * 2.0).into()
    } else if metrics.room == Room::Wide {
        let start = column![greeting, container(scenery(ctx, turn)).center_y(Fill)].spacing(gap).height(Fill);
        row![start.width(Fill), container(choice).width(884).center_y(Fill)].into()
    } else {
        row![container(greeting).center_y(Fill).width(Fill), container(choice).center_y(Fill).width(Fill)]
            .spacing(metrics.margin)
            .into()
    };
    container(content).padding([gap * 2.0, metrics.margin]).width(Fill).height(Fill).into()
}

/// The greeting in this language, and below it in the others.
fn greeting<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let others = Language::offered().iter().filter(|language| **language != ctx.text.language());
    let others = others.map(|language| format!("\u{2068}{}\u{2069}", Text::new(*language).welcome_greeting()));
    let others = others.collect::<Vec<_>>().join(" · ");
    column![
        ctx.greeting(ctx.text.welcome_greeting()).width(Fill),
        ctx.primary_plain(others).width(Fill),
        ctx.lead(ctx.text.welcome_touch()).color(ctx.palette.muted).width(Fill),
    ]
    .spacing(8)
    .into()
}

/// The site's own pictures, else what the kiosk does as lines that meet.
fn scenery<'a>(ctx: &Ctx<'_>, turn: usize) -> Element<'a, Message> {
    if !ctx.site.pictures.is_empty() {
        let picture = ctx.site.pictures[turn % ctx.site.pictures.len()].clone();
        return container(image(picture).content_fit(ContentFit::Contain)).center(Fill).into();
    }
    let service = Service::Jobs;
    let names = [
        (service.icon(), ctx.text.home_find()),
        (Icon::Search, ctx.text.home_words()),
        (Icon::CalendarClock, ctx.text.home_new()),
    ];
    let color = service.color(ctx.palette);
    let face = Face { font: BOLD, size: ctx.metrics.lead.size, line: ctx.metrics.lead.line };
    let wide =
        |name: &str| lines(name, face, f32::INFINITY, false).first().map_or(0.0, |line: &Paragraph| line.min_width());
    let tracks = names.iter().map(|(_, name)| Track { start: 100.0 + wide(name) + 28.0, color }).collect();
    let rows = names.map(|(icon, name)| {
        let sign = container(ctx.icon(icon, 46.0).color(ctx.palette.surface)).center(72);
        let sign = plate(Plate::flat(color, 14.0), sign);
        let name = ctx.lead_bold(name).color(color);
        container(row![sign, name].spacing(28).align_y(Alignment::Center)).center_y(ROW).into()
    });
    stack![scene::tracks(ctx, tracks, ROW), column(rows)].height(ROW * 3.0 + 20.0).into()
}

/// The panel with a key for each language.
fn choice<'a>(ctx: &Ctx<'_>) -> Element<'a, Message> {
    let words = column![
        ctx.primary(ctx.text.welcome_start()).width(Fill),
        ctx.body(ctx.text.welcome_free()).color(ctx.palette.muted).width(Fill),
    ];
    let head = row![ctx.icon(Icon::Languages, 60.0), words.width(Fill)].spacing(20).align_y(Alignment::Center);
    let columns = if Language::offered().len() > 4 { 2 } else { 1 };
    let keys = languages::keys(ctx, columns, ctx.metrics.touch + 24.0, None, Message::Choose);
    panel::panel(ctx, column![head, keys, space::vertical().height(4)].spacing(ctx.metrics.gap))
}
