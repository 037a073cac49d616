//! Weekly logs: every value in order, on as many pages as it takes.

use onestop::documents::{Document, Paper, WeekLog, docx, text, typeset};

use crate::codes::shows;
use crate::fields::{Field, arabic, missing, missing_letters};
use crate::pages::{self, can_be_read};
use crate::{WEEK_LOG, read};

/// The times of the week in `week-log.json`, added up by hand: both activities and the sums, by day and in all.
const TIMES: [[&str; 8]; 3] = [
    ["2:05", "1:00", "0:00", "4:00", "0:35", "0:00", "0:00", "7:40"],
    ["0:00", "1:30", "1:30", "0:00", "1:30", "0:00", "0:05", "4:35"],
    ["2:05", "2:30", "1:30", "4:00", "2:05", "0:00", "0:05", "12:15"],
];

fn week() -> WeekLog {
    read(WEEK_LOG)
}

/// A week with so many employers.
fn with_contacts(count: usize) -> WeekLog {
    let mut log = week();
    log.contacts.rows = (1..=count)
        .map(|number| {
            let day = 12 + number % 7;
            [format!("Jan {day}, 2026"), format!("Employer {number}"), "Called".to_owned(), format!("Result {number}")]
        })
        .collect();
    log
}

fn in_arabic() -> WeekLog {
    let mut log = week();
    "ar".clone_into(&mut log.language);
    log.right_to_left = true;
    "سجل البحث عن عمل".clone_into(&mut log.title);
    "مركز ليندن".clone_into(&mut log.site);
    log.facts = vec![("الاسم".to_owned(), "مريم".to_owned()), ("البطاقة".to_owned(), "4829 1530 79".to_owned())];
    "أصحاب العمل".clone_into(&mut log.contacts.heading);
    log.contacts.columns = ["التاريخ", "صاحب العمل", "كيف", "النتيجة"].map(str::to_owned);
    log.contacts.rows = vec![["12 يناير", "سوق ليندن", "تقدمت بطلب", "مقابلة"].map(str::to_owned)];
    "ساعاتي".clone_into(&mut log.hours.heading);
    "النشاط".clone_into(&mut log.hours.activity);
    log.hours.days = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"].map(str::to_owned);
    "المجموع".clone_into(&mut log.hours.total);
    log.hours.rows.iter_mut().zip(["بحث", "تعليم"]).for_each(|((name, _), word)| word.clone_into(name));
    log.sections = vec![("ما الذي يحسب".to_owned(), vec!["• تحسب كل الساعات.".to_owned()])];
    log.signatures = vec![("توقيع العميل".to_owned(), "التاريخ".to_owned())];
    "رمز التحقق".clone_into(&mut log.check.label);
    "امسح الرمز.".clone_into(&mut log.check.scan.words);
    log.notes = vec!["طبع اليوم.".to_owned()];
    log
}

