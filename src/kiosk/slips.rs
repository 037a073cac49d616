//! What a client takes along on paper: an opening, what is known of an occupation, and a seat.

mod seat;

use jiff::Zoned;

use crate::api::labor::{Labor, Step};
use crate::api::listings::Detail;
use crate::documents::{Scan, Slip};
use crate::domain::labor::outlook::{Experience, Growth, Outlook, Schooling};
use crate::domain::labor::{Area, Percentiles, Period};
use crate::domain::listing::{Apply, Field, Passage};
use crate::i18n::{Text, strip_isolates};

pub use seat::seat;

/// An opening with all that its source says. Dates stand as dates: a slip is read on another day.
#[must_use]
pub fn listing(text: Text, detail: &Detail, now: &Zoned) -> Slip {
    let listing = &detail.listing;
    let translation = listing.translations.get(text.language().tag());
    let passages = translation.map(|words| &words.passages).filter(|passages| !passages.is_empty());
    let apply = (text.listing_apply(), how_to_apply(text, detail));
    let sections = passages.unwrap_or(&listing.passages).iter().map(|words| passage(text, words));
    let url = listing.apply.url.as_ref().or(listing.url.as_ref());
    let today = now.date();
    let checked = detail.checked.to_zoned(now.time_zone().clone()).date();
    let doubtful = listing.doubts.iter().any(|doubt| doubt.field == Field::Posted);
    let posted = match listing.posted {
        Some(day) if !doubtful => text.listing_posted(&text.short_date(day, today)),
        _ => text.card_date_not_given(),
    };
    let mut notes = vec![
        posted,
        text.listing_source(&listing.source),
        text.listing_checked(&text.short_date(checked, today)),
        text.slip_printed(&text.short_date(today, today)),
    ];
    if !listing.doubts.is_empty() {
        notes.insert(0, text.listing_doubtful());
    }
    slip(
        text,
        Slip {
            title: translation.and_then(|words| words.title.clone()).unwrap_or_else(|| listing.title.clone()),
            subtitle: listing.employer.clone().unwrap_or_else(|| text.card_employer_not_given()),
            facts: listing_facts(text, detail, now),
            sections: std::iter::once(apply).chain(sections).collect(),
            notes,
            // What an invented opening leads to is nowhere.
            codes: url.filter(|url| !detail.sample && url.starts_with("http")).map(Scan::plain).into_iter().collect(),
            ..blank(text)
        },
    )
}

fn listing_facts(text: Text, detail: &Detail, now: &Zoned) -> Vec<(String, String)> {
    let listing = &detail.listing;
    let today = now.date();
    let not_given = || text.common_not_given();
    let hours = match (listing.hours.is_empty(), listing.weekly_hours.map(f64::from)) {
        (true, None) => not_given(),
        (true, Some(week)) => text.listing_hours_a_week(week),
        (false, None) => text.hours(&listing.hours),
        (false, Some(week)) => text.listing_hours_both(&text.hours(&listing.hours), &text.listing_hours_a_week(week)),
    };
    let place = match (&listing.place.city, &listing.place.state) {
        (Some(city), Some(state)) => text.card_city_and_state(city, state),
        (Some(place), None) | (None, Some(place)) => place.clone(),
        (None, None) => not_given(),
    };
    let pay = detail.pay.as_ref().map_or_else(not_given, |pay| text.pay(Some(pay)));
    let count = listing.openings.filter(|count| *count > 1);
    let more = [
        listing.starts.map(|day| (text.listing_start(), text.short_date(day, today))),
        listing.ends.map(|day| (text.listing_end(), text.short_date(day, today))),
        count.map(|count| (text.listing_openings(), text.listing_people(count.into()))),
        listing.term.map(|term| (text.listing_term(), text.term(term))),
    ];
    let first = [(text.listing_pay(), pay), (text.listing_hours(), hours), (text.listing_place(), place)];
    first.into_iter().chain(more.into_iter().flatten()).collect()
}

