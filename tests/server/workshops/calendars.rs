//! iCalendar and CSV, read.

use super::*;

const CLUB: &str = "UID:club\nSUMMARY:Job Club\nDTSTART;TZID=America/New_York:20260302T090000\n\
    DTEND;TZID=America/New_York:20260302T110000\n";

fn club(more: &str) -> String {
    format!("{CLUB}{more}")
}

#[test]
fn nine_is_nine_before_and_after_the_clocks_change() {
    let spring = meetings(&[&club("RRULE:FREQ=WEEKLY;COUNT=3")]);
    assert_eq!(starts(&spring), ["03-02 09:00", "03-09 09:00", "03-16 09:00"]);
    let utc: Vec<_> = spring.iter().map(|meeting| meeting.starts.strftime("%H").to_string()).collect();
    assert_eq!(utc, ["14", "13", "13"]);

    let autumn = meetings(&["UID:club\nSUMMARY:Job Club\nDTSTART:20261026T170000\nDURATION:PT1H30M\n\
        RRULE:FREQ=WEEKLY;UNTIL=20261109T220000Z"]);
    assert_eq!(starts(&autumn), ["10-26 17:00", "11-02 17:00", "11-09 17:00"]);
    let utc: Vec<_> = autumn.iter().map(|meeting| meeting.starts.strftime("%H").to_string()).collect();
    assert_eq!(utc, ["21", "22", "22"], "a time without a zone is the site's");
    assert!(autumn.iter().all(|meeting| meeting.ends.duration_since(meeting.starts).as_mins() == 90));

    // At half past two on the day in March there is no such time: an hour later it is half past three.
    let night = meetings(&["UID:n\nSUMMARY:Night\nDTSTART:20260308T023000\nDURATION:PT1H"]);
    assert_eq!(starts(&night), ["03-08 03:30"]);
}

#[test]
fn zones_go_by_many_names() {
    for name in [
        "America/New_York",
        "\"Eastern Standard Time\"",
        "US/Eastern",
        "/America/New_York",
        "/mozilla.org/20070129_1/America/New_York",
    ] {
        let event = format!("UID:a\nSUMMARY:Job Club\nDTSTART;TZID={name}:20260701T090000\nDURATION:PT1H");
        assert_eq!(starts(&meetings(&[&event])), ["07-01 09:00"], "{name}");
    }
    let utc =
        meetings(&["UID:a\nSUMMARY:Job Club\nDTSTART:20260701T130000Z\nDTEND;TZID=America/Chicago:20260701T090000"]);
    assert_eq!((starts(&utc), clock(utc[0].ends)), (vec!["07-01 09:00".to_owned()], "07-01 10:00".to_owned()));
    let unknown = reading(&["UID:a\nSUMMARY:Job Club\nDTSTART;TZID=Our own:20260701T090000\nDURATION:PT1H"]);
    assert_eq!(reasons(&unknown)[0].0, 5);
    assert!(reasons(&unknown)[0].1.contains("Our own") && reasons(&unknown)[0].1.contains("America/New_York"));
}

#[test]
fn days_are_left_out_and_added() {
    let out = club(
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=6\nEXDATE;TZID=America/New_York:20260305T090000\n\
         EXDATE:20260309T130000Z\nEXDATE;VALUE=DATE:20260316",
    );
    assert_eq!(starts(&meetings(&[&out])), ["03-02 09:00", "03-12 09:00", "03-19 09:00"]);
    let added = club("RDATE;TZID=America/New_York:20260304T100000,20260306T100000\nEXDATE:20260306T150000Z");
    assert_eq!(starts(&meetings(&[&added])), ["03-02 09:00", "03-04 10:00"]);
    let periods = club("RDATE;VALUE=PERIOD;TZID=America/New_York:20260304T100000/20260304T103000,20260305T100000/PT3H");
    let lasts = meetings(&[&periods]).iter().map(|it| it.ends.duration_since(it.starts).as_mins()).collect::<Vec<_>>();
    assert_eq!(lasts, [120, 30, 180]);
}

