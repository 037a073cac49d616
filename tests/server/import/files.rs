//! What files are made of: gzip, encodings, damage.

use std::io::{Cursor, Read, Write};

use encoding::utf_16;
use flate2::Compression;
use flate2::write::GzEncoder;
use onestop::server::import::format::Format;
use onestop::server::import::read::{bad_file, from_reader, stem};

use super::*;

mod encoding {
    /// The text in UTF-16 with a byte order mark.
    pub fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(order).collect()
    }
}

const LINES: &str = "{\"@type\":\"JobPosting\",\"title\":\"Niñera\"}\n{\"@type\":\"JobPosting\",\"title\":\"Cook\"}\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn titles(bytes: &[u8]) -> Vec<String> {
    listings(Format::JobPosting, bytes).into_iter().map(|listing| listing.title).collect()
}

#[test]
fn the_same_words_in_any_encoding() {
    let mut marked = b"\xef\xbb\xbf".to_vec();
    marked.extend(LINES.as_bytes());
    let latin: Vec<u8> = LINES.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let little = utf_16(LINES, u16::to_le_bytes);
    let members = [gzip(&LINES.as_bytes()[..30]), gzip(&LINES.as_bytes()[30..])].concat();
    for bytes in [
        LINES.as_bytes().to_vec(),
        marked.clone(),
        latin.clone(),
        little[2..].to_vec(),
        little,
        utf_16(LINES, u16::to_be_bytes),
        gzip(LINES.as_bytes()),
        gzip(&marked),
        gzip(&latin),
        members,
    ] {
        assert_eq!(titles(&bytes), ["Niñera", "Cook"]);
    }
}

#[test]
fn a_stranger_among_utf_8_is_read_as_windows_1252_wherever_it_lies() {
    // Past several of the decoder's buffers, at every place within one.
    for shift in 65_530..65_542 {
        let mut bytes = "é".repeat(shift / 2).into_bytes();
        bytes.extend(b"x".repeat(shift % 2));
        bytes.extend(b"caf\xe9 \x93ok\x94");
        let mut text = String::new();
        from_reader(Cursor::new(bytes), None).unwrap().text.read_to_string(&mut text).unwrap();
        assert!(text.ends_with("café “ok”"), "{shift}");
        assert_eq!(text.chars().filter(|c| *c == 'é').count(), shift / 2 + 1);
    }
}

#[test]
fn a_bad_file_says_what_is_wrong() {
    let error = |bytes: &[u8]| read(Format::JobPosting, bytes).unwrap_err().to_string();
    assert!(error(b"").contains("is empty"));
    assert!(error(b" \n \n").contains("is empty"));
    assert!(error(b"PK\x03\x04rest").contains("ZIP"));
    let packed = gzip(&LINES.as_bytes().repeat(100));
    assert!(error(&packed[..packed.len() - 20]).contains("gzip data ends early"));
    assert!(error(b"<html>Not found</html>").contains("no JSON"));
    assert!(error(b"[{\"@type\":\"JobPosting\",\"title\":\"Cook\"},\n{\"title\"").contains("not complete"));
    assert!(error(b"[{\"@type\":\"JobPosting\",\"title\":\"Cook\"},\n{\"title\" 5}]").contains("line 2"));
    assert!(error(b"{\n\"@type\": \"JobPosting\",\n\"title\": \"Cook\"\n").contains("not complete"));
}

#[test]
fn a_gzip_bomb_is_cut_off() {
    // 2.1 GB of spaces after a bracket, in 2 MB.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(b"[").unwrap();
    let spaces = vec![b' '; 1 << 20];
    for _ in 0..2_100 {
        encoder.write_all(&spaces).unwrap();
    }
    let mut input = from_reader(Cursor::new(encoder.finish().unwrap()), None).unwrap();
    let error = bad_file(std::io::copy(&mut input.text, &mut std::io::sink()).unwrap_err()).to_string();
    assert!(error.contains("more than 2147483648 bytes"), "{error}");
}

#[test]
fn a_source_is_called_by_its_files_name() {
    let stem = |path: &str| stem(std::path::Path::new(path));
    assert_eq!(stem("/data/Ohio jobs.json.gz"), "Ohio jobs");
    assert_eq!(stem("-"), "standard input");
}
