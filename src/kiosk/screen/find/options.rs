//! The answers to each question, with how many openings each leaves.

use super::{Message, hours_value};
use crate::api::listings::{Count, Page as Found};
use crate::domain::listing::Hours;
use crate::domain::occupation::{Group, Kind};
use crate::kiosk::search::{DISTANCES, PAYS, Search, Work};
use crate::kiosk::ui::{Ctx, Element, Icon, button, work};

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Work(Work),
    /// Miles; `None` at any distance.
    Within(Option<u32>),
    Hours(Option<Hours>),
    /// Dollars an hour.
    Pay(Option<u32>),
}

type Tiles<'a> = Vec<Element<'a, Message>>;

fn tile<'a>(
    ctx: &Ctx<'_>,
    icon: Icon,
    name: &str,
    count: Option<u64>,
    choice: Choice,
    chosen: bool,
) -> Element<'a, Message> {
    let note = count.map(|count| ctx.text.find_openings(count));
    let possible = count != Some(0);
    button::choice(ctx, icon, name, note.as_deref(), chosen)
        .on_press_maybe(possible.then_some(Message::Choose(choice)))
        .into()
}

fn most_first(counts: &[Count]) -> Vec<&Count> {
    let mut counts: Vec<_> = counts.iter().filter(|count| count.count > 0).collect();
    counts.sort_by_key(|count| std::cmp::Reverse(count.count));
    counts
}

/// The groups that have openings, the largest first.
pub fn groups<'a>(ctx: &Ctx<'_>, found: &Found, chosen: Work) -> Tiles<'a> {
    let group = |count: &Count| Some((count.value.parse::<Group>().ok()?, count.count));
    let chosen = match chosen {
        Work::Any => None,
        Work::Group(group) => Some(group),
        Work::Kind(kind) => Some(kind.group()),
    };
    let groups = most_first(&found.facets.groups).into_iter().filter_map(group);
    groups
        .map(|(group, count)| {
            let choice = Choice::Work(Work::Group(group));
            tile(ctx, work::picture(group), &ctx.text.group(group), Some(count), choice, chosen == Some(group))
        })
        .collect()
}

/// The kinds within a group that have openings, the largest first.
pub fn kinds(found: &Found, group: Group) -> impl Iterator<Item = (Kind, u64)> {
    let kind = |count: &Count| Some((count.value.parse::<Kind>().ok()?, count.count));
    most_first(&found.facets.kinds).into_iter().filter_map(kind).filter(move |(kind, _)| kind.group() == group)
}

/// The kinds within a group as tiles.
pub fn narrower<'a>(ctx: &Ctx<'_>, found: &Found, group: Group, chosen: Work) -> Tiles<'a> {
    let text = ctx.text;
    let one = |name: String, count, choice| {
        tile(ctx, work::picture(group), &name, Some(count), Choice::Work(choice), chosen == choice)
    };
    let all = one(text.find_all_of(&text.group(group)), found.total, Work::Group(group));
    let kinds = kinds(found, group).map(|(kind, count)| one(text.kind(kind), count, Work::Kind(kind)));
    std::iter::once(all).chain(kinds).collect()
}

/// Distances from the place.
pub fn distances<'a>(ctx: &Ctx<'_>, search: &Search) -> Tiles<'a> {
    let text = ctx.text;
    let around = search.around.iter();
    let near = around.flat_map(|around| {
        DISTANCES.into_iter().map(|miles| {
            let name = text.results_within(u64::from(miles), &around.name);
            tile(ctx, Icon::MapPin, &name, None, Choice::Within(Some(miles)), search.within == Some(miles))
        })
    });
    let any = tile(ctx, Icon::Globe, &text.find_any_distance(), None, Choice::Within(None), search.within.is_none());
    near.chain([any]).collect()
}

/// Full time, part time, or any.
pub fn hours<'a>(ctx: &Ctx<'_>, found: &Found, chosen: Option<Hours>) -> Tiles<'a> {
    let text = ctx.text;
    let count = |hours: Hours| {
        found.facets.hours.iter().find(|count| count.value == hours_value(hours)).map_or(0, |count| count.count)
    };
    let one = |name: String, hours| {
        tile(ctx, Icon::Clock, &name, Some(count(hours)), Choice::Hours(Some(hours)), chosen == Some(hours))
    };
    vec![
        tile(ctx, Icon::Layers, &text.find_any_hours(), Some(found.total), Choice::Hours(None), chosen.is_none()),
        one(text.find_full_time(), Hours::FullTime),
        one(text.find_part_time(), Hours::PartTime),
    ]
}

/// The lowest pay wanted, or any.
pub fn pays<'a>(ctx: &Ctx<'_>, found: &Found, chosen: Option<u32>) -> Tiles<'a> {
    let text = ctx.text;
    let at_least = |pay: u32| -> u64 {
        let bands = found.facets.pay.iter().filter_map(|count| Some((count.value.parse::<u32>().ok()?, count.count)));
        bands.filter(|(band, _)| *band >= pay).map(|(_, count)| count).sum()
    };
    let any = tile(ctx, Icon::Layers, &text.find_any_pay(), Some(found.total), Choice::Pay(None), chosen.is_none());
    let pays = PAYS.into_iter().map(|pay| {
        let name = text.find_pay_or_more(&text.dollars(pay.into()));
        tile(ctx, Icon::HandCoins, &name, Some(at_least(pay)), Choice::Pay(Some(pay)), chosen == Some(pay))
    });
    std::iter::once(any).chain(pays).collect()
}