fn fields(texts: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<Field> {
    let field = |text: &str| Field { path: text.to_owned(), text: text.to_owned() };
    texts.into_iter().flat_map(|text| text.as_ref().lines().map(field).collect::<Vec<_>>()).collect()
}

/// What stands behind the tables, but for the text of the code.
fn end(log: &WeekLog) -> Vec<String> {
    let sections = log.sections.iter().flat_map(|(heading, lines)| [heading].into_iter().chain(lines));
    let signatures = log.signatures.iter().flat_map(|(who, day)| [who, day]);
    let check = [&log.check.label, &log.check.code, &log.check.scan.words];
    let all = sections.chain(signatures).chain(check).chain(&log.notes);
    all.map(|text| text.trim_start_matches("• ").to_owned()).collect()
}

/// What a page says from the first table on. The facts before it stand in two columns, which a machine may read one
/// after the other.
fn in_order(log: &WeekLog) -> Vec<String> {
    let (contacts, hours) = (&log.contacts, &log.hours);
    let mut all = vec![contacts.heading.clone()];
    all.extend(contacts.columns.iter().chain(contacts.rows.iter().flatten()).cloned());
    all.extend([hours.heading.clone(), hours.activity.clone()]);
    all.extend(hours.days.iter().cloned());
    let names = hours.rows.iter().map(|(name, _)| name).chain([&hours.total]);
    for (name, times) in [&hours.total].into_iter().chain(names).zip([[""; 8]].iter().chain(&TIMES)) {
        all.push(name.clone());
        all.extend(times.map(str::to_owned));
    }
    all.into_iter().chain(end(log)).filter(|text| !text.is_empty()).collect()
}

/// Whether a line of a page is its number.
fn is_numbered(page: &str, number: usize, count: usize) -> bool {
    page.lines().any(|line| line.replace(' ', "") == format!("{number}/{count}"))
}

#[test]
fn a_log_says_every_value_in_order_and_its_sums_are_right() {
    let log = week();
    for paper in Paper::ALL {
        let typeset = typeset(&Document::WeekLog(log.clone()), paper).unwrap();
        assert_eq!(typeset.pages(), 1, "{}", paper.name());
        assert!(shows(&typeset, &log.check.scan.says), "{}: no code of the signed text", paper.name());
        if !can_be_read() {
            continue;
        }
        let pdf = typeset.pdf().unwrap();
        let read = pages::text(&pdf);
        assert_eq!(missing(&read, &fields(in_order(&log))), [""; 0], "{}", paper.name());
        for (name, value) in &log.facts {
            assert!(read.contains(name) && read.contains(value), "{}: {name}", paper.name());
        }
        assert!(is_numbered(&read, 1, 1), "{}: no number of the page", paper.name());
        assert_eq!(pages::pages(&pdf)[0].beside(), 0, "{}", paper.name());
    }
}

#[test]
fn text_and_docx_say_the_same() {
    let log = week();
    let mut wanted = vec![log.title.clone(), log.site.clone()];
    wanted.extend(log.facts.iter().map(|(name, value)| format!("{name}: {value}")));
    for row in &log.contacts.rows {
        wanted.extend(log.contacts.columns.iter().zip(row).map(|(name, value)| format!("{name}: {value}")));
    }
    let days: Vec<_> =
        log.hours.days.iter().map(|day| day.replace('\n', " ")).chain([log.hours.total.clone()]).collect();
    let names = log.hours.rows.iter().map(|(name, _)| name).chain([&log.hours.total]);
    for (name, times) in names.zip(TIMES) {
        wanted.push(name.clone());
        wanted.extend(days.iter().zip(times).map(|(day, time)| format!("{day}: {time}")));
    }
    wanted.extend(end(&log).into_iter().filter(|text| !log.notes.contains(text)));
    wanted.push(log.check.scan.says.clone());
    wanted.extend(log.notes.clone());
    let document = Document::WeekLog(log);
    let plain = text(&document);
    assert_eq!(missing(&plain, &fields(wanted)), [""; 0], "{plain}");
    assert!(plain.contains("Signature of the client: ____"), "no line to sign on");
    docx(&document, Paper::Letter).unwrap();
}

#[test]
fn a_log_from_the_right_says_all() {
    let log = in_arabic();
    let document = Document::WeekLog(log.clone());
    let plain = text(&document);
    assert_eq!(missing(&plain, &fields([log.title.clone(), log.contacts.rows[0][1].clone()])), [""; 0]);
    let typeset = typeset(&document, Paper::A4).unwrap();
    assert!(shows(&typeset, &log.check.scan.says));
    if !can_be_read() {
        return;
    }
    let pdf = typeset.pdf().unwrap();
    let read = pages::text(&pdf);
    for field in fields(in_order(&log)) {
        // A line by itself, too: the letters at its ends stand beside none of another.
        let field_letters = arabic(&field.text);
        let there =
            arabic(&read).contains(&field_letters) || read.lines().any(|line| arabic(line).contains(&field_letters));
        assert!(there, "{}", field.path);
    }
    assert!(read.contains("4829 1530 79") && read.contains(&log.check.code), "groups in another order:\n{read}");
    assert!(!read.contains('\u{fffd}'), "a letter has no glyph");
    assert_eq!(pages::pages(&pdf)[0].beside(), 0);
}

#[test]
fn sixty_employers_take_pages_with_heads_numbers_and_the_check_code() {
    let log = with_contacts(60);
    for paper in Paper::ALL {
        let typeset = typeset(&Document::WeekLog(log.clone()), paper).unwrap();
        let count = typeset.pages();
        assert!((2..=4).contains(&count), "{}: {count} pages", paper.name());
        assert!(shows(&typeset, &log.check.scan.says), "{}: not on the last page", paper.name());
        if !can_be_read() {
            continue;
        }
        let pdf = typeset.pdf().unwrap();
        let read = pages::text(&pdf);
        let rows: Vec<_> = log.contacts.rows.iter().flatten().cloned().chain(end(&log)).collect();
        assert_eq!(missing(&read, &fields(rows)), [""; 0], "{}", paper.name());
        assert!(pages::pages(&pdf).iter().all(|page| page.beside() == 0), "{}", paper.name());
        let pages: Vec<_> = read.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        assert_eq!(pages.len(), count);
        for (number, page) in (1..).zip(&pages) {
            assert!(is_numbered(page, number, count), "{}: page {number}", paper.name());
            assert!(page.contains(&log.check.code), "{}: page {number}", paper.name());
            assert!(!page.contains("Called") || page.contains("How"), "{}: page {number} has no head", paper.name());
        }
    }
}

#[test]
fn a_week_with_nothing_in_it_says_so() {
    let mut log = week();
    log.contacts.rows.clear();
    log.hours.rows.clear();
    let document = Document::WeekLog(log.clone());
    let wanted: Vec<_> = [&log.contacts.heading, &log.contacts.none, &log.hours.heading, &log.hours.none]
        .into_iter()
        .cloned()
        .chain(end(&log))
        .collect();
    let told = fields(wanted.iter().filter(|text| !log.notes.contains(text)));
    assert_eq!(missing(&text(&document), &told), [""; 0]);
    let pdf = typeset(&document, Paper::Letter).unwrap().pdf().unwrap();
    if can_be_read() {
        let read = pages::text(&pdf);
        assert_eq!(missing(&read, &fields(wanted)), [""; 0]);
        assert!(!read.contains("0:00") && !read.contains("Result"), "a table of nothing");
    }
    typeset(&Document::WeekLog(WeekLog::default()), Paper::A4).unwrap().pdf().unwrap();
}

/// A week with employers of such names.
fn with_names(names: &[String]) -> WeekLog {
    let mut log = week();
    log.contacts.rows =
        names.iter().map(|name| ["Jan 12, 2026", name, "Applied", "Waiting"].map(str::to_owned)).collect();
    log
}

#[test]
fn an_employers_name_is_never_markup() {
    let names = [
        "#panic(\"x\") & *Sons*",
        "#read(\"data.json\") $x$ [a] <b> @c `d`",
        "Fish // chips /* and */ = more",
        "= Heading\\ #pagebreak() ~",
    ]
    .map(str::to_owned);
    let document = Document::WeekLog(with_names(&names));
    assert_eq!(missing(&text(&document), &fields(&names)), [""; 0]);
    let typeset = typeset(&document, Paper::Letter).unwrap();
    assert_eq!(typeset.pages(), 1);
    if can_be_read() {
        assert_eq!(missing_letters(&pages::text(&typeset.pdf().unwrap()), &fields(&names)), [""; 0]);
    }
}

#[test]
fn no_name_is_too_wide_or_too_long_for_the_pages() {
    let names = [
        "Donaudampfschifffahrtsgesellschaft-Kapitänsmützenfabrik".to_owned(),
        "W".repeat(120),
        "م".repeat(2_000),
        "z".repeat(10_000),
    ];
    let mut log = with_names(&names);
    let odd = "W".repeat(40);
    log.hours.rows = vec![(odd.clone(), [u32::MAX; 7])];
    log.hours.days.iter_mut().for_each(|day| day.clone_from(&odd));
    for paper in Paper::ALL {
        let pdf = typeset(&Document::WeekLog(log.clone()), paper).unwrap().pdf().unwrap();
        if can_be_read() {
            let read = pages::text(&pdf);
            for (letter, count) in [('z', 10_000), ('م', 2_000), ('W', 120 + 8 * 40)] {
                assert!(read.matches(letter).count() >= count, "{}: some {letter} are lost", paper.name());
            }
            assert!(pages::pages(&pdf).iter().all(|page| page.beside() == 0), "{}", paper.name());
        }
    }
}

#[test]
fn a_signed_text_too_long_for_a_code_leaves_no_words_that_speak_of_one() {
    let mut log = week();
    log.check.scan.says = "x".repeat(3_000);
    let pdf = typeset(&Document::WeekLog(log.clone()), Paper::Letter).unwrap().pdf().unwrap();
    if can_be_read() {
        let read = pages::text(&pdf);
        assert!(read.contains(&log.check.code) && !read.contains(&log.check.scan.words));
    }
}
