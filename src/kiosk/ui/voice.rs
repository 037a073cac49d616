//! The voice's own keys, and what is seen of a hidden screen.

use iced::widget::{column, container, space};
use iced::{Alignment, Fill, Padding};

use super::button::{Tone, bar_style};
use super::{Ctx, Element, Icon};
use crate::kiosk::access::preferences::Voice;
use crate::kiosk::access::reading::VOICE_KEY;
use crate::kiosk::design::metrics::Room;
use crate::kiosk::widget::grid::grid;
use crate::kiosk::widget::label::At;
use crate::kiosk::widget::pressable::{Pressable, pressable};

/// What the voice's keys do.
pub struct Keys<Message> {
    pub pause: Message,
    /// Whether it pauses now; then the same key lets it go on.
    pub paused: bool,
    pub again: Message,
    pub quieter: Message,
    pub louder: Message,
    pub slower: Message,
    pub faster: Message,
    pub hide: Message,
    pub stop: Message,
}

/// A key with a short word; `said` tells more.
fn key<'a, Message: Clone + 'a>(
    ctx: &Ctx<'_>,
    icon: Icon,
    words: &str,
    said: String,
    message: Message,
) -> Pressable<'a, Message> {
    let size = if ctx.metrics.room == Room::Tight { 38.0 } else { 40.0 };
    let words = ctx.bar_words(words).silent().at(At::Center).width(Fill);
    let content = column![ctx.icon(icon, size), words].align_x(Alignment::Center).width(Fill);
    pressable(said, content, bar_style(ctx, Tone::Usual))
        .id(VOICE_KEY)
        .leaves_focus()
        .on_press(message)
        .width(Fill)
        .padding([2, 4])
}

/// The voice's keys in one line, or two on a high panel, to stand right above the bar. At the quietest, loudest,
/// slowest and fastest they stay, so that nobody loses their place.
#[must_use]
pub fn strip<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, keys: Keys<Message>) -> Element<'a, Message> {
    let text = ctx.text;
    let metrics = ctx.metrics;
    let voice = ctx.preferences.voice;
    let volume = text.voice_step(voice.volume.into(), Voice::LOUDEST.into());
    let rate = text.voice_step(voice.rate.into(), Voice::FASTEST.into());
    let (pause, words) = if keys.paused { (Icon::Play, text.voice_go_on()) } else { (Icon::Pause, text.voice_pause()) };
    let quieter = key(ctx, Icon::Volume1, &text.voice_quieter(), text.voice_say_quieter(), keys.quieter);
    let louder = key(ctx, Icon::Volume2, &text.voice_louder(), text.voice_say_louder(), keys.louder);
    let slower = key(ctx, Icon::Turtle, &text.voice_slower(), text.voice_say_slower(), keys.slower);
    let faster = key(ctx, Icon::Rabbit, &text.voice_faster(), text.voice_say_faster(), keys.faster);
    let keys = vec![
        key(ctx, pause, &words, words.clone(), keys.pause).into(),
        key(ctx, Icon::RotateCcw, &text.voice_again(), text.voice_say_again(), keys.again).into(),
        quieter.hint(volume.clone()).into(),
        louder.hint(volume).into(),
        slower.hint(rate.clone()).into(),
        faster.hint(rate).into(),
        key(ctx, Icon::EyeOff, &text.voice_hide(), text.voice_say_hide(), keys.hide).into(),
        key(ctx, Icon::CircleStop, &text.voice_stop(), text.voice_say_stop(), keys.stop).into(),
    ];
    let palette = ctx.palette;
    let columns = if metrics.portrait { 4 } else { 8 };
    let edge = container(space::horizontal()).height(2).width(Fill).style(move |_| palette.bar_edge.into());
    // With the edge as high as `Metrics::strip` says, higher where a word takes two lines.
    let padding = Padding::default().top(6).bottom(8).horizontal(metrics.margin);
    let keys = container(grid(keys, columns, 8.0, metrics.touch)).padding(padding).width(Fill);
    container(column![edge, keys]).style(move |_| palette.surface_bar.into()).into()
}

/// What is seen while the screen is hidden: an even dark ground, and the way back. It is no barrier: what it hides is
/// still read and reached by keys.
#[must_use]
pub fn curtain<'a, Message: Clone + 'a>(ctx: &Ctx<'_>, show: Message) -> Element<'a, Message> {
    let palette = ctx.palette;
    let touch = ctx.metrics.touch;
    let words = ctx.text.voice_show();
    let face = column![ctx.icon(Icon::Eye, 72.0), ctx.primary_plain(&words).silent().at(At::Center)];
    let key = pressable(words, face.spacing(8).align_x(Alignment::Center), bar_style(ctx, Tone::Usual))
        .on_press(show)
        .least(4.0 * touch, 2.0 * touch)
        .padding([16, 32]);
    // Headphones that were pulled out leave the screen hidden, and silence.
    let line =
        ctx.preferences.voice.on.then(|| ctx.lead(ctx.text.voice_goes_on()).color(palette.on_bar).at(At::Center));
    let content = column![key, line].spacing(32).align_x(Alignment::Center);
    container(content).center(Fill).padding(ctx.metrics.margin).style(move |_| palette.surface_bar.into()).into()
}
