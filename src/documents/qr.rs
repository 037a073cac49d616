//! QR codes.

use qrcode::{Color, EcLevel, QrCode};

/// A QR code: a square of dark and light fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// How many fields a side has, without the quiet zone of 4 that must be left free around it.
    pub width: usize,
    /// Row by row from the top, each from the left.
    fields: Vec<Color>,
}

impl Code {
    /// The code that says `text`; none where that is too long (about 2,300 bytes).
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        Some(Self { width: code.width(), fields: code.into_colors() })
    }

    /// Its rows from the top; `true` is dark.
    pub fn rows(&self) -> impl Iterator<Item = Vec<bool>> {
        self.fields.chunks(self.width).map(|row| row.iter().map(|field| *field == Color::Dark).collect())
    }

    /// The dark fields, those that touch in a row together: the first's column and row, and how many they are.
    #[must_use]
    pub fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs: Vec<(usize, usize, usize)> = Vec::new();
        for (y, row) in self.rows().enumerate() {
            for (x, _) in row.into_iter().enumerate().filter(|(_, dark)| *dark) {
                match runs.last_mut() {
                    Some((start, line, length)) if *line == y && *start + *length == x => *length += 1,
                    _ => runs.push((x, y, 1)),
                }
            }
        }
        runs
    }
}
