//! Kiosks where a client wants a person: what the store keeps of them, and their routes.

pub(super) mod routes;
mod store;
