//! A client's week: what of it counts, and the log that a worker takes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use onestop::domain::listing::ListingId;
use onestop::domain::meeting::{Kind, MeetingId};
use onestop::domain::plan::{
    Activity, CheckCode, Contact, Entry, Hours, Household, How, LONGEST_SCAN, Log, NotCounted, Outcome, Reason, Rules,
    Source, Week, WeekStart, week,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A Sunday.
const SUNDAY: Date = date(2026, 11, 15);

fn contact(date: Date, employer: &str) -> Contact {
    Contact {
        id: format!("contact{date}{employer}"),
        date,
        employer: employer.to_owned(),
        how: How::Applied,
        outcome: Outcome::Waiting,
        listing: None,
        notes: String::new(),
    }
}

fn spent(date: Date, activity: Activity, minutes: u32) -> Hours {
    Hours { id: format!("hours{date}"), date, activity, minutes, source: Source::Told, excused: false }
}

fn searched(date: Date, minutes: u32) -> Hours {
    spent(date, Activity::JobSearch, minutes)
}

/// Excused time of an activity that nobody pays for.
fn excused(date: Date, minutes: u32) -> Hours {
    Hours { excused: true, ..spent(date, Activity::WorkExperience, minutes) }
}

/// The only entry of a day.
fn entry(rules: &Rules, hours: &[Hours], day: Date) -> Entry {
    let week = week(rules, &[], hours, day);
    let mut entries = week.hours.into_iter().filter(|entry| entry.hours.date == day);
    entries.next().expect("an entry of that day")
}

/// What counts of the only entry of a day, and why the rest does not.
fn counted(rules: &Rules, hours: &[Hours], day: Date) -> (u32, Vec<(Reason, u32)>) {
    let entry = entry(rules, hours, day);
    (entry.counted, entry.not_counted.into_iter().map(|NotCounted { reason, minutes }| (reason, minutes)).collect())
}

#[test]
fn a_week_begins_where_the_site_says() {
    let week_of = |week_start, day| Rules { week_start, ..Rules::default() }.week_of(day);
    for (day, sunday, monday) in [
        (date(2026, 11, 14), date(2026, 11, 8), date(2026, 11, 9)),
        (SUNDAY, SUNDAY, date(2026, 11, 9)),
        (date(2026, 11, 16), SUNDAY, date(2026, 11, 16)),
        (date(2026, 11, 21), SUNDAY, date(2026, 11, 16)),
        (date(2027, 1, 1), date(2026, 12, 27), date(2026, 12, 28)),
        (date(2024, 2, 29), date(2024, 2, 25), date(2024, 2, 26)),
    ] {
        assert_eq!(week_of(WeekStart::Sunday, day), (sunday, sunday + 6.days()));
        assert_eq!(week_of(WeekStart::Monday, day), (monday, monday + 6.days()));
    }
}

#[test]
fn contacts_are_counted_by_week_and_month() {
    let made = [
        contact(date(2026, 12, 1), "Kroger"),
        contact(date(2026, 12, 26), "Meijer"),
        contact(date(2026, 12, 27), "Target"),
        contact(date(2026, 12, 31), "Aldi"),
        contact(date(2027, 1, 1), "Costco"),
        contact(date(2027, 1, 2), "Speedway"),
        contact(date(2027, 1, 3), "Wendy's"),
    ];
    let rules = Rules { contacts_a_month: 40, ..Rules::default() };
    for (start, of, this_week, this_month) in [
        (WeekStart::Sunday, date(2026, 12, 31), 4, 4),
        (WeekStart::Sunday, date(2027, 1, 1), 4, 2),
        (WeekStart::Sunday, date(2026, 12, 26), 1, 2),
        (WeekStart::Monday, date(2026, 12, 27), 2, 3),
        (WeekStart::Monday, date(2027, 1, 1), 4, 3),
    ] {
        let week = week(&Rules { week_start: start, ..rules.clone() }, &made, &[], of);
        assert_eq!((week.contacts_this_week.done, week.contacts_this_month.done), (this_week, this_month), "{of}");
        assert_eq!((week.contacts_this_week.wanted, week.contacts_this_month.wanted), (Some(3), Some(40)));
        assert_eq!(week.contacts.len(), usize::try_from(this_week).expect("few"));
        assert!(week.contacts.is_sorted_by_key(|contact| contact.date));
    }
}

#[test]
fn a_site_that_asks_for_nothing_has_no_targets() {
    let rules = Rules { contacts_a_week: 0, contacts_a_month: 0, hours_a_week: 0, ..Rules::default() };
    let week = week(&rules, &[contact(SUNDAY, "Kroger")], &[searched(SUNDAY, 60)], SUNDAY);
    assert_eq!(
        (week.contacts_this_week.wanted, week.contacts_this_month.wanted, week.minutes.wanted),
        (None, None, None)
    );
    assert_eq!((week.contacts_this_week.done, week.minutes.done), (1, 60));
}

#[test]
fn hours_are_asked_for_by_household() {
    for (household, wanted, most, otherwise) in [
        (Household::Other, 30 * 60, 180 * 60, Some((Some(20 * 60), 120 * 60))),
        (Household::YoungChild, 20 * 60, 120 * 60, None),
    ] {
        let week = week(&Rules::default().of(household), &[], &[], SUNDAY);
        assert_eq!((week.minutes.done, week.minutes.wanted, week.job_search.most), (0, Some(wanted), most));
        assert_eq!(week.young_child.map(|figures| (figures.wanted, figures.job_search_most)), otherwise);
    }
}

#[test]
fn job_search_counts_up_to_its_hours_in_twelve_months() {
    let needy = Rules { job_search_hours: 360, job_search_hours_young_child: 240, ..Rules::default() };
    for (rules, household, cap) in [
        (Rules::default(), Household::YoungChild, 120),
        (Rules::default(), Household::Other, 180),
        (needy.clone(), Household::YoungChild, 240),
        (needy, Household::Other, 360),
    ] {
        let rules = rules.of(household);
        // A thousand minutes every other week, as four weeks in a row would end by themselves.
        let whole = cap * 60 / 1000;
        let before = (1..=whole).map(|back| searched(SUNDAY - (i64::from(back) * 14).days(), 1000));
        let before: Vec<Hours> = before.collect();
        let left = cap * 60 % 1000;
        for (told, counts) in [(left - 1, left - 1), (left, left), (left + 1, left)] {
            let hours = [before.clone(), vec![searched(SUNDAY, told)]].concat();
            let why = if told > counts { vec![(Reason::JobSearchCap, told - counts)] } else { Vec::new() };
            assert_eq!(counted(&rules, &hours, SUNDAY), (counts, why), "{told} of {cap} hours");
            let limit = week(&rules, &[], &hours, SUNDAY).job_search;
            assert_eq!((limit.used, limit.most), (whole * 1000 + counts, cap * 60));
        }
    }
}

#[test]
fn the_twelve_months_end_with_the_day() {
    let rules = Rules { job_search_hours: 10, ..Rules::default() };
    for (first, again, counts) in [
        (date(2025, 11, 18), date(2026, 11, 17), 0),
        (date(2025, 11, 18), date(2026, 11, 18), 600),
        (date(2025, 12, 31), date(2026, 12, 30), 0),
        (date(2025, 12, 31), date(2026, 12, 31), 600),
        (date(2024, 2, 29), date(2025, 2, 28), 0),
        (date(2024, 2, 29), date(2025, 3, 1), 600),
        (date(2023, 2, 28), date(2024, 2, 29), 600),
        (date(2023, 3, 1), date(2024, 2, 29), 0),
    ] {
        let hours = [searched(first, 600), searched(again, 600)];
        assert_eq!(counted(&rules, &hours, again).0, counts, "{first} and {again}");
        assert_eq!(counted(&rules, &hours, first).0, 600, "what comes later takes nothing away");
    }
}

#[test]
fn the_week_after_four_in_a_row_does_not_count() {
    for (rule, told, counts) in [
        (4, "xxx", "xxx"),
        (4, "xxxx", "xxxx"),
        (4, "xxxxx", "xxxx-"),
        (4, "xxxxxx", "xxxx-x"),
        (4, "xxxxxxxxxxx", "xxxx-xxxx-x"),
        (4, "xxxx.x", "xxxx.x"),
        (4, "xxx.xxxxx", "xxx.xxxx-"),
        (4, "x.x.x.x.x", "x.x.x.x.x"),
        (1, "xxx", "x-x"),
        (52, "xxxxxxxxxxxx", "xxxxxxxxxxxx"),
    ] {
        let rules = Rules { consecutive_weeks: rule, ..Rules::default() };
        // From the autumn over the new year.
        let day = |place: usize| date(2026, 11, 17) + i64::try_from(place).expect("few").weeks();
        let weeks = || told.chars().enumerate().filter(|(_, week)| *week == 'x');
        let hours: Vec<Hours> = weeks().map(|(place, _)| searched(day(place), 60)).collect();
        let mut shown: Vec<char> = told.chars().collect();
        for (place, _) in weeks() {
            match counted(&rules, &hours, day(place)) {
                (60, why) if why.is_empty() => {}
                (0, why) if why == [(Reason::ConsecutiveWeeks, 60)] => shown[place] = '-',
                other => panic!("week {place}: {other:?}"),
            }
        }
        assert_eq!(shown.into_iter().collect::<String>(), counts, "{rule} weeks");
    }
}

#[test]
fn weeks_in_a_row_are_the_sites_weeks() {
    // Saturday, Sunday, and Sundays: where weeks begin on Monday the first two are one week.
    let days = [SUNDAY - 1.day(), SUNDAY, SUNDAY + 7.days(), SUNDAY + 14.days(), SUNDAY + 21.days()];
    let hours = days.map(|day| searched(day, 60));
    for (week_start, counts) in [(WeekStart::Sunday, 0), (WeekStart::Monday, 60)] {
        let rules = Rules { week_start, ..Rules::default() };
        assert_eq!(counted(&rules, &hours, days[4]).0, counts);
    }
}

#[test]
fn another_activity_counts_in_the_week_without_job_search() {
    let mut hours: Vec<Hours> = (0_i64..5).map(|weeks| searched(SUNDAY + weeks.weeks(), 60)).collect();
    hours.push(spent(SUNDAY + 29.days(), Activity::CommunityService, 90));
    let week = week(&Rules::default(), &[], &hours, SUNDAY + 28.days());
    assert_eq!((week.told(), week.minutes.done), (150, 90));
}

#[test]
fn excused_hours_count_up_to_sixteen_in_a_month() {
    let rules = Rules::default();
    let before = excused(date(2026, 11, 2), 15 * 60);
    for (told, counts) in [(59, 59), (60, 60), (61, 60)] {
        let day = date(2026, 11, 30);
        let hours = [before.clone(), excused(day, told)];
        let why = if told > counts { vec![(Reason::ExcusedMonth, told - counts)] } else { Vec::new() };
        assert_eq!(counted(&rules, &hours, day), (counts, why));
        assert_eq!(week(&rules, &[], &hours, day).excused_this_month.used, 15 * 60 + counts);
    }
    // A week with days of two months: those of the next have hours of their own.
    let hours = [before, excused(date(2026, 11, 30), 120), excused(date(2026, 12, 1), 120)];
    assert_eq!(counted(&rules, &hours, date(2026, 12, 1)), (120, Vec::new()));
    assert_eq!(week(&rules, &[], &hours, date(2026, 12, 1)).excused_this_month.used, 120);
    // A month has a name in each year.
    let hours = [excused(date(2025, 11, 30), 16 * 60), excused(date(2026, 11, 30), 60)];
    assert_eq!(counted(&rules, &hours, date(2026, 11, 30)).0, 60);
}

#[test]
fn excused_hours_count_up_to_eighty_in_twelve_months() {
    let rules = Rules::default();
    let months = [(2025, 12), (2026, 1), (2026, 2), (2026, 3)].map(|(year, month)| excused(date(year, month, 10), 960));
    let mut before = months.to_vec();
    before.push(excused(date(2026, 4, 10), 15 * 60));
    for (told, counts) in [(59, 59), (60, 60), (61, 60)] {
        let day = date(2026, 12, 9);
        let hours = [before.clone(), vec![excused(day, told)]].concat();
        let why = if told > counts { vec![(Reason::ExcusedYear, told - counts)] } else { Vec::new() };
        assert_eq!(counted(&rules, &hours, day), (counts, why));
        let limit = week(&rules, &[], &hours, day).excused_this_year;
        assert_eq!(limit.most, 80 * 60);
    }
    let hours = [before, vec![excused(date(2026, 12, 10), 61)]].concat();
    assert_eq!(counted(&rules, &hours, date(2026, 12, 10)).0, 61, "the first sixteen hours are a year ago");
}

#[test]
fn excused_time_is_of_unpaid_activities() {
    for activity in Activity::ALL {
        let hours = [Hours { excused: true, ..spent(SUNDAY, activity, 60) }];
        let rules = Rules { core_hours_a_week: 0, ..Rules::default() };
        let expected = if activity.is_paid() { (0, vec![(Reason::PaidAbsence, 60)]) } else { (60, Vec::new()) };
        assert_eq!(counted(&rules, &hours, SUNDAY), expected, "{}", activity.key());
    }
    assert_eq!(Activity::ALL.into_iter().filter(|activity| activity.is_paid()).count(), 4);
}

#[test]
fn an_excused_hour_of_job_search_is_one_of_both() {
    let rules = Rules { job_search_hours: 2, excused_hours_a_month: 1, ..Rules::default() };
    let hours = [searched(SUNDAY, 90), Hours { excused: true, ..searched(SUNDAY + 1.day(), 90) }];
    let cut = vec![(Reason::ExcusedMonth, 30), (Reason::JobSearchCap, 30)];
    assert_eq!(counted(&rules, &hours, SUNDAY + 1.day()), (30, cut));
    let week = week(&rules, &[], &hours, SUNDAY);
    assert_eq!((week.job_search.used, week.excused_this_month.used, week.minutes.done), (120, 30, 120));
}

#[test]
fn three_activities_count_above_the_hours_of_the_others() {
    let above = [Activity::JobSkillsTraining, Activity::Education, Activity::SecondarySchool];
    let rules = Rules::default();
    for activity in Activity::ALL {
        assert_eq!(activity.is_core(), !above.contains(&activity), "{}", activity.key());
    }
    for activity in above {
        for (core, counts) in [(20 * 60 - 1, 0), (20 * 60, 240), (20 * 60 + 1, 240)] {
            let work = |day: Date| spent(day, Activity::WorkExperience, 600);
            let last = spent(SUNDAY + 6.days(), Activity::CommunityService, core - 600);
            let hours = [work(SUNDAY + 1.day()), last, spent(SUNDAY + 2.days(), activity, 240)];
            let why = if counts == 0 { vec![(Reason::CoreFirst, 240)] } else { Vec::new() };
            assert_eq!(counted(&rules, &hours, SUNDAY + 2.days()), (counts, why));
            // The hours of other weeks do not help.
            let elsewhere = [work(SUNDAY + 1.day()), work(SUNDAY + 7.days()), hours[2].clone()];
            assert_eq!(counted(&rules, &elsewhere, SUNDAY + 2.days()).0, 0);
        }
    }
    // Job search beyond its cap does not fill them.
    let capped = Rules { job_search_hours: 19, ..rules.clone() };
    let hours = [searched(SUNDAY, 1200), spent(SUNDAY + 1.day(), Activity::Education, 60)];
    assert_eq!(week(&capped, &[], &hours, SUNDAY).minutes.done, 19 * 60);
    assert_eq!(week(&rules, &[], &hours, SUNDAY).minutes.done, 21 * 60);
}

#[test]
fn an_activity_that_the_site_does_not_count_is_still_told() {
    let rules = Rules { activities: [Activity::JobSearch].into(), ..Rules::default() };
    let hours = [searched(SUNDAY, 60), spent(SUNDAY + 1.day(), Activity::ChildCare, 45)];
    assert_eq!(counted(&rules, &hours, SUNDAY + 1.day()), (0, vec![(Reason::Activity, 45)]));
    let week = week(&rules, &[], &hours, SUNDAY);
    assert_eq!((week.told(), week.minutes.done), (105, 60));
}

#[test]
fn meetings_are_activities() {
    let of = |kind| Activity::of_meeting(kind);
    assert_eq!(of(Kind::Appointment), None);
    assert_eq!(of(Kind::GedClass), Some(Activity::SecondarySchool));
    let others = Kind::ALL.into_iter().filter(|kind| !matches!(kind, Kind::Appointment | Kind::GedClass));
    assert!(others.into_iter().all(|kind| of(kind) == Some(Activity::AT_KIOSK)));
}

#[test]
fn keys_are_those_of_the_wire() {
    let wire = |value: serde_json::Value| value.as_str().expect("a text").to_owned();
    for activity in Activity::ALL {
        assert_eq!(wire(serde_json::json!(activity)), activity.key());
    }
    for how in How::ALL {
        assert_eq!(wire(serde_json::json!(how)), how.key());
    }
    for outcome in Outcome::ALL {
        assert_eq!(wire(serde_json::json!(outcome)), outcome.key());
    }
    for reason in REASONS {
        assert_eq!(wire(serde_json::json!(reason)), reason.key());
    }
    let meeting = Source::Meeting(MeetingId("0123456789abcdef".to_owned()));
    assert_eq!(serde_json::json!(meeting), serde_json::json!({ "meeting": "0123456789abcdef" }));
}

const REASONS: [Reason; 7] = [
    Reason::Activity,
    Reason::PaidAbsence,
    Reason::ExcusedMonth,
    Reason::ExcusedYear,
    Reason::ConsecutiveWeeks,
    Reason::JobSearchCap,
    Reason::CoreFirst,
];

#[test]
fn a_site_sets_its_rules() {
    let read = |text: &str| toml::from_str::<Rules>(text);
    assert_eq!(read("").expect("rules"), Rules::default());
    assert_eq!(Rules::default().checked().expect("the usual rules"), Rules::default());
    let told = "contacts_a_week = 0\ncontacts_a_month = 40\nweek_start = 'monday'\nhousehold = 'young_child'\n\
                activities = ['job_search', 'child_care']\njob_search_hours = 360\n";
    let rules = read(told).expect("rules").checked().expect("rules in their ranges");
    assert_eq!((rules.contacts_a_week, rules.contacts_a_month, rules.job_search_hours), (0, 40, 360));
    assert_eq!((rules.week_start, rules.household), (WeekStart::Monday, Household::YoungChild));
    assert_eq!(rules.activities, BTreeSet::from([Activity::JobSearch, Activity::ChildCare]));
    for wrong in ["contacts_a_day = 1", "contacts_a_week = -1", "week_start = 'friday'", "activities = ['sleep']"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_rule_out_of_range_is_named_with_its_range() {
    for (key, least, most) in [
        ("contacts_a_week", 0, 100),
        ("contacts_a_month", 0, 500),
        ("hours_a_week", 0, 80),
        ("hours_a_week_young_child", 0, 80),
        ("core_hours_a_week", 0, 80),
        ("job_search_hours", 0, 360),
        ("job_search_hours_young_child", 0, 240),
        ("consecutive_weeks", 1, 52),
        ("excused_hours_a_month", 0, 16),
        ("excused_hours_a_year", 0, 80),
    ] {
        let with = |value: u32| toml::from_str::<Rules>(&format!("{key} = {value}")).expect("rules").checked();
        assert!(with(least).is_ok() && with(most).is_ok(), "{key}");
        let wrong = if least > 0 { vec![least - 1, most + 1] } else { vec![most + 1, u32::MAX] };
        for value in wrong {
            let error = with(value).expect_err("out of range").to_string();
            assert_eq!(error, format!("plan.{key} = {value}: not allowed. Allowed: {least} to {most}"));
        }
    }
    let none = Rules { activities: BTreeSet::new(), ..Rules::default() }.checked().expect_err("no activity");
    assert!(none.key == "plan.activities" && none.allowed.contains("job_search"), "{none}");
}

/// A log with something in each of its fields.
fn log() -> Log {
    let contacts = [
        Contact { outcome: Outcome::Interview, how: How::Visited, ..contact(SUNDAY + 3.days(), "Kroger") },
        Contact {
            notes: "Ask for Dana".to_owned(),
            listing: Some(ListingId("00112233445566aa".to_owned())),
            ..contact(SUNDAY + 2.days(), "Miami Valley Bakery")
        },
    ];
    let meeting = Source::Meeting(MeetingId("0123456789abcdef".to_owned()));
    let hours = [
        Hours { source: Source::Kiosk, ..searched(SUNDAY + 1.day(), 60) },
        Hours { source: meeting, ..searched(SUNDAY + 2.days(), 90) },
        excused(SUNDAY + 3.days(), 90),
    ];
    let rules = Rules { excused_hours_a_month: 1, ..Rules::default() };
    let week = week(&rules, &contacts, &hours, SUNDAY);
    Log::of(&week, CheckCode::from_random(48_291_530_791), "Dayton", "Rosa", SUNDAY + 6.days())
}

fn text(log: &Log) -> String {
    String::from_utf8(log.canonical()).expect("UTF-8")
}

#[test]
fn a_log_says_the_same_for_ever() {
    let log = log();
    let expected = format!(
        "onestop log 1\n\
         code {}\n\
         site Dayton\n\
         name Rosa\n\
         made 2026-11-21\n\
         week 2026-11-15\n\
         contacts 2 of 3\n\
         minutes 210 of 1800, told 240\n\
         contact 2026-11-17 applied waiting Miami Valley Bakery\n\
         contact 2026-11-18 visited interview Kroger\n\
         hours 2026-11-16 job_search 60 counted 60 kiosk\n\
         hours 2026-11-17 job_search 90 counted 90 meeting 0123456789abcdef\n\
         hours 2026-11-18 work_experience 90 counted 60 excused not 30 excused_month told\n",
        log.code.as_str()
    );
    assert_eq!(text(&log), expected);
    assert_eq!(log.scan(), log.canonical());
    assert_eq!((log.last(), log.told(), log.minutes().done), (SUNDAY + 6.days(), 240, 210));
    let kept: Log = serde_json::from_str(&serde_json::to_string(&log).expect("JSON")).expect("a log");
    assert_eq!(kept, log);
}

#[test]
fn a_log_shows_time_by_activity_and_day() {
    let log = log();
    let shown: Vec<_> = log.activities().into_iter().map(|row| (row.activity, row.excused, row.days)).collect();
    let expected = [
        (Activity::WorkExperience, true, [0, 0, 0, 90, 0, 0, 0]),
        (Activity::JobSearch, false, [0, 60, 90, 0, 0, 0, 0]),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_log_changes_with_every_field() {
    let changes: &[fn(&mut Log)] = &[
        |_| {},
        |log| log.code = CheckCode::from_random(1),
        |log| log.site.push('!'),
        |log| log.name.clear(),
        |log| log.made += 1.day(),
        |log| log.first += 7.days(),
        |log| log.contacts_wanted = None,
        |log| log.contacts_wanted = Some(4),
        |log| log.minutes_wanted = None,
        |log| log.minutes_wanted = Some(1),
        |log| log.contacts.truncate(1),
        |log| log.contacts.push(log.contacts[0].clone()),
        |log| log.contacts[0].date += 1.day(),
        |log| log.contacts[0].employer.push('s'),
        |log| log.contacts[0].how = How::Called,
        |log| log.contacts[0].outcome = Outcome::Hired,
        |log| log.hours.truncate(2),
        |log| log.hours[0].date -= 1.day(),
        |log| log.hours[0].activity = Activity::ChildCare,
        |log| log.hours[0].minutes += 1,
        |log| log.hours[0].source = Source::Told,
        |log| log.hours[0].source = Source::Meeting(MeetingId("0123456789abcdef".to_owned())),
        |log| log.hours[1].source = Source::Meeting(MeetingId("0123456789abcdee".to_owned())),
        |log| log.hours[0].excused = true,
        |log| log.hours[0].counted -= 1,
        |log| log.hours[2].not_counted.clear(),
        |log| log.hours[2].not_counted[0].minutes += 1,
        |log| log.hours[2].not_counted[0].reason = Reason::ExcusedYear,
    ];
    let said: BTreeSet<Vec<u8>> = changes
        .iter()
        .map(|change| {
            let mut log = log();
            change(&mut log);
            log.canonical()
        })
        .collect();
    assert_eq!(said.len(), changes.len());
}

#[test]
fn the_order_of_a_log_says_nothing() {
    let mut turned = log();
    turned.contacts.reverse();
    turned.hours.reverse();
    assert_eq!(turned.canonical(), log().canonical());
}

#[test]
fn nobody_writes_a_line_of_a_log_into_another() {
    let mut forged = log();
    forged.contacts.truncate(1);
    forged.contacts[0].employer = "Aldi\ncontact 2026-11-18 visited interview Kroger\u{2028}\u{202e}\\n".to_owned();
    let text = text(&forged);
    assert_eq!(text.lines().filter(|line| line.starts_with("contact 2")).count(), 1);
    assert!(text.contains(r"Aldi\ncontact 2026-11-18 visited interview Kroger\u{2028}\u{202e}\\n"), "{text}");
}

#[test]
fn what_a_client_notes_is_in_no_log() {
    let log = log();
    let kept = serde_json::to_string(&log).expect("JSON");
    assert!(kept.contains("Kroger") && !kept.contains("Dana") && !kept.contains("00112233445566aa"));
    let shown = format!("{log:?} {:?} {:?}", log.contacts, contact(SUNDAY, "Kroger"));
    assert!(!shown.contains("Kroger") && !shown.contains("Rosa") && !shown.contains(log.code.as_str()), "{shown}");
}

#[test]
fn a_log_too_long_to_scan_is_told_in_brief() {
    let mut long = log();
    while long.canonical().len() <= LONGEST_SCAN {
        assert_eq!(long.scan(), long.canonical());
        long.contacts.push(long.contacts[0].clone());
    }
    let brief = String::from_utf8(long.scan()).expect("UTF-8");
    assert!(brief.len() < LONGEST_SCAN && brief.starts_with("onestop log 1 in brief\ncode "), "{brief}");
    assert!(brief.contains(&format!("contacts {} of 3\n", long.contacts.len())), "{brief}");
    assert!(brief.contains("\nactivity job_search told 150 counted 150\n"), "{brief}");
    assert!(brief.contains("\nactivity work_experience excused told 90 counted 60\n"), "{brief}");
    let mut other = long.clone();
    other.contacts[0].employer.push('s');
    assert_ne!(other.scan(), long.scan());
}

#[test]
fn a_check_code_is_read_as_it_is_typed() {
    let code = CheckCode::from_random(7);
    assert_eq!(code.as_str().len(), 12);
    assert_eq!(code.to_string().len(), 14);
    assert_eq!(CheckCode::parse(&code.to_string()), Some(code.clone()));
    assert_eq!(CheckCode::parse(&code.as_str().replace('0', "\u{660}")), Some(code.clone()));
    assert_eq!(CheckCode::parse(&code.as_str()[1..]), None);
    assert_ne!(CheckCode::from_random(8), code);
    assert_eq!(CheckCode::from_random(100_000_000_007), code);
    let wrong = code.as_str().replacen('0', "1", 1);
    assert_eq!(CheckCode::parse(&wrong), None);
    assert!(serde_json::from_value::<CheckCode>(serde_json::json!(wrong)).is_err());
}

/// Rules so tight that a few weeks reach their limits.
fn rules() -> impl Strategy<Value = Rules> {
    let limits = (0_u32..=20, 1_u32..=5, 0_u32..=4, 0_u32..=10, 0_u32..=6);
    let start = select(vec![WeekStart::Sunday, WeekStart::Monday]);
    (limits, start, subsequence(Activity::ALL.to_vec(), 6..=12)).prop_map(|(limits, week_start, activities)| {
        let (job_search_hours, consecutive_weeks, month, year, core_hours_a_week) = limits;
        Rules {
            job_search_hours,
            consecutive_weeks,
            excused_hours_a_month: month,
            excused_hours_a_year: year,
            core_hours_a_week,
            week_start,
            activities: activities.into_iter().collect(),
            ..Rules::default()
        }
    })
}

/// Half hours of a year and a half, mostly of job search and mostly in its last weeks.
fn told() -> impl Strategy<Value = Vec<Hours>> {
    let day = prop_oneof![0_i64..550, 470_i64..550];
    let activity = prop_oneof![Just(Activity::JobSearch), select(Activity::ALL.to_vec())];
    let source = prop_oneof![Just(Source::Kiosk), Just(Source::Told)];
    let one = (day, activity, 1_u32..=6, source, any::<bool>(), select(vec!["a", "b", "c"])).prop_map(
        |(day, activity, half_hours, source, excused, id)| {
            let date = date(2025, 6, 1) + day.days();
            Hours { id: id.to_owned(), date, activity, minutes: 30 * half_hours, source, excused }
        },
    );
    vec(one, 0..30)
}

/// All weeks of these hours.
fn weeks(rules: &Rules, hours: &[Hours]) -> Vec<Week> {
    let firsts: BTreeSet<Date> = hours.iter().map(|hours| rules.week_of(hours.date).0).collect();
    firsts.into_iter().map(|first| week(rules, &[], hours, first)).collect()
}

/// Half an hour that counts.
struct Half {
    date: Date,
    activity: Activity,
    excused: bool,
}

/// Whether a date is after the same date of the year before.
fn within_year(date: Date, end: Date) -> bool {
    date <= end && (date.year(), date.month(), date.day()) > (end.year() - 1, end.month(), end.day())
}

/// The number of a day's week.
fn week_number(rules: &Rules, day: Date) -> i64 {
    // The first of 1970 was a Thursday.
    let days = i64::from((day - date(1970, 1, 1)).get_days());
    let behind = if rules.week_start == WeekStart::Sunday { 4 } else { 3 };
    (days + behind).div_euclid(7)
}

/// The half hours that count, one after the other: each is taken where that breaks no limit.
fn by_halves(rules: &Rules, hours: &[Hours]) -> Vec<Half> {
    let mut known = hours.to_vec();
    known.sort_by_key(|hours| (hours.date, hours.clone()));
    let mut taken: Vec<Half> = Vec::new();
    for Hours { date, activity, minutes, excused, .. } in known {
        for _ in 0..minutes / 30 {
            let halves = |such: &dyn Fn(&Half) -> bool| u32::try_from(taken.iter().filter(|h| such(h)).count());
            let room = |such: &dyn Fn(&Half) -> bool, hours: u32| halves(such).expect("few") < 2 * hours;
            let same_month =
                |half: &Half| half.excused && (half.date.year(), half.date.month()) == (date.year(), date.month());
            let same_year = |half: &Half| half.excused && within_year(half.date, date);
            let searched = |half: &Half| half.activity == Activity::JobSearch && within_year(half.date, date);
            let weeks: BTreeSet<i64> = taken
                .iter()
                .filter(|half| half.activity == Activity::JobSearch)
                .map(|half| week_number(rules, date) - week_number(rules, half.date))
                .collect();
            let in_a_row = (1..=60).take_while(|back| weeks.contains(back)).count();
            let allowed = rules.activities.contains(&activity)
                && (!excused
                    || !activity.is_paid()
                        && room(&same_month, rules.excused_hours_a_month)
                        && room(&same_year, rules.excused_hours_a_year))
                && (activity != Activity::JobSearch
                    || in_a_row < usize::try_from(rules.consecutive_weeks).expect("few")
                        && room(&searched, rules.job_search_hours));
            if allowed {
                taken.push(Half { date, activity, excused });
            }
        }
    }
    taken
}

/// The minutes of a week by activity, and whether they are excused.
fn sums(rules: &Rules, taken: &[Half], of: Date) -> BTreeMap<(Activity, bool), u32> {
    let mut week = BTreeMap::new();
    for half in taken.iter().filter(|half| week_number(rules, half.date) == week_number(rules, of)) {
        *week.entry((half.activity, half.excused)).or_default() += 30;
    }
    let core: u32 = week.iter().filter(|((activity, _), _)| activity.is_core()).map(|(_, minutes)| minutes).sum();
    week.retain(|(activity, _), _| activity.is_core() || core >= 60 * rules.core_hours_a_week);
    week
}

proptest! {
    #[test]
    fn no_more_counts_than_is_told(rules in rules(), hours in told()) {
        for week in weeks(&rules, &hours) {
            for entry in &week.hours {
                let not: u32 = entry.not_counted.iter().map(|not| not.minutes).sum();
                prop_assert_eq!(entry.counted + not, entry.hours.minutes);
                prop_assert!(entry.not_counted.iter().all(|not| not.minutes > 0));
            }
            prop_assert!(week.minutes.done <= week.told());
        }
    }

    #[test]
    fn no_more_counts_than_a_limit_allows(rules in rules(), hours in told()) {
        let weeks = weeks(&rules, &hours);
        let entries: Vec<&Entry> = weeks.iter().flat_map(|week| &week.hours).collect();
        prop_assert_eq!(entries.len(), hours.len());
        let counted = |such: &dyn Fn(&Hours) -> bool| -> u32 {
            entries.iter().filter(|entry| such(&entry.hours)).map(|entry| entry.counted).sum()
        };
        for end in hours.iter().map(|hours| hours.date) {
            let job_search = |hours: &Hours| hours.activity == Activity::JobSearch && within_year(hours.date, end);
            prop_assert!(counted(&job_search) <= 60 * rules.job_search_hours);
            let year = |hours: &Hours| hours.excused && within_year(hours.date, end);
            prop_assert!(counted(&year) <= 60 * rules.excused_hours_a_year);
            let month = |hours: &Hours| hours.excused && hours.date.first_of_month() == end.first_of_month();
            prop_assert!(counted(&month) <= 60 * rules.excused_hours_a_month);
        }
        for week in &weeks {
            prop_assert!(week.job_search.used <= week.job_search.most);
            prop_assert!(week.excused_this_month.used <= week.excused_this_month.most);
            prop_assert!(week.excused_this_year.used <= week.excused_this_year.most);
        }
        let searching = |week: &Week| {
            let found = week.hours.iter().any(|one| one.hours.activity == Activity::JobSearch && one.counted > 0);
            found.then(|| week_number(&rules, week.first))
        };
        let searching: BTreeSet<i64> = weeks.iter().filter_map(searching).collect();
        let row = 0..=i64::from(rules.consecutive_weeks);
        let too_long = |first: &i64| row.clone().all(|on| searching.contains(&(first + on)));
        prop_assert!(!searching.iter().any(too_long));
    }

    #[test]
    fn the_order_of_what_is_told_does_not_matter(
        rules in rules(),
        (hours, other) in told().prop_flat_map(|hours| (Just(hours.clone()), Just(hours).prop_shuffle())),
    ) {
        prop_assert_eq!(weeks(&rules, &hours), weeks(&rules, &other));
    }

    #[test]
    fn what_comes_after_a_week_changes_nothing_in_it(rules in rules(), hours in told()) {
        for whole in weeks(&rules, &hours) {
            let known: Vec<Hours> = hours.iter().filter(|hours| hours.date <= whole.last).cloned().collect();
            prop_assert_eq!(week(&rules, &[], &known, whole.first), whole);
        }
    }

    #[test]
    fn the_sums_are_those_worked_out_another_way(rules in rules(), hours in told()) {
        let taken = by_halves(&rules, &hours);
        for week in weeks(&rules, &hours) {
            let log = Log::of(&week, CheckCode::from_random(7), "", "", week.last);
            let mut expected = sums(&rules, &taken, week.first);
            prop_assert_eq!(week.minutes.done, expected.values().sum::<u32>());
            prop_assert_eq!(log.minutes().done, week.minutes.done);
            prop_assert_eq!(log.told(), week.told());
            for row in log.activities() {
                prop_assert_eq!(row.counted, expected.remove(&(row.activity, row.excused)).unwrap_or_default());
                prop_assert_eq!(row.told, row.days.iter().sum::<u32>());
            }
            prop_assert!(expected.is_empty());
        }
    }
}
