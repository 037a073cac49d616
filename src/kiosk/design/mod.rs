//! The tokens of the look: colours, sizes, fonts and icons.

pub mod fonts;
pub mod icons;
pub mod metrics;
pub mod palette;

pub use icons::Icon;
pub use metrics::{Metrics, Panel};
pub use palette::{Palette, Theme};
