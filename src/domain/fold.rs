//! Text made comparable.

/// The words of a text: small letters without accents, words parted by one space. Apostrophes and full stops join
/// (`O'Fallon`, `R.N.`), all else that is no letter or digit parts.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut parted = false;
    for c in text.chars() {
        match c {
            '\'' | '.' | '\u{2bb}' | '\u{2019}' | '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => {
                if parted && !folded.is_empty() {
                    folded.push(' ');
                }
                parted = false;
                folded.extend(c.to_lowercase().map(plain).filter(|c| c.is_alphanumeric()));
            }
            _ => parted = true,
        }
    }
    folded
}

/// A Latin letter without its accent.
const fn plain(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}