#[test]
fn rules_end_by_count_by_time_and_by_day() {
    let count = |rule: &str| meetings(&[&club(rule)]).len();
    assert_eq!(count("RRULE:FREQ=DAILY;COUNT=5"), 5);
    assert_eq!(count("RRULE:FREQ=DAILY;UNTIL=20260304T140000Z"), 3, "to the very second");
    assert_eq!(count("RRULE:FREQ=DAILY;UNTIL=20260304T135959Z"), 2);
    assert_eq!(count("RRULE:FREQ=DAILY;UNTIL=20260304"), 3, "a day counts to its end");
    assert_eq!(count("RRULE:FREQ=DAILY;UNTIL=20260304T090000;"), 3, "at the clocks of the event");
    let last = club("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3");
    assert_eq!(starts(&meetings(&[&last])), ["03-02 09:00", "03-27 09:00", "04-24 09:00", "05-29 09:00"]);
    let second = club("RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE;COUNT=4");
    assert_eq!(starts(&meetings(&[&second])), ["03-02 09:00", "03-04 09:00", "03-16 09:00", "03-18 09:00"]);
}

#[test]
fn what_never_ends_is_bounded() {
    let days = |rule: &str, from: &str, until: &str| {
        let begun = format!("UID:a\nSUMMARY:Job Club\nDTSTART:19990104T090000\nDURATION:PT1H\n{rule}");
        sorted(read(calendar(&[&begun]), &context(from, until, USUAL)).unwrap())
    };
    assert_eq!(days("RRULE:FREQ=YEARLY", "2026-01-01", "2028-01-01").len(), 2);
    assert_eq!(days("RRULE:FREQ=DAILY", "2026-03-01", "2026-03-31").len(), 30);
    assert_eq!(days("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01", "2028-01-01").len(), 0);
    assert_eq!(days("RRULE:FREQ=YEARLY;INTERVAL=60000", "2026-01-01", "2028-01-01").len(), 0);
    for rule in ["FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=2", "FREQ=DAILY;BYMINUTE=0,10,20"] {
        let often = reading(&[&club(&format!("RRULE:{rule}"))]);
        assert!(reasons(&often)[0].1.contains("no workshop repeats within hours"), "{often:?}");
    }
    let crowded = reading(&[&club("RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15")]);
    assert!(reasons(&crowded)[0].1.contains("Allowed: at most 1000"), "{crowded:?}");
}

#[test]
fn one_meeting_of_a_series_is_moved_and_keeps_its_name() {
    let series = club("RRULE:FREQ=WEEKLY;COUNT=3\nX-ONESTOP-CAPACITY:7");
    let plain = meetings(&[&series]);
    let moved = "UID:club\nRECURRENCE-ID;TZID=America/New_York:20260309T090000\nSUMMARY:Job Club\n\
        DTSTART;TZID=America/New_York:20260310T140000\nDTEND;TZID=America/New_York:20260310T150000";
    let off = "UID:club\nRECURRENCE-ID:20260316T130000Z\nSTATUS:CANCELLED\nDTSTART:20260316T130000Z";
    for events in [[series.as_str(), moved, off], [off, moved, series.as_str()]] {
        let changed = meetings(&events);
        assert_eq!(starts(&changed), ["03-02 09:00", "03-10 14:00", "03-16 09:00"]);
        let ids = |meetings: &[Meeting]| meetings.iter().map(|meeting| meeting.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(&changed), ids(&plain));
        assert_eq!(changed.iter().map(|meeting| meeting.cancelled).collect::<Vec<_>>(), [false, false, true]);
        assert_eq!(clock(changed[1].ends), "03-10 15:00");
        assert!(changed.iter().all(|meeting| meeting.capacity == 7 && meeting.workshop == plain[0].workshop));
    }
    let later = moved.replace("RECURRENCE-ID;", "RECURRENCE-ID;RANGE=THISANDFUTURE;");
    let refused = reading(&[&series, &later]);
    assert_eq!(refused.meetings.len(), 3);
    assert!(reasons(&refused)[0].1.contains("all later meetings at once"));
}

