//! A week's log as workers take it, on paper, and its figures in words.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::api::me::SignedLog;
use crate::documents::{Check, Contacts, Hours, Scan, WeekLog};
use crate::domain::plan::{Activity, Log, LoggedContact, NotCounted, Reason, Source, Spent};
use crate::i18n::{Text, strip_isolates};

/// The log of a week for the paper of this site, where the log itself names none.
///
/// It is printed in English always, the form that workers accept: callers pass `Text::new(Language::English)`.
#[must_use]
pub fn week_log(text: Text, site: &str, signed: &SignedLog) -> WeekLog {
    let language = text.language();
    // The marks of directions are for mixed text.
    let said = |words: String| if language.is_rtl() { words } else { strip_isolates(&words) };
    let log = &signed.log;
    let code = log.code.to_string();
    let sections = sections(text, log).into_iter();
    WeekLog {
        language: language.tag().to_owned(),
        right_to_left: language.is_rtl(),
        title: text.weeklog_title(),
        site: if log.site.is_empty() { site } else { log.site.as_str() }.to_owned(),
        facts: facts(text, log).into_iter().map(|(name, value)| (name, said(value))).collect(),
        contacts: Contacts {
            heading: text.weeklog_contacts(),
            columns: [text.weeklog_date(), text.weeklog_employer(), text.weeklog_how(), text.weeklog_result()],
            rows: log.contacts.iter().map(|contact| row(text, contact)).collect(),
            none: text.weeklog_no_contacts(),
        },
        hours: Hours {
            heading: text.weeklog_table(),
            activity: text.weeklog_activity(),
            days: [0, 1, 2, 3, 4, 5, 6].map(|after: i64| head(text, log.first.saturating_add(after.days()))),
            total: text.weeklog_total(),
            rows: log.activities().iter().map(|spent| (said(lettered(text, spent)), spent.days)).collect(),
            none: text.weeklog_no_hours(),
        },
        sections: sections.map(|(heading, lines)| (heading, lines.into_iter().map(said).collect())).collect(),
        signatures: [text.weeklog_client(), text.weeklog_worker()].map(|who| (who, text.weeklog_date())).into(),
        check: Check {
            label: text.weeklog_code(),
            scan: Scan { words: text.weeklog_scan(), says: signed.text.clone() },
            code: code.clone(),
        },
        notes: [text.weeklog_verify(&code), text.weeklog_made(&dated(text, log.made)), text.weeklog_record()]
            .map(said)
            .into(),
    }
}

/// A week by its first and its last day, each with its year where that is not today's.
#[must_use]
pub fn week(text: Text, first: Date, today: Date) -> String {
    let last = first.saturating_add(6.days());
    text.weeklog_span(&text.short_date(first, today), &text.short_date(last, today))
}

/// How many employers were contacted, of those that the site asks for.
#[must_use]
pub fn contacts(text: Text, log: &Log) -> String {
    let done = text.number(log.contacts.len() as u64);
    match log.contacts_wanted {
        Some(wanted) => text.weeklog_of(&done, &text.number(wanted.into())),
        None => done,
    }
}

/// The time that counts, of what the site asks for.
#[must_use]
pub fn counted(text: Text, log: &Log) -> String {
    let minutes = log.minutes();
    let done = text.duration(minutes.done);
    match minutes.wanted {
        Some(wanted) => text.weeklog_of(&done, &text.duration(wanted)),
        None => done,
    }
}

/// The time that does not count, by activity and reason: a line for each.
#[must_use]
pub fn not_counted(text: Text, log: &Log) -> Vec<String> {
    let mut sums: BTreeMap<(Activity, bool, Reason), u32> = BTreeMap::new();
    for hours in &log.hours {
        for NotCounted { reason, minutes } in &hours.not_counted {
            let sum = sums.entry((hours.activity, hours.excused, *reason)).or_default();
            *sum = sum.saturating_add(*minutes);
        }
    }
    let line = |((activity, excused, reason), minutes)| {
        text.plan_not_counted(&named(text, activity, excused), &text.duration(minutes), &text.reason(reason))
    };
    sums.into_iter().map(line).collect()
}

