//! Bytes to UTF-8 while they are read.

use std::io::{self, Read};

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes of the file are looked at to tell its encoding.
const PROBE: usize = 4;

/// The longest malformed sequence, in bytes.
const KEPT: usize = 4;

/// Turns bytes into UTF-8. Bytes that are none count as Windows-1252, one by one:
/// such files are often UTF-8 with a few strangers pasted in.
pub(super) struct Decoder {
    converter: encoding_rs::Decoder,
    /// Read from the file. The first `decoded` are done with and only kept because a malformed
    /// sequence is known by what follows it.
    bytes: Vec<u8>,
    decoded: usize,
    /// Decoded, not yet handed on.
    text: Vec<u8>,
    handed_on: usize,
    ended: bool,
}

/// A [`Decoder`] with what it reads from.
pub(super) struct Decoded<R> {
    decoder: Decoder,
    source: R,
}

impl Decoder {
    /// Tells the encoding from the first bytes of `source`.
    pub(super) fn new(source: &mut impl Read) -> io::Result<Self> {
        let mut bytes = Vec::with_capacity(1 << 16);
        source.take(PROBE as u64).read_to_end(&mut bytes)?;
        let encoding = Encoding::for_bom(&bytes).map_or_else(|| without_mark(&bytes), |(encoding, _)| encoding);
        let converter = encoding.new_decoder_with_bom_removal();
        Ok(Self { converter, bytes, decoded: 0, text: Vec::new(), handed_on: 0, ended: false })
    }

    pub(super) fn over<R: Read>(self, source: R) -> Decoded<R> {
        Decoded { decoder: self, source }
    }

    fn decode(&mut self, last: bool) {
        let mut from = self.decoded;
        let mut text = String::new();
        loop {
            text.reserve((self.bytes.len() - from) * 3 + 16);
            let (result, read) =
                self.converter.decode_to_string_without_replacement(&self.bytes[from..], &mut text, last);
            from += read;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(length, after) => {
                    let end = from.saturating_sub(usize::from(after));
                    let start = end.saturating_sub(usize::from(length));
                    if self.converter.encoding() == UTF_8 {
                        text.push_str(&WINDOWS_1252.decode_without_bom_handling(&self.bytes[start..end]).0);
                    } else {
                        text.push(char::REPLACEMENT_CHARACTER);
                    }
                }
            }
        }
        self.bytes.drain(..from.saturating_sub(KEPT));
        self.decoded = self.bytes.len();
        self.text = text.into_bytes();
        self.handed_on = 0;
    }
}

/// JSON and CSV begin with a character below 128: its other byte is zero in UTF-16.
fn without_mark(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [0, other, ..] if *other != 0 => UTF_16BE,
        [other, 0, ..] if *other != 0 => UTF_16LE,
        _ => UTF_8,
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Self { decoder, source } = self;
        while decoder.handed_on == decoder.text.len() {
            if decoder.ended {
                return Ok(0);
            }
            let known = decoder.bytes.len();
            decoder.bytes.resize(known + (1 << 16), 0);
            let count = source.read(&mut decoder.bytes[known..])?;
            decoder.bytes.truncate(known + count);
            decoder.ended = count == 0;
            decoder.decode(decoder.ended);
        }
        let ready = &decoder.text[decoder.handed_on..];
        let count = ready.len().min(buffer.len());
        buffer[..count].copy_from_slice(&ready[..count]);
        decoder.handed_on += count;
        Ok(count)
    }
}