#[test]
fn a_workshop_is_told_by_the_calendar_its_rule_and_the_usual() {
    let rules = "[usual]\nlanguage = 'fr'\ncapacity = 5\nroom = 'Hall'\n\
        [[workshop]]\ntitle = 'JOB CLUB'\nbring = 'A pen'\ncapacity = 9\n\
        [[workshop]]\nuid = 'x'\nkind = 'ged_class'\nminutes = 45\n";
    let events = calendar(&[
        "UID:a\nSUMMARY:Job Club\nLOCATION:Room 2\\, upstairs\nDTSTART:20260302T090000\nDURATION:PT1H",
        "UID:b\nSUMMARY;LANGUAGE=es:Club de empleo\nX-ONESTOP-CAPACITY:3\nX-ONESTOP-BRING:Una pluma\n\
         X-ONESTOP-HOST:Sra. Villalba\nDTSTART:20260303T090000\nDURATION:PT1H",
        "UID:x\nSUMMARY:Math\nX-ONESTOP-LANGUAGE:so\nDTSTART:20260304T090000",
        "UID:y\nSUMMARY:Talk\nX-ONESTOP-KIND:appointment\nDTSTART:20260305T090000\nDURATION:PT15M",
    ]);
    let all = sorted(read(events, &context("2026-01-01", "2027-01-01", rules)).unwrap());
    let told: Vec<_> = all
        .iter()
        .map(|it| (it.kind.key(), it.language.as_str(), it.capacity, it.room.as_str(), it.bring.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            ("job_club", "fr", 9, "Room 2, upstairs", Some("A pen")),
            ("job_club", "es", 3, "Hall", Some("Una pluma")),
            ("ged_class", "so", 5, "Hall", None),
            ("appointment", "fr", 1, "Hall", None),
        ]
    );
    assert_eq!(all[1].host.as_deref(), Some("Sra. Villalba"));
    assert_eq!(all[2].ends.duration_since(all[2].starts).as_mins(), 45);

    let alone = "UID:y\nSUMMARY:Appointment\nLOCATION:Office 3\nDTSTART:20260305T090000\nDURATION:PT15M";
    let alone = sorted(read(calendar(&[alone]), &context("2026-01-01", "2027-01-01", "")).unwrap());
    assert_eq!((alone[0].capacity, alone[0].language.as_str()), (1, "en"), "an appointment is for one");
}

#[test]
fn a_long_text_is_shortened_and_counted() {
    let words = "word ".repeat(200);
    let long = reading(&[&format!("{CLUB}DESCRIPTION:{words}")]);
    let notes = long.meetings[0].notes.as_deref().unwrap();
    assert!(notes.chars().count() <= 500 && notes.ends_with("word…"), "{notes}");
    assert_eq!(long.shortened, 1);
    let folded = reading(&[&format!("{CLUB}DESCRIPTION:Bring\r\n  your\\nlist\\; please\r\nX-OTHER;A=\"b:c\":d")]);
    assert_eq!(folded.meetings[0].notes.as_deref(), Some("Bring your\nlist; please"));
    assert_eq!(folded.shortened, 0);
}

#[test]
fn what_cannot_be_a_meeting_is_told_by_line_and_reason() {
    let cases = [
        ("UID:a\nSUMMARY:Job Club\nDTSTART;VALUE=DATE:20260302", 5, "it lasts all day"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302", 5, "it lasts all day"),
        ("UID:a\nSUMMARY:Job Club", 2, "no DTSTART"),
        ("DTSTART:20260302T090000", 2, "no UID and no SUMMARY"),
        ("UID:a\nDTSTART:20260302T090000\nDURATION:PT1H", 2, "no title"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000", 2, "no end"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:soon", 5, "DTSTART: soon is no time"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260230T090000", 5, "is no time"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDTEND:20260302T080000", 2, "an end after the start"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:P9999999999W", 6, "is no length"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:P3D", 2, "at most 24 hours"),
        (
            "UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nX-ONESTOP-CAPACITY:many",
            7,
            "many is no number",
        ),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nX-ONESTOP-CAPACITY:0", 2, "0 seats"),
        (
            "UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nX-ONESTOP-KIND:party",
            7,
            "not a kind of meeting",
        ),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=OFTEN", 7, "RRULE"),
        (
            "UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nRRULE:FREQ=DAILY",
            8,
            "second RRULE",
        ),
        (
            "UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=2;UNTIL=20260401",
            7,
            "COUNT and UNTIL",
        ),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nEXRULE:FREQ=DAILY", 7, "EXRULE"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:20260302T090000\nDURATION:PT1H\nEXDATE:Monday", 7, "EXDATE: Monday"),
        ("UID:a\nSUMMARY:Job Club\nDTSTART:19010302T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY", 7, "the year 1901"),
        ("UID:a\nSUMMARY:Job Club\nrubbish\nDTSTART:20260302T090000\nDURATION:PT1H", 5, "no colon"),
        ("UID:a\nSUMMARY:Job Club\nX-A;B=\"c:DTSTART\nDURATION:PT1H", 5, "a quote that does not end"),
        ("UID:a\nSUMMARY:Job Club\nEND:VALARM\nDTSTART:20260302T090000", 5, "END:VALARM without its BEGIN"),
    ];
    for (event, line, reason) in cases {
        // A good event after it is taken in all the same.
        let read = reading(&[event, &club("")]);
        let found = reasons(&read);
        assert_eq!((found.len(), read.meetings.len()), (1, 1), "{event}: {found:?}");
        assert!(found[0].0 == line && found[0].1.contains(reason), "{event}: {found:?}");
        assert_eq!((read.read, read.rejects[0].record), (2, 1));
    }
    let unknown = calendar(&["UID:a\nSUMMARY:Bowling\nDTSTART:20260302T090000\nDURATION:PT1H"]);
    for (rules, reason) in [
        ("", "what kind"),
        ("[usual]\nkind = 'job_fair'", "no room"),
        ("[usual]\nkind = 'job_fair'\nroom = 'A'", "no capacity"),
    ] {
        let read = read(unknown.clone(), &context("2026-01-01", "2027-01-01", rules)).unwrap();
        assert!(reasons(&read)[0].1.contains(reason), "{:?}", reasons(&read));
    }
}

