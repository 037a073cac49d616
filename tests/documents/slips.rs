//! Slips, letters and data sheets in the kiosk's languages, on both papers.

use onestop::documents::{Document, Paper, Scan, Slip, text, typeset};
use onestop::domain::resume::letter::{Letter, letter};
use serde_json::json;

use crate::codes::shows;
use crate::fields::{Field, arabic, fold, missing};
use crate::pages::{self, can_be_read};
use crate::resume;

/// A language, and what a slip says in it: title, employer, two facts, a heading, a line, an item and a note.
const SLIPS: [(&str, [&str; 10]); 3] = [
    (
        "en",
        [
            "Forklift operator",
            "Linden Market",
            "Pay",
            "$17.50 an hour",
            "Hours",
            "Full time",
            "What you do",
            "You move pallets from trucks to the shelves.",
            "Check the truck each morning.",
            "Source: invented openings. Printed January 13, 2026.",
        ],
    ),
    (
        "es",
        [
            "Operador de montacargas",
            "Mercado Peña",
            "Pago",
            "17.50 dólares por hora",
            "Horario",
            "Tiempo completo",
            "Qué hará",
            "Moverá tarimas de los camiones a los estantes.",
            "Revisar el montacargas cada mañana.",
            "Fuente: vacantes inventadas. Impreso el 13 de enero de 2026.",
        ],
    ),
    (
        "ar",
        [
            "سائق رافعة شوكية",
            "سوق ليندن",
            "الأجر",
            "17.50 دولارا في الساعة",
            "الدوام",
            "دوام كامل",
            "ماذا ستعمل",
            "تنقل الحمولات من الشاحنات إلى الرفوف.",
            "فحص الرافعة كل صباح.",
            "المصدر: وظائف غير حقيقية.",
        ],
    ),
];

fn slip(language: &str, texts: [&str; 10]) -> Slip {
    let [title, subtitle, pay, amount, hours, time, heading, line, item, note] = texts.map(str::to_owned);
    Slip {
        language: language.to_owned(),
        right_to_left: language == "ar",
        title,
        subtitle,
        facts: vec![(pay, amount), (hours, time)],
        sections: vec![(heading, vec![format!("{line}\n• {item}")])],
        notes: vec![note],
        codes: vec![Scan::plain("https://jobs.example/l/7f3a")],
    }
}

fn lines(texts: &[&str]) -> Vec<Field> {
    texts.iter().map(|text| Field { path: (*text).to_owned(), text: (*text).to_owned() }).collect()
}

/// Half of the paper, in points.
const fn half(paper: Paper) -> (f64, f64) {
    match paper {
        Paper::Letter => (396.0, 612.0),
        Paper::A4 => (419.5, 595.3),
    }
}

#[test]
fn a_slip_is_half_a_sheet_and_says_all_in_every_language() {
    for (language, texts) in SLIPS {
        let document = Document::Slip(slip(language, texts));
        assert_eq!(missing(&text(&document), &lines(&texts)), [""; 0], "{language} as text");
        for paper in Paper::ALL {
            let typeset = typeset(&document, paper).unwrap();
            assert_eq!(typeset.pages(), 1, "{language}, {}", paper.name());
            let pdf = typeset.pdf().unwrap();
            if !can_be_read() {
                continue;
            }
            let page = &pages::pages(&pdf)[0];
            let (width, height) = half(paper);
            assert!((page.width - width).abs() < 0.5 && (page.height - height).abs() < 0.5, "{}", paper.name());
            assert_eq!(page.beside(), 0, "{language}, {}", paper.name());
            let read = pages::text(&pdf);
            // The facts stand in two columns, which a machine may read one after the other.
            let fold = if language == "ar" { arabic } else { fold };
            let lost: Vec<_> = texts.into_iter().filter(|text| !fold(&read).contains(&fold(text))).collect();
            assert!(lost.is_empty(), "{language}, {}: {lost:?}", paper.name());
            let [title, subtitle, .., heading, line, item, note] = texts;
            if language != "ar" {
                let in_order = lines(&[title, subtitle, heading, line, item, note]);
                assert_eq!(missing(&read, &in_order), [""; 0], "{language}, {}", paper.name());
            }
        }
    }
}