fn named(text: Text, activity: Activity, excused: bool) -> String {
    let name = text.activity(activity);
    if excused { text.plan_excused(&name) } else { name }
}

/// With the letter of its paragraph of 45 CFR 261.30, which workers know better than our plain names.
fn lettered(text: Text, spent: &Spent) -> String {
    let name = named(text, spent.activity, spent.excused);
    let letter = ('a'..).zip(Activity::ALL).find(|(_, activity)| *activity == spent.activity);
    letter.map_or_else(|| name.clone(), |(letter, _)| text.weeklog_lettered(&name, &letter.to_string()))
}

/// A day with its year: the paper is read in other years too.
fn dated(text: Text, day: Date) -> String {
    text.short_date(day, Date::ZERO)
}

/// A day above its column.
fn head(text: Text, day: Date) -> String {
    let name = match day.weekday() {
        Weekday::Sunday => text.plan_sunday(),
        Weekday::Monday => text.plan_monday(),
        Weekday::Tuesday => text.plan_tuesday(),
        Weekday::Wednesday => text.plan_wednesday(),
        Weekday::Thursday => text.plan_thursday(),
        Weekday::Friday => text.plan_friday(),
        Weekday::Saturday => text.plan_saturday(),
    };
    format!("{name}\n{}/{}", day.month(), day.day())
}

fn row(text: Text, contact: &LoggedContact) -> [String; 4] {
    let LoggedContact { date, employer, how, outcome } = contact;
    [dated(text, *date), employer.clone(), text.how(*how), text.outcome(*outcome)]
}

fn facts(text: Text, log: &Log) -> Vec<(String, String)> {
    let name = if log.name.is_empty() { text.common_not_given() } else { log.name.clone() };
    vec![
        (text.weeklog_name(), name),
        (text.weeklog_week(), week(text, log.first, Date::ZERO)),
        (text.weeklog_contacts(), contacts(text, log)),
        (text.plan_counted(), counted(text, log)),
        (text.weeklog_told(), text.duration(log.told())),
    ]
}

/// What counts, what does not and why, and who says so. Nothing where no hours are written down.
fn sections(text: Text, log: &Log) -> Vec<(String, Vec<String>)> {
    if log.hours.is_empty() {
        return Vec::new();
    }
    let points = |lines: Vec<String>| lines.into_iter().map(|line| format!("• {line}")).collect::<Vec<_>>();
    let counts = log.activities().into_iter().map(|spent| {
        let name = named(text, spent.activity, spent.excused);
        text.weeklog_counts_line(&name, &text.duration(spent.counted), &text.duration(spent.told))
    });
    let lost = not_counted(text, log);
    let lost = if lost.is_empty() { vec![text.weeklog_all_count()] } else { points(lost) };
    vec![
        (text.weeklog_counts(), points(counts.collect())),
        (text.weeklog_not(), lost),
        (text.weeklog_known(), points(known(text, log))),
    ]
}

/// How much time is known from whom.
fn known(text: Text, log: &Log) -> Vec<String> {
    let [mut meetings, mut kiosk, mut told] = [0_u32; 3];
    for hours in &log.hours {
        let sum = match hours.source {
            Source::Meeting(_) => &mut meetings,
            Source::Kiosk => &mut kiosk,
            Source::Told => &mut told,
        };
        *sum = sum.saturating_add(hours.minutes);
    }
    let time = |minutes| text.duration(minutes);
    let lines = [
        (meetings, text.weeklog_from_meetings(&time(meetings))),
        (kiosk, text.weeklog_from_kiosk(&time(kiosk))),
        (told, text.weeklog_from_client(&time(told))),
    ];
    lines.into_iter().filter(|(minutes, _)| *minutes > 0).map(|(_, line)| line).collect()
}
