//! Hours that count: how many of those that the site asks for, by activity, what does not count and why, and how much
//! of each limit is used.

use std::collections::BTreeMap;

use iced::widget::canvas::{Frame, LineDash, Path, Stroke};
use iced::widget::{Column, column, row};
use iced::{Alignment, Color, Fill, Point, Rectangle, Size};
use jiff::civil::Date;

use super::Message;
use crate::domain::plan::{Activity, Limit, Progress, Reason, Spent, Week};
use crate::i18n::Text;
use crate::kiosk::chart::Look;
use crate::kiosk::chart::pattern::Ink;
use crate::kiosk::ui::panel::panel;
use crate::kiosk::ui::scene::drawing;
use crate::kiosk::ui::{Ctx, Element};
use crate::kiosk::widget::announced::told;

/// The looks of the first activities; all others share the last.
const LOOKS: [Look; 5] = [Look::Solid, Look::Stripes, Look::Dots, Look::Crosses, Look::Past];

/// The height of the bar.
const HIGH: f32 = 56.0;
/// The least width of a part of it.
const NARROW: f32 = 12.0;
/// A sample of a pattern beside its name.
const SAMPLE: [f32; 2] = [44.0, 30.0];

/// Time by activity: what counts of a week, in the order of 45 CFR 261.30.
fn counting(week: &Week) -> Vec<(Spent, Look)> {
    let spent = week.activities().into_iter().filter(|spent| spent.counted > 0);
    spent.enumerate().map(|(at, spent)| (spent, LOOKS[at.min(LOOKS.len() - 1)])).collect()
}

fn name(text: Text, activity: Activity, excused: bool) -> String {
    let name = text.activity(activity);
    if excused { text.plan_excused(&name) } else { name }
}

/// The panel. `day` tells the month whose excused time is counted; what is to go is told of the week that it is `now`.
pub fn hours<'a>(ctx: &Ctx<'_>, week: &Week, day: Date, now: bool) -> Element<'a, Message> {
    let text = ctx.text;
    let Progress { done, wanted } = week.minutes;
    let time = text.duration(done);
    let figure = wanted.map_or_else(|| time.clone(), |wanted| text.plan_of(&time, &text.duration(wanted)));
    let left = wanted.filter(|_| now).map_or(0, |wanted| wanted.saturating_sub(done));
    let left = (left > 0).then(|| ctx.body(text.plan_time_to_go(&text.duration(left))).width(Fill));
    let counting = counting(week);
    let legend = counting.iter().map(|(spent, look)| activity(ctx, spent, *look));
    let none = week.hours.is_empty().then(|| ctx.body(text.plan_counted_none()).width(Fill));
    let bar = bar(ctx, &counting, done.max(wanted.unwrap_or(0)));
    let words = not_counted(text, week).into_iter().map(|words| ctx.body(words).width(Fill).into());
    let quiet = limits(text, week, day).into_iter();
    let quiet = quiet.map(|words| ctx.body(words).color(ctx.palette.muted).width(Fill).into());
    let content = column![
        ctx.lead_bold(text.plan_counted()).heading().width(Fill),
        ctx.primary(figure).width(Fill),
        left,
        bar,
        none,
        Column::with_children(legend.chain(words).chain(quiet)).spacing(8).width(Fill),
    ];
    panel(ctx, content.spacing(12).width(Fill))
}

/// An activity beside its pattern, and how much of it counts.
fn activity<'a>(ctx: &Ctx<'_>, spent: &Spent, look: Look) -> Element<'a, Message> {
    let name = name(ctx.text, spent.activity, spent.excused);
    let time = ctx.text.duration(spent.counted);
    let [wide, high] = SAMPLE;
    let sample = drawing(ctx, wide, high, Ink::of(look, ctx.palette), |frame, size, ink| {
        ink.bar(frame, Rectangle::with_size(size));
    });
    let words = column![ctx.body(&name).silent().width(Fill), ctx.body_bold(&time).silent().width(Fill)];
    told(name, time, row![sample, words.width(Fill)].spacing(16).align_y(Alignment::Center).width(Fill))
}

/// What does not count, by activity and reason.
fn not_counted(text: Text, week: &Week) -> Vec<String> {
    let mut sums: BTreeMap<(Activity, bool, Reason), u32> = BTreeMap::new();
    for entry in &week.hours {
        for not in &entry.not_counted {
            let sum = sums.entry((entry.hours.activity, entry.hours.excused, not.reason)).or_default();
            *sum = sum.saturating_add(not.minutes);
        }
    }
    let words = sums.into_iter().map(|((activity, excused, reason), minutes)| {
        text.plan_not_counted(&name(text, activity, excused), &text.duration(minutes), &text.reason(reason))
    });
    words.collect()
}

/// How much of each limit is used, where any is.
fn limits(text: Text, week: &Week, day: Date) -> Vec<String> {
    let month = text.month(day.year(), day.month());
    let line = |limit: Limit, words: &dyn Fn(&str, &str) -> String| {
        (limit.used > 0).then(|| words(&text.duration(limit.used), &text.duration(limit.most)))
    };
    let lines = [
        line(week.job_search, &|used, most| text.plan_search_used(used, most)),
        line(week.excused_this_month, &|used, most| text.plan_excused_month(used, most, &month)),
        line(week.excused_this_year, &|used, most| text.plan_excused_year(used, most)),
    ];
    lines.into_iter().flatten().collect()
}

/// What is asked of a single parent of a young child, where it is something else.
pub fn young_child(text: Text, week: &Week) -> Option<String> {
    let young = week.young_child.filter(|young| young.wanted != week.minutes.wanted)?;
    Some(
        young
            .wanted
            .map_or_else(|| text.plan_young_child_none(), |wanted| text.plan_young_child(&text.duration(wanted))),
    )
}

/// A whole, split into parts.
#[derive(Debug, Clone, PartialEq)]
struct Split {
    /// Minutes.
    parts: Vec<(u32, Ink)>,
    /// Minutes.
    whole: u32,
    /// Around what is still to be filled.
    outline: Color,
}

/// What counts as one bar, and what is still asked for as an empty part of it. Words below it say the same.
fn bar<'a>(ctx: &Ctx<'_>, counting: &[(Spent, Look)], whole: u32) -> Option<Element<'a, Message>> {
    let parts = counting.iter().map(|(spent, look)| (spent.counted, Ink::of(*look, ctx.palette))).collect();
    let bar = Split { parts, whole, outline: ctx.palette.outline };
    (whole > 0).then(|| drawing(ctx, Fill, HIGH, bar, |frame, size, bar| bar.draw(frame, size)))
}

impl Split {
    #[expect(clippy::cast_precision_loss, reason = "minutes of a week")]
    fn draw(&self, frame: &mut Frame, size: Size) {
        let mut x = 0.0;
        for (minutes, ink) in &self.parts {
            let share = *minutes as f32 / self.whole as f32 * size.width;
            let width = share.max(NARROW).min(size.width - x);
            ink.bar(frame, Rectangle { x, y: 0.0, width, height: size.height });
            x += width;
        }
        let rest = Size::new(size.width - x - 2.0, size.height - 2.0);
        if rest.width >= NARROW {
            let outline = Path::rounded_rectangle(Point::new(x + 1.0, 1.0), rest, 4.0.into());
            let stroke = Stroke::default().with_color(self.outline).with_width(2.0);
            frame.stroke(&outline, Stroke { line_dash: LineDash { segments: &[7.0, 5.0], offset: 0 }, ..stroke });
        }
    }
}