#[test]
fn the_slip_of_a_seat_has_a_code_for_the_kiosk_and_one_for_the_phone() {
    let codes = [
        ("Scan this at the kiosk to move or to give back", "482915307915"),
        ("Scan this with a phone for its calendar", "https://jobs.example/m/k4q2m7x3v6w5t2r4p7n3j6h2ab.ics"),
    ];
    let seat = |right_to_left| Slip {
        language: if right_to_left { "ar" } else { "en" }.to_owned(),
        right_to_left,
        title: "Job club".to_owned(),
        facts: vec![("Your code".to_owned(), "4829 1530 7915".to_owned())],
        sections: vec![("Bring".to_owned(), vec!["• Your resume\n• A pen".to_owned()])],
        codes: codes.map(|(words, says)| Scan { words: words.to_owned(), says: says.to_owned() }).to_vec(),
        ..Slip::default()
    };
    let document = Document::Slip(seat(false));
    let said = lines(&["Job club", "Your code: 4829 1530 7915", "Bring", "A pen", codes[0].0, codes[0].1, codes[1].0]);
    assert_eq!(missing(&text(&document), &said), [""; 0]);
    for (document, paper) in [(document, Paper::Letter), (Document::Slip(seat(true)), Paper::A4)] {
        let typeset = typeset(&document, paper).unwrap();
        assert_eq!(typeset.pages(), 1);
        for (words, says) in codes {
            assert!(shows(&typeset, says), "{words}");
        }
        assert!(!shows(&typeset, "https://jobs.example/m/another.ics"));
        if can_be_read() {
            // Groups of digits keep their order among words from the right.
            assert!(pages::text(&typeset.pdf().unwrap()).contains("4829 1530 7915"), "{}", paper.name());
        }
    }
}

#[test]
fn a_slip_without_anything_is_a_page() {
    for paper in Paper::ALL {
        let untitled = Slip { sections: vec![("Pay".to_owned(), vec!["$17".to_owned()])], ..Slip::default() };
        for slip in [Slip::default(), untitled] {
            let typeset = typeset(&Document::Slip(slip), paper).unwrap();
            assert_eq!(typeset.pages(), 1);
            typeset.pdf().unwrap();
        }
    }
}

/// A name, a position and a task in the kiosk's languages.
const PEOPLE: [(&str, [&str; 3]); 3] = [
    ("en", ["Marisol Vega", "Stocker", "Stocked shelves by date."]),
    ("es", ["Íñigo Muñoz Peña", "Reponedor", "Ordené los estantes según la fecha."]),
    ("ar", ["مريم عبد الرحمن", "عاملة مخزن", "رتبت الرفوف كل يوم."]),
];

#[test]
fn letters_and_data_sheets_say_all_in_every_language() {
    for (language, [name, position, task]) in PEOPLE {
        let resume = resume(
            &json!({
                "basics": {"name": name, "label": position, "phone": "937-555-0117"},
                "work": [{"position": position, "name": "Linden Market", "highlights": [task]}],
            })
            .to_string(),
        );
        let letter = letter(&resume, position, "Blue Heron Diner", "January 13, 2026");
        let sheet = [name, "937-555-0117", position, "Linden Market", task].map(str::to_owned);
        let documents = [
            (Document::DataSheet(resume.clone()), sheet.to_vec()),
            (Document::Letter(resume, letter.clone()), said(&letter)),
        ];
        for (document, texts) in documents {
            let wanted: Vec<_> = texts.iter().map(String::as_str).collect();
            assert_eq!(missing(&text(&document), &lines(&wanted)), [""; 0], "{language} as text");
            for paper in Paper::ALL {
                let pdf = typeset(&document, paper).unwrap().pdf().unwrap();
                if !can_be_read() {
                    continue;
                }
                let read = pages::text(&pdf);
                if language == "ar" {
                    let lost: Vec<_> = wanted.iter().filter(|text| !is_read(&read, text)).collect();
                    assert!(lost.is_empty(), "{}: {lost:?}\n{read}", paper.name());
                } else {
                    assert_eq!(missing(&read, &lines(&wanted)), [""; 0], "{language}, {}", paper.name());
                }
            }
        }
    }
}

/// What a letter says, in order.
fn said(letter: &Letter) -> Vec<String> {
    let Letter { name, date, employer, position, greeting, paragraphs, closing, .. } = letter;
    let first = [name, date, employer, position, greeting].into_iter();
    first.chain(paragraphs).chain([closing, name]).cloned().collect()
}

/// Whether each word of a text is read: a line that is written from both sides is read in parts.
fn is_read(read: &str, text: &str) -> bool {
    let read = arabic(read);
    text.split_whitespace().all(|word| read.contains(&arabic(word)))
}
