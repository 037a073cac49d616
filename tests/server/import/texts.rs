//! Clean words out of what feeds send.

use onestop::domain::listing::Topic;
use onestop::server::import::text::{LONGEST, gentle, given, is_cut, line, paragraphs, passage};

fn clean(raw: &str) -> String {
    paragraphs(raw).unwrap_or_default()
}

#[test]
fn html_becomes_words_however_often_it_is_escaped() {
    let html = "<div><p>Drive &amp; deliver.</p><ul><li>Load</li><li>Unload <b>with care</b></li></ul>Ask<br/>us</div>";
    let words = "Drive & deliver.\n• Load\n• Unload with care\nAsk\nus";
    let escape =
        |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    assert_eq!(clean(html), words);
    assert_eq!(clean(&escape(html)), words);
    assert_eq!(clean(&escape(&escape(html))), words);
}

#[test]
fn markup_leaves_nothing_behind() {
    assert_eq!(clean("<script>alert(1)</script><style>p{}</style><p>Cook</p><img src=x alt=''>"), "Cook");
    assert_eq!(
        clean("<h2>Duties</h2><p>Clean <a href=\"https://example.com\">rooms</a></p><hr>"),
        "Duties\nClean rooms"
    );
    assert_eq!(clean("<ol><li>Apply</li><li>Start</li></ol>"), "1. Apply\n2. Start");
    assert_eq!(clean("<ul><li>x</li></ul><ul></ul><ul><li></li></ul>"), "• x");
    assert_eq!(clean("<table><tr><td>Pay</td><td>$15</td></tr></table>"), "Pay\n$15");
    assert_eq!(clean("one<br><br><br>two"), "one\ntwo");
    assert_eq!(clean("Caf&eacute; &#39;Rosa&#x27; &ndash; m&sup2;"), "Café 'Rosa' – m²");
    assert_eq!(clean("<p>100 m<sup>2</sup></p>"), "100 m²");
    assert_eq!(clean("<p>&lt;b&gt;Bold&lt;/b&gt; words</p>"), "Bold words");
}

#[test]
fn plain_text_stays_as_it_is() {
    assert_eq!(clean("Lift 50 lbs.\r\n\r\n  Work outdoors. \n"), "Lift 50 lbs.\nWork outdoors.");
    assert_eq!(clean("Below 32 < 40 and a > b"), "Below 32 < 40 and a > b");
    assert_eq!(clean("AT&T and R&D\nsecond line"), "AT&T and R&D\nsecond line");
    assert_eq!(clean("- Load\n* Unload\n· Clean\n-----\nDone"), "• Load\n• Unload\n• Clean\nDone");
    assert_eq!(clean("Acme -LRB-Ohio-RRB-"), "Acme (Ohio)");
    assert_eq!(clean("-5 degrees"), "-5 degrees");
    assert_eq!(clean("مرحبا\u{200c}بكم"), "مرحبا\u{200c}بكم");
}

#[test]
fn broken_encodings_are_mended_where_they_are_certain() {
    assert_eq!(clean("Weâ€™re hiring â€“ join us â€¦"), "We’re hiring – join us …");
    assert_eq!(clean("Trabajador agrÃ\u{ad}cola, EspaÃ±a, CafÃ©"), "Trabajador agrícola, España, Café");
    assert_eq!(clean("NIÃ‘OS"), "NIÑOS");
    assert_eq!(clean("Â© 2026 Â· 30Â°"), "© 2026 · 30°");
    // These are meant.
    assert_eq!(clean("São João, Ångström, tâche, MANHÃ”"), "São João, Ångström, tâche, MANHÃ”");
}

#[test]
fn what_cannot_be_seen_goes() {
    assert_eq!(clean("a\u{200b}b\u{feff}c\u{202e}d\u{2066}e\u{0}f\u{ad}g"), "abcdefg");
    assert_eq!(clean("one\u{a0}two\u{2003}three\tfour"), "one two three four");
    assert_eq!(clean("one\u{2028}two"), "one\ntwo");
}

#[test]
fn nothing_is_no_text() {
    for nothing in
        ["", " ", "N/A", "n/a.", "None", "NONE", "\"NONE\"", "null", "NaN", "-", "<p></p>", "&nbsp;", "None. Ninguno."]
    {
        assert_eq!(passage(Topic::Duties, nothing), None, "{nothing:?}");
        assert_eq!(line(nothing), None, "{nothing:?}");
    }
    assert_eq!(given(" Nonesuch "), Some("Nonesuch"));
}

#[test]
fn an_endless_text_ends_after_a_sentence() {
    let long = "Every sentence ends. ".repeat(5_000);
    let text = clean(&long);
    assert!(is_cut(&text));
    assert!(text.ends_with("ends.\n…"));
    assert!(text.chars().count() <= LONGEST + 2);
    let words = clean(&"word ".repeat(10_000));
    assert!(words.ends_with("word\n…"));
    let one = clean(&"x".repeat(50_000));
    assert_eq!(one.chars().count(), LONGEST + 2);
    assert!(!is_cut("Wait …"));
}

#[test]
fn deep_and_broken_markup_is_survived() {
    for tag in ["div", "blockquote", "ul", "table", "b"] {
        let text = clean(&format!("{}words{}", format!("<{tag}>").repeat(3_000), "<p>".repeat(3_000)));
        assert!(text.contains("words"), "{tag}");
    }
    clean(&"<".repeat(100_000));
    clean(&"&".repeat(100_000));
    clean(&"<ul><li>".repeat(20_000));
}

#[test]
fn shouting_becomes_gentle() {
    assert_eq!(gentle("COOK"), "Cook");
    assert_eq!(gentle("RN"), "RN");
    assert_eq!(gentle("REGISTERED NURSE (RN) - ICU"), "Registered Nurse (RN) - ICU");
    assert_eq!(gentle("O'BRIEN'S PUB & GRILL, INC."), "O'brien's Pub & Grill, Inc.");
    assert_eq!(gentle("Cook at McNally's"), "Cook at McNally's");
    assert_eq!(gentle("SR. MANAGER OF H2A FARMS"), "Sr. Manager of H2A Farms");
    assert_eq!(gentle("طباخ"), "طباخ");
}
