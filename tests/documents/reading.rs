//! A machine reads every field of a resume back, in order.

use onestop::documents::{Document, Paper};
use onestop::domain::resume::Layout;

use crate::fields::{Field, Form, fields, fold, missing};
use crate::pages::{can_be_read, text};
use crate::{ENTRY, WHOLE, pdf, real_resumes, resume};

/// How many fields at least are looked for in the real resumes, on all their pages.
const LEAST: usize = 5_000;

#[test]
fn every_field_of_every_resume_is_read_back_in_order() {
    if !can_be_read() {
        return;
    }
    let real = real_resumes();
    let least = if real.is_empty() { 0 } else { LEAST };
    let ours = [("entry.json", ENTRY), ("whole.json", WHOLE)].map(|(name, text)| (name.to_owned(), resume(text)));
    let (mut compared, mut lost) = (0, Vec::new());
    for (name, resume) in real.into_iter().chain(ours) {
        for (layout, paper) in Layout::ALL.into_iter().flat_map(|layout| Paper::ALL.map(|paper| (layout, paper))) {
            let wanted = fields(&resume, Form::Page(layout));
            let page = text(&pdf(&Document::Resume(resume.clone(), layout), paper));
            let missing = missing(&page, &wanted);
            compared += wanted.len();
            lost.extend(missing.iter().map(|path| format!("{name}, {}, {}: {path}", layout.name(), paper.name())));
        }
        let wanted = fields(&resume, Form::Sheet);
        let missing = missing(&text(&pdf(&Document::DataSheet(resume), Paper::Letter)), &wanted);
        compared += wanted.len();
        lost.extend(missing.iter().map(|path| format!("{name}, data sheet: {path}")));
    }
    assert!(lost.is_empty(), "not read back, or not in order:\n{}", lost.join("\n"));
    assert!(compared > least, "only {compared} fields were compared");
}

#[test]
fn what_is_missing_or_out_of_order_is_found() {
    let wanted = ["Cook", "Blue Diner", "Cut 40 lb of self-rising flour"].into_iter().zip(["a", "b", "c"]);
    let wanted: Vec<_> = wanted.map(|(text, path)| Field { path: path.to_owned(), text: text.to_owned() }).collect();
    for (read, lost) in [
        ("Cook, Blue Diner\n• Cut 40 lb of self-rising\nﬂour", ""),
        ("Blue Diner, Cook. Cut 40 lb of self-rising flour", "b"),
        ("Cooking, Blue\nDiner: Cut 40 lb of self-rising flour", "a"),
        ("Cook, BlueDiner: Cut 40 lb of self-rising flour", "b"),
        ("Cook, Blue Diner: Cut 4 lb of self-rising flour", "c"),
    ] {
        assert_eq!(missing(read, &wanted).concat(), lost, "{read}");
    }
    assert_eq!(fold("a long-\nterm  job"), fold("a long- term job"));
    assert_eq!(fold("我在\n仓库"), fold("我在仓库"));
}