fn how_to_apply(text: Text, detail: &Detail) -> Vec<String> {
    let Apply { phone, email, url, in_person } = &detail.listing.apply;
    let ways = [
        phone.as_ref().map(|phone| text.listing_call(phone)),
        in_person.as_ref().map(|place| text.listing_walk_in(place)),
        email.as_ref().map(|email| text.listing_write(email)),
        url.as_ref().map(|url| text.listing_web(url)),
    ];
    let sample = detail.sample.then(|| text.listing_sample());
    let ways: Vec<_> = ways.into_iter().flatten().collect();
    let ways = if ways.is_empty() { vec![text.listing_ask_staff()] } else { ways };
    sample.into_iter().chain(ways).collect()
}

fn passage(text: Text, passage: &Passage) -> (String, Vec<String>) {
    let lines = passage.text.lines().filter(|line| !line.trim().is_empty());
    (text.topic(passage.topic), lines.map(str::to_owned).collect())
}

/// What an occupation pays, whether it grows, what it asks for and where it leads.
#[must_use]
pub fn occupation(text: Text, labor: &Labor, now: &Zoned) -> Slip {
    let does = text.does(labor.code).map_or_else(|| text.occupation_no_words(), str::to_owned);
    let lead: Vec<_> = labor.ladder.iter().map(|step| self::step(text, labor, step)).collect();
    let lead = if lead.is_empty() { vec![text.occupation_no_lead()] } else { lead };
    let similar: Vec<_> = labor.similar.iter().map(|step| self::step(text, labor, step)).collect();
    let mut sections = vec![
        (text.occupation_does(), vec![does]),
        (text.listing_pay(), pay(text, labor)),
        (text.occupation_more(), outlook(text, labor)),
        (text.occupation_lead(), lead),
    ];
    if !similar.is_empty() {
        sections.push((text.occupation_similar(), similar));
    }
    let today = now.date();
    let mut notes = text.credits(&labor.sources);
    notes.push(text.slip_printed(&text.short_date(today, today)));
    slip(
        text,
        Slip {
            title: text.occupation(labor.code, &labor.title),
            subtitle: text.careers_title(),
            facts: wages(text, labor),
            sections,
            notes,
            ..blank(text)
        },
    )
}

/// The wages to show, and where they are paid.
fn shown(labor: &Labor) -> Option<(&Area, Period, Percentiles)> {
    let (area, estimate) = labor.shown()?;
    let (period, wages) = estimate.shown()?;
    Some((area, period, wages))
}

/// From low to high, each by its name.
fn wages(text: Text, labor: &Labor) -> Vec<(String, String)> {
    let Some((_, period, wages)) = shown(labor) else { return Vec::new() };
    let names = [
        text.figures_head_low(),
        text.figures_head_lower(),
        text.figures_head_middle(),
        text.figures_head_upper(),
        text.figures_head_high(),
    ];
    let figure =
        |amount: Option<_>| amount.map_or_else(|| text.figures_not_published(), |wage| text.wage(wage, period));
    names.into_iter().zip(wages.spread().map(figure)).collect()
}

/// The middle wage in a sentence, and whose it is where it is not this area's.
fn pay(text: Text, labor: &Labor) -> Vec<String> {
    let Some((area, period, wages)) = shown(labor) else { return vec![text.occupation_no_pay()] };
    let place = text.in_area(area);
    let sentence = match wages.middle {
        Some(middle) if middle.at_least => text.occupation_half_least(&place, &text.wage(middle, period)),
        Some(middle) => text.occupation_half(&place, &text.wage(middle, period)),
        None => text.occupation_no_middle(&place),
    };
    let elsewhere = labor.fell_back_from().map(|asked| text.occupation_not_here(&text.in_area(asked), &place));
    let means = [text.figures_low_means(), text.figures_high_means()];
    let means = [text.figures_head_low(), text.figures_head_high()].into_iter().zip(means);
    let means = means.map(|(name, means)| text.figures_named(&name, &means));
    elsewhere.into_iter().chain([sentence]).chain(means).collect()
}

