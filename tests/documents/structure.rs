//! What PDF/UA-1 (ISO 14289-1) asks of a file and a program can tell.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object};
use onestop::documents::{Card, DAYS, Document, Paper, Scan, Slip, WeekLog, forget, typeset};
use onestop::domain::resume::Layout;
use onestop::domain::resume::letter::letter;

use crate::{CARD, ENTRY, WEEK_LOG, pdf, read, resume};

/// The most that a first resume may weigh, in bytes.
const LARGEST: usize = 60_000;

fn documents() -> Vec<(Document, &'static str, String)> {
    let resume = resume(ENTRY);
    let named = |kind: &str| format!("{kind}: {}", resume.basics.name);
    let letter = letter(&resume, "Stocker", "Linden Market", "January 13, 2026");
    let resumes = Layout::ALL.map(|layout| (Document::Resume(resume.clone(), layout), "en", named("Resume")));
    let slips = [("en", "Stocker"), ("es", "Reponedor"), ("ar", "عامل مخزن")].map(|(language, title)| {
        let slip = Slip {
            language: language.to_owned(),
            right_to_left: language == "ar",
            title: title.to_owned(),
            facts: vec![("1".to_owned(), "2".to_owned())],
            sections: vec![("3".to_owned(), vec!["4".to_owned()])],
            codes: vec![Scan::plain("https://jobs.example/7")],
            ..Slip::default()
        };
        (Document::Slip(slip), language, title.to_owned())
    });
    let others = [
        (Document::Letter(resume.clone(), letter), "en", named("Cover letter")),
        (Document::DataSheet(resume.clone()), "en", named("Application data sheet")),
    ];
    let card: Card = read(CARD);
    let log: WeekLog = read(WEEK_LOG);
    let (of_card, of_log) = (card.title.clone(), log.title.clone());
    let plans = [(Document::Card(card), "en", of_card), (Document::WeekLog(log), "en", of_log)];
    resumes.into_iter().chain(others).chain(slips).chain(plans).collect()
}

/// A PDF as its objects.
struct File(lopdf::Document);

impl File {
    fn of(pdf: &[u8]) -> Self {
        Self(lopdf::Document::load_mem(pdf).unwrap())
    }

    fn root(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Object {
        dictionary.get_deref(key.as_bytes(), &self.0).unwrap_or_else(|_| panic!("{key} is missing"))
    }

    fn part<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.get(dictionary, key).as_dict().unwrap()
    }

    /// All dictionaries of a type.
    fn of_type(&self, kind: &str) -> impl Iterator<Item = &Dictionary> {
        let dictionaries = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        dictionaries.filter(move |dictionary| dictionary.has_type(kind.as_bytes()))
    }

    /// How often each tag is used.
    fn tags(&self) -> BTreeMap<String, usize> {
        let mut tags = BTreeMap::new();
        let elements = self.0.objects.values().filter_map(|object| object.as_dict().ok());
        for element in elements.filter(|element| element.has(b"P") && element.has(b"S")) {
            let tag = self.get(element, "S").as_name().unwrap();
            *tags.entry(String::from_utf8_lossy(tag).into_owned()).or_default() += 1;
        }
        tags
    }
}

#[test]
fn every_document_says_what_it_is_and_in_which_language() {
    for (document, language, title) in documents() {
        let file = File::of(&pdf(&document, Paper::Letter));
        let root = file.root();
        assert!(file.get(file.part(root, "MarkInfo"), "Marked").as_bool().unwrap(), "{title}");
        assert!(file.get(file.part(root, "ViewerPreferences"), "DisplayDocTitle").as_bool().unwrap(), "{title}");
        assert_eq!(String::from_utf8_lossy(file.get(root, "Lang").as_str().unwrap()), language, "{title}");
        let told = file.get(root, "Metadata").as_stream().unwrap().get_plain_content().unwrap();
        let told = String::from_utf8(told).unwrap();
        assert!(told.contains("<pdfuaid:part>1</pdfuaid:part>"), "{title}: {told}");
        assert!(told.contains(&title), "{title}: {told}");
        for secret in ["xmp:CreateDate", "dc:creator"] {
            assert!(!told.contains(secret), "{title}: {secret} is told");
        }
    }
}

#[test]
fn every_document_is_tagged() {
    for (document, _, title) in documents() {
        let file = File::of(&pdf(&document, Paper::A4));
        assert!(file.part(file.root(), "StructTreeRoot").has(b"K"), "{title}");
        let pages: Vec<_> = file.of_type("Page").collect();
        assert!(!pages.is_empty() && pages.iter().all(|page| page.has(b"StructParents")), "{title}");
        let tags = file.tags();
        let count = |tag: &str| tags.get(tag).copied().unwrap_or_default();
        assert_eq!(count("H1"), 1, "{title}: {tags:?}");
        assert!(count("P") > 0, "{title}: {tags:?}");
        match &document {
            Document::Resume(..) => assert!(count("H2") >= 4 && count("LI") >= 5, "{title}: {tags:?}"),
            Document::DataSheet(_) => assert!(count("H2") >= 5, "{title}: {tags:?}"),
            Document::Slip(slip) => {
                assert_eq!((count("Figure"), count("H2")), (1, slip.sections.len()), "{title}: {tags:?}");
                // Without heads nobody can tell what a table's columns are.
                assert!(count("Table") == 0 || count("TH") > 0, "{title}: {tags:?}");
                let code = slip.codes[0].says.as_bytes();
                let elements = file.0.objects.values().filter_map(|object| object.as_dict().ok());
                let mut alts = elements.filter_map(|element| element.get(b"Alt").ok()?.as_str().ok());
                assert!(alts.any(|alt| alt == code), "{title}: the code has no words");
            }
            Document::Card(_) => assert_eq!((count("Figure"), count("H2")), (1, 2), "{title}: {tags:?}"),
            Document::WeekLog(log) => {
                assert_eq!((count("Figure"), count("H2")), (1, 4), "{title}: {tags:?}");
                assert_eq!((count("Table"), count("TH")), (2, log.contacts.columns.len() + DAYS + 2), "{title}");
            }
            Document::Letter(..) => {}
        }
    }
}

#[test]
fn fonts_are_inside_and_their_letters_can_be_told() {
    for (document, _, title) in documents() {
        let file = File::of(&pdf(&document, Paper::Letter));
        let descriptors: Vec<_> = file.of_type("FontDescriptor").collect();
        assert!(!descriptors.is_empty(), "{title}");
        for descriptor in descriptors {
            assert!(descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"), "{title}");
        }
        let fonts: Vec<_> = file.of_type("Font").filter(|font| !font.has(b"CIDSystemInfo")).collect();
        assert!(!fonts.is_empty() && fonts.iter().all(|font| font.has(b"ToUnicode")), "{title}");
    }
}

#[test]
fn a_first_resume_is_one_light_page() {
    for layout in Layout::ALL {
        for paper in Paper::ALL {
            let typeset = typeset(&Document::Resume(resume(ENTRY), layout), paper).unwrap();
            let bytes = typeset.pdf().unwrap().len();
            assert_eq!(typeset.pages(), 1, "{}, {}", layout.name(), paper.name());
            assert!(bytes < LARGEST, "{}, {}: {bytes} bytes", layout.name(), paper.name());
        }
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    for (document, _, title) in documents() {
        let before = pdf(&document, Paper::Letter);
        forget();
        assert!(before == pdf(&document, Paper::Letter), "{title}");
    }
}
