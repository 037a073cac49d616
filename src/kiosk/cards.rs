//! A card to come back with, in words for paper.

use crate::api::cards;
use crate::documents::{Card, Scan};
use crate::domain::digits;
use crate::i18n::{Text, strip_isolates};

/// The card of a client who is called so, taken at this site.
#[must_use]
pub fn card(text: Text, site: &str, nickname: &str, card: &cards::Card) -> Card {
    let language = text.language();
    // The marks of directions are for mixed text.
    let plain = |words: String| if language.is_rtl() { words } else { strip_isolates(&words) };
    let back = plain(text.mycard_paper_back_body(&text.home_card()));
    let safe = [text.mycard_paper_pin(), text.mycard_paper_lost(), text.mycard_paper_found()];
    Card {
        language: language.tag().to_owned(),
        right_to_left: language.is_rtl(),
        title: site.to_owned(),
        name: nickname.to_owned(),
        label: text.mycard_number(),
        number: digits::grouped(&card.number),
        scan: Scan { words: text.mycard_paper_code(), says: card.secret.clone() },
        sections: vec![
            (text.mycard_paper_back(), vec![back]),
            (text.mycard_paper_safe(), safe.into_iter().map(|words| format!("• {words}")).collect()),
        ],
        notes: vec![text.mycard_paper_cut()],
    }
}
