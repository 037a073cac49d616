//! Whatever is typed, the pages hold it, and none of it is taken for markup.

use onestop::documents::{self, Document, Paper, typeset};
use onestop::domain::resume::{Layout, Resume, json};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::fields::{Form, fields, missing_letters};
use crate::pages::{can_be_read, pages, text};
use crate::{WHOLE, pdf};

/// What typst would read as more than letters.
const MARKUP: &[&str] = &[
    "#import \"x\"",
    "#read(\"data.json\")",
    "#read(\"/etc/hostname\")",
    "#eval(\"1\")",
    "#{panic()}",
    "#pagebreak()",
    "$x$",
    "]",
    "[",
    "*bold*",
    "_",
    "<a>",
    "@ref",
    "\\",
    "`raw`",
    "//",
    "/*",
    "= head",
    "~",
    "\"",
];

/// What a page has trouble with.
const ODD: &[&str] = &[
    "",
    " ",
    "\n\n",
    "\t",
    "a",
    "😀",
    "👩‍👩‍👧",
    "🇺🇸",
    "مرحبا",
    "שלום",
    "\u{202e}turned",
    "\u{0}",
    "\u{1b}[2J",
    "\u{7}\u{8}",
    "\u{301}\u{302}\u{489}",
    "e\u{301}\u{489}",
    "ﷺ",
    "नमस्ते",
    "ไทย",
    "中文没有空格的长句子中文没有空格的长句子中文没有空格的长句子中文没有空格的长句子",
    "a-b/c-",
    "\u{fffe}\u{feff}\u{e0001}",
];

/// The resume that has every field, each with the next of `texts`.
fn filled(texts: &[String]) -> Resume {
    fn fill<'a>(value: &mut Value, texts: &mut impl Iterator<Item = &'a String>) {
        match value {
            Value::String(text) => text.clone_from(texts.next().unwrap()),
            Value::Array(values) => values.iter_mut().for_each(|value| fill(value, texts)),
            Value::Object(entry) => {
                let typed = entry.iter_mut().filter(|(name, _)| *name != "length");
                typed.for_each(|(_, value)| fill(value, texts));
            }
            _ => {}
        }
    }
    let mut whole = serde_json::from_str(WHOLE).unwrap();
    fill(&mut whole, &mut texts.iter().cycle());
    json::read(&whole.to_string()).unwrap()
}

/// A word or two of markup in a sentence.
fn markup() -> impl Strategy<Value = String> {
    (vec(select(MARKUP), 1..=2), select(vec!["shelf", "cart", "aisle"]))
        .prop_map(|(marks, word)| format!("{} {word}", marks.join(" ")))
}

fn odd() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![select(ODD), select(MARKUP)];
    (vec(pieces, 0..=4), any::<bool>()).prop_map(|(pieces, apart)| pieces.join(if apart { " " } else { "" }))
}

/// 10,000 characters without a space.
fn endless() -> impl Strategy<Value = String> {
    select(vec!["W", "i", "م", "中", "a-", "<"]).prop_map(|letter| letter.chars().cycle().take(10_000).collect())
}

fn few() -> ProptestConfig {
    ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() }
}

/// Sets and writes a document, and looks at its pages.
fn is_sound(document: &Document, paper: Paper) -> Result<(), TestCaseError> {
    let typeset = typeset(document, paper);
    prop_assert!(typeset.is_ok(), "{}", typeset.unwrap_err());
    let typeset = typeset.unwrap();
    let pdf = typeset.pdf();
    prop_assert!(pdf.is_ok(), "{}", pdf.unwrap_err());
    prop_assert!(typeset.picture(typeset.pages() - 1, 60).is_some());
    if can_be_read() {
        let pages = pages(&pdf.unwrap());
        prop_assert_eq!(pages.len(), typeset.pages());
        for (number, page) in pages.iter().enumerate() {
            prop_assert_eq!(page.beside(), 0, "words beside page {} of {}", number + 1, pages.len());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn markup_comes_back_as_it_was_typed(
        texts in vec(markup(), 30),
        layout in select(Layout::ALL.to_vec()),
        paper in select(Paper::ALL.to_vec()),
    ) {
        let resume = filled(&texts);
        let document = Document::Resume(resume.clone(), layout);
        is_sound(&document, paper)?;
        if can_be_read() {
            let missing = missing_letters(&text(&pdf(&document, paper)), &fields(&resume, Form::Page(layout)));
            prop_assert!(missing.is_empty(), "{}, {}: {missing:?}", layout.name(), paper.name());
        }
    }

    #[test]
    fn no_text_breaks_a_page(
        texts in vec(odd(), 40),
        (endless, place) in (endless(), 0..40_usize),
        layout in select(Layout::ALL.to_vec()),
        paper in select(Paper::ALL.to_vec()),
    ) {
        let resume = filled(&texts);
        is_sound(&Document::Resume(resume.clone(), layout), paper)?;
        is_sound(&Document::DataSheet(resume), paper)?;
        let letter = endless.chars().next().unwrap();
        let length = endless.matches(letter).count();
        let mut texts = texts;
        texts[place] = endless;
        // More than there are fields: it stands in one.
        texts.resize(400, String::new());
        let resume = filled(&texts);
        for document in [Document::Resume(resume.clone(), layout), Document::DataSheet(resume)] {
            is_sound(&document, paper)?;
            let is_printed = documents::text(&document).matches(letter).count() >= length;
            if is_printed && can_be_read() {
                let read = text(&pdf(&document, paper)).matches(letter).count();
                prop_assert!(read >= length, "{read} of {length} letters are on the pages");
            }
        }
    }
}

#[test]
fn what_says_nothing_is_still_a_document() {
    let nothing = Resume::default();
    let nameless = json::read(r#"{"basics": {"email": "a@mail.example"}, "work": [{"position": "Cook"}]}"#).unwrap();
    for resume in [nothing, nameless] {
        let layouts = Layout::ALL.map(|layout| Document::Resume(resume.clone(), layout));
        for document in layouts.into_iter().chain([Document::DataSheet(resume.clone())]) {
            for paper in Paper::ALL {
                is_sound(&document, paper).unwrap();
            }
        }
    }
}
