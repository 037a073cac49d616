//! A client's week as it was kept, through its log, on the paper that a worker gets.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use onestop::api::me::SignedLog;
use onestop::documents::{Document, Paper, WeekLog, text, typeset};
use onestop::domain::meeting::MeetingId;
use onestop::domain::plan::{Activity, CheckCode, Contact, Hours, How, Log, Outcome, Rules, Source, week};
use onestop::i18n::{Language, Text, strip_isolates};
use onestop::kiosk::logs::week_log;

use crate::codes::shows;
use crate::fields::{Field, missing};
use crate::pages::{self, can_be_read};

/// A Sunday; the week ends in another year.
const FIRST: Date = date(2026, 12, 27);
const ENGLISH: Text = Text::new(Language::English);
const SITE: &str = "Linden Street One-Stop";

/// What was kept: after how many days, of what, how many minutes, whether excused, and who says so.
fn told() -> [(i64, Activity, u32, bool, Source); 10] {
    [
        (3, Activity::WorkExperience, 240, false, Source::Told),
        (0, Activity::JobSearch, 60, false, Source::Told),
        (6, Activity::VocationalTraining, 125, false, Source::Told),
        (0, Activity::JobSearch, 65, false, Source::Kiosk),
        (1, Activity::JobSearch, 90, false, Source::Meeting(MeetingId("0123456789abcdef".to_owned()))),
        (5, Activity::CommunityService, 45, false, Source::Told),
        (3, Activity::WorkExperience, 5, false, Source::Told),
        (4, Activity::JobSearch, 50, true, Source::Told),
        (2, Activity::CommunityService, 30, false, Source::Told),
        (4, Activity::JobSearch, 35, false, Source::Kiosk),
    ]
}

/// This site counts all activities but one.
fn rules() -> Rules {
    let activities = Activity::ALL.into_iter().filter(|activity| *activity != Activity::CommunityService).collect();
    Rules { activities, contacts_a_week: 5, ..Rules::default() }
}

fn contacts() -> Vec<Contact> {
    let told = [
        (6, "Ñandú & Hijos, S.A.", How::Interview, Outcome::Hired),
        (0, "Linden Market", How::Applied, Outcome::Waiting),
        (3, "Blue Heron Diner", How::Called, Outcome::NoAnswer),
        (3, "Aullwood Garden Center", How::JobFair, Outcome::NotHired),
    ];
    let contact = |(number, (after, employer, how, outcome)): (usize, (i64, &str, How, Outcome))| Contact {
        id: format!("contact{number:09}"),
        date: FIRST.saturating_add(after.days()),
        employer: employer.to_owned(),
        how,
        outcome,
        listing: None,
        notes: "The door is at the back".to_owned(),
    };
    told.into_iter().enumerate().map(contact).collect()
}

fn hours() -> Vec<Hours> {
    let kept = |(number, (after, activity, minutes, excused, source)): (usize, _)| Hours {
        id: format!("hours{number:011}"),
        date: FIRST.saturating_add(i64::days(after)),
        activity,
        minutes,
        source,
        excused,
    };
    told().into_iter().enumerate().map(kept).collect()
}

fn signed(contacts: &[Contact], hours: &[Hours]) -> SignedLog {
    let week = week(&rules(), contacts, hours, FIRST);
    let code = CheckCode::from_random(48_291_530_791);
    let log = Log::of(&week, code, "", "Marisol", FIRST.saturating_add(6.days()));
    SignedLog { text: format!("onestop-log:1:{}:{}", "c2lnbmVk".repeat(40), "MEUC".repeat(21)), log }
}

fn printed(signed: &SignedLog) -> WeekLog {
    week_log(ENGLISH, SITE, signed)
}

/// The minutes of an activity on each day, added up from what was kept.
fn sums(of: Activity, is_excused: bool) -> [u32; 7] {
    let mut days = [0; 7];
    for (after, activity, minutes, excused, _) in told() {
        if (activity, excused) == (of, is_excused) {
            days[usize::try_from(after).unwrap()] += minutes;
        }
    }
    days
}

/// The rows of the table: a name and the minutes of each day.
fn rows() -> Vec<(String, [u32; 7])> {
    let letters = "abcdefghijkl".chars();
    let activities = letters.zip(Activity::ALL);
    let both = activities.flat_map(|(letter, activity)| [(letter, activity, false), (letter, activity, true)]);
    both.map(|(letter, activity, excused)| {
        let excused_too = if excused { ", excused" } else { "" };
        (format!("{}{excused_too} ({letter})", ENGLISH.activity(activity)), sums(activity, excused))
    })
    .filter(|(_, days)| days.iter().sum::<u32>() > 0)
    .collect()
}

