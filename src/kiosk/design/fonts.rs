//! The fonts, embedded: a machine without any shows the same kiosk.

use iced::{Font, font::Weight};

/// Text.
pub const REGULAR: Font = Font::with_name("Noto Sans");
/// Names and figures.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };

/// The font files. The text engine finds other scripts by their families' own names.
pub const FILES: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
];
