//! Composed pieces in the design language. Screens are made of these.

pub mod button;
pub mod card;
pub mod ctx;
pub mod dialog;
pub mod digits;
pub mod languages;
pub mod meeting;
pub mod page;
pub mod panel;
pub mod ruler;
pub mod scene;
pub mod seats;
pub mod sheet;
pub mod steps;
pub mod voice;
pub mod waiting;
pub mod work;

pub use crate::kiosk::design::Icon;
pub use crate::kiosk::widget::Element;
pub use ctx::{Ctx, PageView, Service, Site};
pub use page::Page;
