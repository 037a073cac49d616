//! Opens the files that are imported: plain or gzip, in UTF-8, UTF-16 or Windows-1252.

mod decode;

use std::cell::Cell;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use flate2::bufread::MultiGzDecoder;

use decode::Decoder;

/// The most bytes of one file, unpacked.
pub const LARGEST: u64 = 2 << 30;

/// Why a file cannot be imported, as a sentence's end: "cannot be read: …".
#[derive(Debug, thiserror::Error)]
pub enum BadFile {
    /// It cannot be opened or read.
    #[error("cannot be read: {0}")]
    Io(#[source] io::Error),
    /// There is nothing in it.
    #[error("is empty; nothing was exported, or the download failed")]
    Empty,
    /// It is an archive.
    #[error("is a ZIP archive or a spreadsheet; import the file inside, or save the sheet as CSV")]
    Zip,
    /// It is an archive or a workbook that cannot be unpacked.
    #[error("the ZIP archive or workbook is damaged ({0}); fetch the file again")]
    Archive(#[source] Box<dyn Error + Send + Sync>),
    /// It is not all of a gzip file.
    #[error("the gzip data ends early or is damaged ({0}); fetch the file again")]
    Gzip(#[source] io::Error),
    /// It is larger than it may be, unpacked.
    #[error("holds more than {limit} bytes unpacked; split it into smaller files")]
    TooLarge {
        /// In bytes.
        limit: u64,
    },
    /// The file is not in its format.
    #[error("{0}")]
    Format(String),
}

/// How much of a file has been read, before unpacking.
#[derive(Debug, Clone, Default)]
pub struct Progress(Rc<Cell<u64>>);

impl Progress {
    /// Bytes read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.0.get()
    }
}

/// A file to import: UTF-8 text without a byte order mark.
pub struct Input {
    /// The text.
    pub text: BufReader<Box<dyn Read>>,
    /// How far it has been read.
    pub progress: Progress,
    /// Bytes before unpacking, where known.
    pub size: Option<u64>,
}

/// Opens a file, or the standard input for `-`.
///
/// # Errors
/// When it cannot be opened, is empty, or is an archive.
pub fn open(path: &Path) -> Result<Input, BadFile> {
    if path == Path::new("-") {
        return from_reader(io::stdin(), None);
    }
    let file = File::open(path).map_err(BadFile::Io)?;
    let meta = file.metadata().map_err(BadFile::Io)?;
    if meta.is_dir() {
        return Err(BadFile::Format("is a folder; name the files in it".to_owned()));
    }
    from_reader(file, meta.is_file().then_some(meta.len()))
}

/// The same for any source of bytes.
///
/// # Errors
/// When it cannot be read, is empty, or is an archive.
pub fn from_reader(source: impl Read + 'static, size: Option<u64>) -> Result<Input, BadFile> {
    let progress = Progress::default();
    let counted = Counted { source, bytes: progress.clone() };
    let mut bytes = BufReader::with_capacity(1 << 16, counted);
    let start = bytes.fill_buf().map_err(BadFile::Io)?;
    let unpacked: Box<dyn BufRead> = match start {
        [] => return Err(BadFile::Empty),
        [0x1f, 0x8b, ..] => Box::new(BufReader::with_capacity(1 << 16, Gzip(MultiGzDecoder::new(bytes)))),
        [b'P', b'K', 3, 4, ..] => return Err(BadFile::Zip),
        _ => Box::new(bytes),
    };
    let mut limited = Limited::new(unpacked, LARGEST);
    let text = Decoder::new(&mut limited).map_err(bad_file)?.over(limited);
    Ok(Input { text: BufReader::with_capacity(1 << 16, Box::new(text)), progress, size })
}

/// The file name without its endings, as the name of its source.
#[must_use]
pub fn stem(path: &Path) -> String {
    let mut stem = PathBuf::from(path.file_name().unwrap_or_default());
    while stem.extension().is_some() {
        stem.set_extension("");
    }
    match stem.to_string_lossy().trim() {
        "" | "-" => "standard input".to_owned(),
        name => name.to_owned(),
    }
}

/// What a failed read means: the readers below hide their reasons in [`io::Error`].
#[must_use]
pub fn bad_file(error: io::Error) -> BadFile {
    match error.downcast::<BadFile>() {
        Ok(reason) => reason,
        Err(error) => BadFile::Io(error),
    }
}

/// What a failed read of CSV means.
#[must_use]
pub fn bad_csv(error: csv::Error) -> BadFile {
    let message = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => bad_file(error),
        _ => BadFile::Format(message),
    }
}

struct Counted<R> {
    source: R,
    bytes: Progress,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.bytes.0.set(self.bytes.0.get() + count as u64);
        Ok(count)
    }
}

struct Gzip<R>(R);

impl<R: Read> Read for Gzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| io::Error::other(BadFile::Gzip(error)))
    }
}

/// Fails once more than its share has been read.
pub(super) struct Limited<R> {
    source: R,
    left: u64,
    limit: u64,
}

impl<R> Limited<R> {
    /// At most `limit` bytes of a source.
    pub(super) fn new(source: R, limit: u64) -> Self {
        Self { source, left: limit, limit }
    }
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        let too_large = || io::Error::other(BadFile::TooLarge { limit: self.limit });
        self.left = self.left.checked_sub(count as u64).ok_or_else(too_large)?;
        Ok(count)
    }
}
