//! Onestop: a job seeker kiosk for welfare offices and one-stop career centers.
//!
//! The layers, each of which may use only those above it:
//!
//! | layer | what it is |
//! |---|---|
//! | `domain` | pure values and rules: no input or output, no widgets |
//! | `config` | one way to read a file, the environment and flags, for both programs |
//! | `api` | the wire contract between kiosk and backend |
//! | `i18n` | what people read, in their language |
//! | `documents` | resumes, letters and slips as pages, PDF, DOCX and text |
//! | `server` | the backend: imports, store, search, HTTP |
//! | `kiosk` | the full-screen application |

pub mod api;
pub mod config;
#[cfg(feature = "documents")]
pub mod documents;
pub mod domain;
#[cfg(feature = "kiosk")]
pub mod i18n;
#[cfg(feature = "kiosk")]
pub mod kiosk;
#[cfg(feature = "server")]
pub mod server;

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// All memory is overwritten when it is given back: nothing that a client typed stays in what is free.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);
