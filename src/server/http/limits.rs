//! What one request may ask of the backend.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use super::problem::Failure;
use crate::api;
use crate::api::problem::Code;
use crate::server::takes;

/// Bytes of an address, query included.
const LONGEST_ADDRESS: usize = 4096;
/// Bytes of a body that is not a document.
pub const LARGEST_BODY: usize = 16 * 1024;
/// Requests at once; more wait for their turn.
const AT_ONCE: usize = 256;
/// How long a request may wait and work.
const PATIENCE: Duration = Duration::from_secs(15);

/// Turns at answering.
#[derive(Debug, Clone)]
pub struct Turns(Arc<Semaphore>);

impl Turns {
    /// As many as are answered at once.
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

/// Refuses what is too large, makes what is too much wait, gives up on what takes too long.
pub async fn limit(State(turns): State<Turns>, request: Request, next: Next) -> Response {
    let length = request.uri().path_and_query().map_or(0, |address| address.as_str().len());
    if length > LONGEST_ADDRESS {
        let detail = format!("The address is too long. Allowed: {LONGEST_ADDRESS} bytes.");
        return Failure::new(Code::InvalidParameter, detail).with_status(StatusCode::URI_TOO_LONG).into_response();
    }
    let body = request.headers().get(header::CONTENT_LENGTH);
    let body = body.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let largest = match request.uri().path() {
        api::TAKES => takes::LARGEST,
        api::ME_RESUME => api::me::LARGEST_RESUME,
        _ => LARGEST_BODY,
    };
    if body.is_some_and(|bytes| bytes > largest) {
        let detail = format!("The body is too large. Allowed: {largest} bytes.");
        return Failure::new(Code::InvalidParameter, detail).with_status(StatusCode::PAYLOAD_TOO_LARGE).into_response();
    }
    let answer = async {
        let _turn = turns.0.acquire().await;
        next.run(request).await
    };
    tokio::time::timeout(PATIENCE, answer).await.unwrap_or_else(|_| {
        tracing::warn!("a request took too long");
        Failure::new(Code::Timeout, "The request took too long. Try again soon.").into_response()
    })
}

/// A panic is a fault of ours: what it says goes to nobody.
pub fn panicked(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a request panicked");
    Failure::new(Code::Internal, "A fault of the backend.").into_response()
}