#[test]
fn damaged_files_lose_no_more_than_what_is_damaged() {
    let (one, two) = (club(""), CLUB.replace("club", "other"));
    let whole = calendar(&[&one, &two]);
    let unended = whole.replacen("END:VEVENT\n", "", 1);
    let text = |text: &str| read(text.to_owned(), &context("2026-01-01", "2027-01-01", USUAL)).unwrap();
    let found = text(&unended);
    assert_eq!((found.meetings.len(), reasons(&found)), (1, vec![(7, "another event begins before this one ends")]));
    let cut = text(&whole[..whole.len() - 30]);
    assert_eq!(cut.meetings.len(), 1);
    assert!(reasons(&cut).iter().any(|(_, reason)| reason.contains("the file ends before")), "{cut:?}");
    let stray = text(&format!("BEGIN:VCALENDAR\nhello\n{}", &whole[16..]));
    assert_eq!((stray.meetings.len(), reasons(&stray)[0].0), (2, 2));
    let others = text(&format!("BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n{}", &whole[16..]));
    assert_eq!((others.meetings.len(), others.others, others.rejects.len()), (2, 1, 0));
    let deep = text(&"BEGIN:X\n".repeat(100));
    assert_eq!(reasons(&deep)[0], (17, "too many components within one another"));
}

#[test]
fn a_table_is_a_meeting_a_row() {
    let table = "Date,Start,End,Minutes,Title,Kind,Language,Capacity,Room,Bring,ID,Cancelled\n\
        2026-03-09,09:30,11:30,,Job Club,,,12,Room 103,A pen,,\n\
        3/10/26,1 pm,,45,Math,GED class,es,8,\"Room 2, upstairs\",,m1,yes\n\
        2026-03-10,9:30 a.m.,,,Job Club,,,12,Room 103,,,\n\
        March,9:30,10:30,,Job Club,,,12,Room 103,,,\n\
        2026-03-11,noon,,30,Job Club,,,12,Room 103,,,\n\
        2026-03-09,9:30 AM,,30,Job Club,,,12,Room 104,,,\n\
        2026-03-12,09:30,,30,Job Club,,,many,Room 103,,,\n\
        2027-03-12,09:30,,30,Job Club,,,9,Room 103,,,\n";
    let rows = read(table.to_owned(), &context("2026-01-01", "2027-01-01", "")).unwrap();
    let told = reasons(&rows).into_iter().map(|(line, reason)| format!("{line} {reason}")).collect::<Vec<_>>();
    let expected = [
        "4 no end",
        "5 date: March is no day",
        "6 start: noon is no time of day",
        "7 an earlier row",
        "8 capacity: many",
    ];
    assert_eq!(told.len(), expected.len(), "{told:?}");
    assert!(told.iter().zip(expected).all(|(told, expected)| told.starts_with(expected)), "{told:?}");
    assert_eq!((rows.read, rows.outside), (8, 1));
    let mut found = rows.meetings;
    found.sort_by_key(|meeting| meeting.starts);
    assert_eq!(starts(&found), ["03-09 09:30", "03-10 13:00"]);
    assert_eq!((found[0].kind.key(), found[1].kind.key()), ("job_club", "ged_class"));
    assert!(found[1].cancelled && found[1].capacity == 8 && clock(found[1].ends) == "03-10 13:45");

    let moved = table.replace("3/10/26,1 pm", "3/11/2026,14:00");
    let again = read(moved, &context("2026-01-01", "2027-01-01", "")).unwrap();
    let math = again.meetings.iter().find(|meeting| meeting.title == "Math").unwrap();
    assert!(math.id == found[1].id && clock(math.starts) == "03-11 14:00", "a row with an id keeps its name");

    let other = read("name,phone\nA,1\n".to_owned(), &context("2026-01-01", "2027-01-01", "")).unwrap_err();
    assert!(other.to_string().contains("date, start, title") && other.to_string().contains("name"), "{other}");
}
