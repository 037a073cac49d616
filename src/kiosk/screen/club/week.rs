//! A week as columns of days.

use iced::advanced::layout::{Limits, Node};
use iced::widget::{Space, column, container, row};
use iced::{Alignment, Fill, Point, Size};
use jiff::civil::{Date, Weekday};

use super::card::Card;
use super::{Message, Week, day};
use crate::api::meetings::{Booking, Offered};
use crate::kiosk::ui::{Ctx, Element, Service};
use crate::kiosk::widget::announced::headed;
use crate::kiosk::widget::arranged::arranged;
use crate::kiosk::widget::plate::{Plate, plate};

/// Between columns, and between cards: the focus ring has room.
const GAP: f32 = 16.0;
/// The least height of a card.
const LEAST: f32 = 240.0;
/// The stop that marks today.
const STOP: f32 = 26.0;

/// The days that have a column: those of the week's end only where something is on.
pub fn days_of(ctx: &Ctx<'_>, week: &Week, shown: &[&Offered]) -> impl Iterator<Item = Date> {
    let busy: Vec<Date> = shown.iter().map(|offered| day(&offered.meeting, &ctx.now)).collect();
    week.days().filter(move |day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || busy.contains(day))
}

/// A column for each day. `all` says that nothing is left out.
pub fn days<'a>(ctx: &Ctx<'_>, week: &Week, shown: &[&Offered], mine: &[Booking], all: bool) -> Element<'a, Message> {
    let mut cells = Vec::new();
    let mut columns = Vec::new();
    for date in days_of(ctx, week, shown) {
        let first = cells.len();
        cells.push(head(ctx, date));
        let on = shown.iter().filter(|offered| day(&offered.meeting, &ctx.now) == date);
        cells.extend(on.map(|offered| Card::new(ctx, offered, mine).tall(ctx)));
        if all && cells.len() == first + 1 {
            cells.push(ctx.body(ctx.text.club_nothing_on()).color(ctx.palette.muted).width(Fill).into());
        }
        columns.push(cells.len() - first);
    }
    aligned(cells, &columns)
}

/// A day's name over a rule; today is marked.
fn head<'a>(ctx: &Ctx<'_>, date: Date) -> Element<'a, Message> {
    let (text, palette) = (ctx.text, ctx.palette);
    let color = Service::Club.color(palette);
    let today = date == ctx.now.date();
    let name = text.club_day(&text.short_weekday(date), u64::from(date.day().unsigned_abs()));
    let mark = today.then(|| {
        let stop = Plate { fill: palette.primary, edge: color, width: 5.0, radius: (STOP / 2.0).into() };
        plate(stop, container(Space::new()).width(STOP).height(STOP))
    });
    let said = today.then(|| ctx.body_bold(text.club_today()).silent().color(color));
    let rule = if today { color } else { palette.divider };
    let rule = container(Space::new()).width(Fill).height(4).style(move |_| rule.into());
    let name = row![ctx.lead_bold(name).silent(), mark, said].spacing(10).align_y(Alignment::Center);
    let spoken = text.date(date);
    let spoken = if today { text.club_today_is(&spoken) } else { spoken };
    headed(spoken, column![name, rule].spacing(4).width(Fill))
}

/// Cells in columns of so many, column by column as they are read; cells beside each other are equally high.
fn aligned<'a>(cells: Vec<Element<'a, Message>>, columns: &[usize]) -> Element<'a, Message> {
    let places: Vec<(u16, usize)> =
        (0..).zip(columns).flat_map(|(column, count)| (0..*count).map(move |row| (column, row))).collect();
    let columns = u16::try_from(columns.len()).map_or(1.0, f32::from);
    arranged(cells, move |cells, limits| {
        let full = limits.max().width;
        let width = ((full - GAP * (columns - 1.0)) / columns).max(0.0);
        let mut rows: Vec<f32> = Vec::new();
        for (at, (_, row)) in places.iter().enumerate() {
            let least = if *row == 0 { 0.0 } else { LEAST };
            let limits = Limits::new(Size::new(width, least), Size::new(width, f32::INFINITY));
            let height = cells.lay(at, &limits).size().height;
            match rows.get_mut(*row) {
                Some(row) => *row = row.max(height),
                None => rows.push(height),
            }
        }
        let mut tops = Vec::with_capacity(rows.len());
        let mut bottom = 0.0;
        for height in &rows {
            tops.push(bottom);
            bottom += height + GAP;
        }
        let cards = places.iter().enumerate().map(|(at, (column, row))| {
            let size = Size::new(width, rows[*row]);
            cells.lay(at, &Limits::new(size, size)).move_to(Point::new(f32::from(*column) * (width + GAP), tops[*row]))
        });
        let nodes = cards.collect();
        Node::with_children(Size::new(full, (bottom - GAP).max(0.0)), nodes)
    })
}