/// A row as it is printed: its times, and their sum.
fn times(days: [u32; 7]) -> Vec<String> {
    let all = days.into_iter().chain([days.iter().sum::<u32>()]);
    all.map(|minutes| format!("{}:{:02}", minutes / 60, minutes % 60)).collect()
}

fn fields<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Field> {
    texts.into_iter().map(|text| Field { path: text.to_owned(), text: text.to_owned() }).collect()
}

/// What both tables say, in order.
fn tables() -> Vec<String> {
    let employers = [
        ["Dec 27, 2026", "Linden Market", "applied", "no answer yet"],
        ["Dec 30, 2026", "Aullwood Garden Center", "job fair", "not hired"],
        ["Dec 30, 2026", "Blue Heron Diner", "called", "no answer came"],
        ["Jan 2, 2027", "Ñandú & Hijos, S.A.", "interview", "hired"],
    ];
    let mut all: Vec<String> = employers.as_flattened().iter().map(|text| (*text).to_owned()).collect();
    let heads = "Sun 12/27 Mon 12/28 Tue 12/29 Wed 12/30 Thu 12/31 Fri 1/1 Sat 1/2";
    all.extend(heads.split(' ').map(str::to_owned));
    let mut sum = [0; 7];
    for (name, days) in rows() {
        sum.iter_mut().zip(days).for_each(|(sum, minutes)| *sum += minutes);
        all.push(name);
        all.extend(times(days));
    }
    all.push("Total".to_owned());
    all.extend(times(sum));
    all
}

#[test]
fn a_kept_week_is_printed_with_every_contact_and_the_right_sums() {
    let signed = signed(&contacts(), &hours());
    let log = printed(&signed);
    assert_eq!(log.hours.rows, rows());
    assert_eq!(rows().len(), 5, "four activities, and excused time of one");
    let code = "4829 1530 791";
    assert!(log.check.code.starts_with(code) && CheckCode::parse(&log.check.code).as_ref() == Some(&signed.log.code));
    for paper in Paper::ALL {
        let typeset = typeset(&Document::WeekLog(log.clone()), paper).unwrap();
        assert!(shows(&typeset, &signed.text), "{}: no code of the signed text", paper.name());
        if !can_be_read() {
            continue;
        }
        let read = pages::text(&typeset.pdf().unwrap());
        assert_eq!(missing(&read, &fields(tables().iter().map(String::as_str))), [""; 0], "{}", paper.name());
        let verify = format!("onestop-server verify {}", log.check.code);
        let end = ["Signature of the client", "Signature of the case worker", &log.check.code, &verify];
        assert_eq!(missing(&read, &fields(end)), [""; 0], "{}", paper.name());
        assert!(!read.contains("The door is at the back"), "{}: the client's own notes", paper.name());
    }
}

#[test]
fn a_kept_week_says_what_counts_and_what_does_not() {
    let log = printed(&signed(&contacts(), &hours()));
    let all: u32 = told().iter().map(|(_, _, minutes, ..)| minutes).sum();
    let off: u32 = sums(Activity::CommunityService, false).iter().sum();
    let fact = |name: &str| log.facts.iter().find(|(fact, _)| fact == name).map(|(_, value)| value.as_str());
    let hours = |minutes: u32| format!("{} hours {} minutes", minutes / 60, minutes % 60);
    assert_eq!(fact("Name"), Some("Marisol"));
    assert_eq!(fact("Week"), Some("Dec 27, 2026 to Jan 2, 2027"));
    assert_eq!(fact("Employers contacted"), Some("4 of 5 asked for"));
    assert_eq!(fact("Hours that count"), Some(format!("{} of 30 hours asked for", hours(all - off)).as_str()));
    assert_eq!(fact("Hours written down"), Some(hours(all).as_str()));
    let said = text(&Document::WeekLog(log.clone()));
    let lines = [
        SITE,
        "Community service: 0 minutes of 1 hour 15 minutes",
        "Community service, 1 hour 15 minutes: not counted. This activity does not count here.",
        "Meetings of this site that the client checked in at: 1 hour 30 minutes",
        "Measured at the kiosk, and confirmed by the client: 1 hour 40 minutes",
        "Told by the client: 9 hours 15 minutes",
        "It decides nothing.",
    ];
    assert_eq!(missing(&said, &fields(lines)), [""; 0], "{said}");
    assert_eq!(strip_isolates(&said), said, "marks of directions on an English page");
}

#[test]
fn an_empty_week_says_so_and_asks_for_what_it_asked() {
    let log = printed(&signed(&[], &[]));
    assert!(log.sections.is_empty(), "nothing counts and nothing does not");
    let said = text(&Document::WeekLog(log));
    let wanted = ["0 of 5 asked for", "0 minutes of 30 hours asked for", "No contact with an employer", "No hours are"];
    assert_eq!(missing(&said, &fields(wanted)), [""; 0], "{said}");
}