/// Growth, people here, openings, and what the work asks for.
fn outlook(text: Text, labor: &Labor) -> Vec<String> {
    let outlook = labor.outlook.as_ref();
    let people = labor.areas.first().map(|place| {
        let area = text.in_area(&place.area);
        let count = place.estimate.and_then(|estimate| estimate.employment);
        count.map_or_else(|| text.occupation_no_people(&area), |count| text.occupation_people(count, &area))
    });
    let openings = outlook
        .and_then(|outlook| outlook.openings)
        .map_or_else(|| text.occupation_no_openings(), |count| text.occupation_a_year(count));
    let schooling = outlook
        .and_then(|outlook| outlook.schooling)
        .map_or_else(|| text.occupation_no_schooling(), |schooling| text.schooling(schooling));
    let experience = outlook
        .and_then(|outlook| outlook.experience)
        .map_or_else(|| text.occupation_no_experience(), |experience| text.experience(experience));
    let training = outlook
        .and_then(|outlook| outlook.training)
        .map_or_else(|| text.occupation_no_training(), |training| text.training(training));
    let growth = outlook.map_or_else(|| text.occupation_no_outlook(), |outlook| growth(text, outlook));
    [Some(growth), people, Some(openings), Some(schooling), Some(experience), Some(training)]
        .into_iter()
        .flatten()
        .collect()
}

fn growth(text: Text, outlook: &Outlook) -> String {
    let (share, year) = (text.percent(i64::from(outlook.change).abs()), outlook.to.to_string());
    let (name, change) = match outlook.growth() {
        Growth::Growing => (text.occupation_growing(), text.occupation_more_jobs(&share, &year)),
        Growth::Steady => (text.occupation_steady(), text.occupation_same_jobs(&year)),
        Growth::Shrinking => (text.occupation_shrinking(), text.occupation_fewer_jobs(&share, &year)),
    };
    text.figures_named(&name, &change)
}

/// A step: its name, what it pays and where, and what it asks for.
fn step(text: Text, labor: &Labor, step: &Step) -> String {
    let wage = text.wage(step.pay.middle.amount, step.pay.middle.period);
    let place = labor.areas.iter().skip(1).find(|place| place.area.id == step.pay.area);
    let wage = place.map_or_else(|| wage.clone(), |place| text.compare_where(&wage, &text.in_area(&place.area)));
    let schooling = step.schooling.filter(|schooling| *schooling > Schooling::HighSchool);
    let work = match (step.experience, step.training) {
        (Some(experience), _) if experience != Experience::None => Some(text.experience(experience)),
        (_, training) => training.map(|training| text.training(training)),
    };
    let asked: Vec<_> = schooling.map(|schooling| text.schooling(schooling)).into_iter().chain(work).collect();
    let asked = if asked.is_empty() { vec![text.occupation_no_asks()] } else { asked };
    let told: Vec<_> = std::iter::once(wage).chain(asked).collect();
    text.figures_named(&text.occupation(step.code, &step.title), &told.join(" · "))
}

/// A slip in a language, without words.
fn blank(text: Text) -> Slip {
    let language = text.language();
    Slip { language: language.tag().to_owned(), right_to_left: language.is_rtl(), ..Slip::default() }
}

/// Without the marks of directions where all reads from the left: they are for mixed text.
fn slip(text: Text, slip: Slip) -> Slip {
    if text.language().is_rtl() {
        return slip;
    }
    let plain = |words: &String| strip_isolates(words);
    Slip {
        title: plain(&slip.title),
        subtitle: plain(&slip.subtitle),
        facts: slip.facts.iter().map(|(name, value)| (plain(name), plain(value))).collect(),
        sections: slip.sections.iter().map(|(name, words)| (plain(name), words.iter().map(plain).collect())).collect(),
        notes: slip.notes.iter().map(plain).collect(),
        ..slip
    }
}
