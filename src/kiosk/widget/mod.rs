//! Our own iced widgets. They know iced and nothing else of ours.
//!
//! Each thing that can be read or pressed describes itself once as a [`node::Node`];
//! focus, tests and (later) speech all read that description.

pub mod adapt;
pub mod announced;
pub mod arranged;
pub mod barrier;
pub mod dashes;
pub mod field;
pub mod focus;
pub mod fresh;
pub mod grid;
pub mod icon;
pub mod label;
pub mod mirror;
pub mod node;
pub mod plate;
pub mod pressable;
pub mod ring;
pub mod scroll_area;
pub mod shell;
pub mod silent;
pub mod spread;
pub mod steady;
pub mod unseen;

/// An element of the kiosk: iced's, with its own theme and renderer.
pub type Element<'a, Message> = iced::Element<'a, Message, iced::Theme, iced::Renderer>;
