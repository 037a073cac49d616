//! Labor market information: what releases say, the way in and the way out, and its routes.
//!
//! | part | what it does |
//! |---|---|
//! | [`cells`], [`facts`] | what published texts mean, and how the database keeps them |
//! | [`write`](mod@write) | takes a release in |
//! | [`samples`] | the figures that come with the program |
//! | `read`, `catalog`, [`ladder`] | gives it out: areas and what lies around them, occupations, next steps |
//! | `routes`, `etag` | over HTTP |

mod catalog;
pub mod cells;
mod etag;
pub mod facts;
pub mod ladder;
mod read;
pub(super) mod routes;
pub mod samples;
pub mod write;

pub use catalog::Figures;
pub use samples::seed;
