//! Ways to reach an employer, as people write them.

/// A telephone number as `937-555-0142`, or as `+52 55 1234 5678` where it is foreign.
/// `None` for what cannot be dialled (North American Numbering Plan: area and exchange begin with 2 to 9).
#[must_use]
pub fn phone(raw: &str) -> Option<String> {
    let (number, extension) = split_extension(raw);
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = if digits.len() == 11 { digits.strip_prefix('1').unwrap_or(&digits) } else { &digits };
    let said = if national.len() == 10 {
        let starts = |at: usize| matches!(national.as_bytes()[at], b'2'..=b'9');
        if !starts(0) || !starts(3) {
            return None;
        }
        format!("{}-{}-{}", &national[..3], &national[3..6], &national[6..])
    } else if number.trim().starts_with('+') && !digits.starts_with('1') && (11..=15).contains(&digits.len()) {
        format!("+{digits}")
    } else {
        return None;
    };
    Some(if extension.is_empty() { said } else { format!("{said} ext. {extension}") })
}

/// The digits after "ext", "x" or "#".
fn split_extension(raw: &str) -> (&str, String) {
    let lower = raw.to_ascii_lowercase();
    let Some(at) = lower.find(['e', 'x', '#']) else { return (raw, String::new()) };
    let digits: String = raw[at..].chars().filter(char::is_ascii_digit).take(6).collect();
    (&raw[..at], if digits.trim_matches('0').is_empty() { String::new() } else { digits })
}

/// The first mail address in a text.
#[must_use]
pub fn email(raw: &str) -> Option<String> {
    let found = raw.split([' ', ',', ';', '<', '>', '(', ')', '\n', '\t', '"']).find_map(|word| {
        let word = word.trim_start_matches("mailto:").trim_end_matches(['.', ':']);
        let word = word.split('?').next().unwrap_or(word);
        let (name, host) = word.split_once('@')?;
        let plausible = !name.is_empty()
            && word.is_ascii()
            && host.contains('.')
            && host.split('.').all(|label| !label.is_empty())
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
        plausible.then_some(word)
    })?;
    Some(if found.bytes().any(|byte| byte.is_ascii_lowercase()) {
        found.to_owned()
    } else {
        found.to_ascii_lowercase()
    })
}

/// The first web address in a text, with `https://` where it has no scheme.
#[must_use]
pub fn web(raw: &str) -> Option<String> {
    raw.split_whitespace().find_map(|word| {
        let word = word.trim_matches(['<', '>', '"', '(', ')', ',', ';']).trim_end_matches('.');
        let (scheme, rest) = match word.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => ("http", rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => ("https", rest),
            Some(_) => return None,
            None => ("https", word.strip_prefix("//").unwrap_or(word)),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at(end);
        let name = host.split(':').next().unwrap_or(host);
        let plausible = !host.contains('@')
            && name.split('.').count() > 1
            && name
                .split('.')
                .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'))
            && name
                .rsplit('.')
                .next()
                .is_some_and(|top| top.len() > 1 && !top.bytes().any(|byte| byte.is_ascii_digit()))
            && word.len() <= 2000
            && !word.chars().any(char::is_control);
        plausible.then(|| format!("{scheme}://{}{path}", host.to_lowercase()))
    })
}
