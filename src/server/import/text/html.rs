//! Words out of HTML.

use std::borrow::Cow;

use html2text::config;
use html2text::render::TextDecorator;

/// Wider than any paragraph that is kept, so that none is broken.
const WIDTH: usize = 50_000;

/// Elements that descriptions of openings are made of. Their presence makes a text HTML.
const ELEMENTS: [&str; 41] = [
    "a",
    "article",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "html",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "script",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "td",
    "tr",
    "u",
    "ul",
];

/// Elements that need no end.
const SELF_ENDING: [&str; 11] = ["p", "li", "br", "hr", "img", "td", "th", "tr", "dt", "dd", "input"];

/// The renderer goes down into elements by recursion; no page of a person's hand is so deep.
const DEEPEST: usize = 200;

/// The text of HTML that is escaped up to twice, or the same text where there is none in it.
pub(super) fn to_text(raw: &str) -> String {
    let mut source = Cow::Borrowed(raw);
    for _ in 0..2 {
        if has_element(&source) || !source.contains('&') {
            break;
        }
        let once = unescape(&source);
        if once == source {
            break;
        }
        source = Cow::Owned(once);
    }
    if has_element(&source) {
        let text = render(&source);
        // Markup pasted as words into markup.
        if has_element(&text) { render(&text.replace('\n', "<br>")) } else { text }
    } else if source.contains('&') {
        // Plain text with rarer entities: its line breaks count.
        render(&source.replace('<', "&lt;").replace('\n', "<br>"))
    } else {
        source.into_owned()
    }
}

fn has_element(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let tag = text[at + 1..].trim_start_matches('/');
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        ELEMENTS.iter().any(|element| element.eq_ignore_ascii_case(name))
            && tag[name.len()..].starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace())
            && tag.contains('>')
    })
}

/// Undoes one level of escaping.
fn unescape(text: &str) -> String {
    const NAMED: [(&str, &str); 6] =
        [("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{a0}"), ("amp;", "&")];
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let named = NAMED.iter().find_map(|(name, value)| part.strip_prefix(name).map(|rest| (*value, rest)));
        match (named, numbered(part)) {
            (Some((value, rest)), _) => out.extend([value, rest]),
            (None, Some((value, rest))) => {
                out.push(value);
                out.push_str(rest);
            }
            (None, None) => out.extend(["&", part]),
        }
    }
    out
}

/// Reads `#39;` and `#x27;`.
fn numbered(part: &str) -> Option<(char, &str)> {
    let (digits, rest) = part.strip_prefix('#')?.split_once(';')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    // What says 128 to 159 means Windows-1252, which html2text knows.
    let value = char::from_u32(code.ok()?).filter(|c| !c.is_control() || *c == '\n')?;
    Some((value, rest))
}

fn render(html: &str) -> String {
    if depth(html) > DEEPEST {
        return without_tags(html);
    }
    let render = || {
        let config = config::with_decorator(Words).raw_mode(true).allow_width_overflow();
        config.string_from_read(html.as_bytes(), WIDTH).ok()
    };
    // The renderer is not ours: a fault in it may cost one text its form, never the import.
    std::panic::catch_unwind(render).ok().flatten().unwrap_or_else(|| without_tags(html))
}

/// How deep elements are nested. Those that end by themselves do not count.
fn depth(html: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for (at, _) in html.match_indices('<') {
        let tag = &html[at + 1..];
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).take(8).collect();
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !name.is_empty() && !SELF_ENDING.iter().any(|other| other.eq_ignore_ascii_case(&name)) {
            depth += 1;
            deepest = deepest.max(depth);
        }
    }
    deepest
}

/// The last resort for what the renderer cannot lay out.
fn without_tags(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + " " + part.split_once('>').map_or(part, |(_, words)| words))
}

/// Leaves nothing of the markup but the marks of list items.
struct Words;

impl TextDecorator for Words {
    type Annotation = ();

    fn decorate_link_start(&mut self, _url: &str) -> (String, ()) {
        Default::default()
    }

    fn decorate_link_end(&mut self) -> String {
        String::new()
    }

    fn decorate_em_start(&self) -> (String, ()) {
        Default::default()
    }

    fn decorate_em_end(&self) -> String {
        String::new()
    }

    fn decorate_strong_start(&self) -> (String, ()) {
        Default::default()
    }

    fn decorate_strong_end(&self) -> String {
        String::new()
    }

    fn decorate_strikeout_start(&self) -> (String, ()) {
        Default::default()
    }

    fn decorate_strikeout_end(&self) -> String {
        String::new()
    }

    fn decorate_code_start(&self) -> (String, ()) {
        Default::default()
    }

    fn decorate_code_end(&self) -> String {
        String::new()
    }

    fn decorate_preformat_first(&self) {}

    fn decorate_preformat_cont(&self) {}

    fn decorate_image(&mut self, _source: &str, _title: &str) -> (String, ()) {
        Default::default()
    }

    fn decorate_superscript_start(&self) -> (String, ()) {
        Default::default()
    }

    fn decorate_superscript_end(&self) -> String {
        String::new()
    }

    fn header_prefix(&self, _level: usize) -> String {
        String::new()
    }

    fn quote_prefix(&self) -> String {
        String::new()
    }

    fn unordered_item_prefix(&self) -> String {
        // Not "•": the renderer takes its width for its bytes. The mark is set with the paragraphs.
        "* ".to_owned()
    }

    fn ordered_item_prefix(&self, number: i64) -> String {
        format!("{number}. ")
    }

    fn make_subblock_decorator(&self) -> Self {
        Self
    }
}
