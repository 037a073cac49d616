//! Use without sight, with little sight, with keys alone: what is read, in which order and
//! words, by which keys, and what a client chooses.

pub mod keypad;
pub mod preferences;
pub mod reading;
pub mod spoken;
pub mod staff;
