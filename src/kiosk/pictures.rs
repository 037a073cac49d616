//! The site's own pictures, decoded off the interface thread and within limits.

use std::path::{Path, PathBuf};

use iced::advanced::image::Handle;
use image::{ImageReader, Limits};

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 20 * 1024 * 1024;
/// The most pixels along a side.
const LARGEST_SIDE: u32 = 8192;
/// What a picture is scaled down to, so that drawing it stays quick.
const SHOWN: u32 = 1600;

/// Where the pictures are.
#[derive(Debug, Clone, Default)]
pub struct Files {
    pub logo: Option<PathBuf>,
    pub welcome: Vec<PathBuf>,
}

impl Files {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.logo.is_none() && self.welcome.is_empty()
    }
}

/// Why a picture is not shown.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    #[error("cannot read it: {0}")]
    Read(#[from] std::io::Error),
    #[error("it has {0} bytes. Allowed: at most {LARGEST_FILE}")]
    TooLarge(u64),
    #[error("cannot decode it: {0}. Allowed: PNG, JPEG or WebP of at most {LARGEST_SIDE} x {LARGEST_SIDE} pixels")]
    Decode(#[from] image::ImageError),
}

/// Decodes the pictures. One that cannot be shown is left out and named in the log.
pub async fn load(files: Files) -> (Option<Handle>, Vec<Handle>) {
    let decoded = tokio::task::spawn_blocking(move || {
        let show = |path: &PathBuf| {
            decode(path).inspect_err(|error| tracing::error!("picture {}: {error}", path.display())).ok()
        };
        (files.logo.as_ref().and_then(show), files.welcome.iter().filter_map(show).collect())
    });
    decoded.await.unwrap_or_default()
}

/// Decodes one picture.
///
/// # Errors
/// See [`PictureError`].
pub fn decode(path: &Path) -> Result<Handle, PictureError> {
    let size = std::fs::metadata(path)?.len();
    if size > LARGEST_FILE {
        return Err(PictureError::TooLarge(size));
    }
    let mut reader = ImageReader::open(path)?.with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(512 * 1024 * 1024);
    reader.limits(limits);
    let picture = reader.decode()?;
    let picture = if picture.width().max(picture.height()) > SHOWN { picture.thumbnail(SHOWN, SHOWN) } else { picture };
    let pixels = picture.into_rgba8();
    Ok(Handle::from_rgba(pixels.width(), pixels.height(), pixels.into_raw()))
}
