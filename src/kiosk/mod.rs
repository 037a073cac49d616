//! The full-screen application.
//!
//! [`app`] holds the state between visits and the one visit that there is, and alone has
//! the client, the clock and the window. A screen is state, messages and a view; it asks
//! for effects by returning an [`action::Action`].

pub mod access;
pub mod action;
pub mod app;
pub mod asks;
pub mod cards;
pub mod chart;
pub mod client;
pub mod config;
pub mod design;
pub mod display;
pub mod enrolment;
pub mod gallery;
pub mod idle;
pub mod kept;
pub mod logs;
pub mod nav;
pub mod overlay;
pub mod pictures;
pub mod print;
pub mod remote;
pub mod render;
pub mod run;
pub mod screen;
pub mod search;
pub mod session;
pub mod slips;
pub mod speech;
pub mod spelling;
pub mod staff_code;
pub mod ui;
pub mod visit;
pub mod widget;
pub mod window;

pub use app::{App, Environment, Message};
