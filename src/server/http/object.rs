//! The body of a request.

use axum::Json;
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Failure;

/// A body that is a JSON object, as the contract has it: a list of the same values is none.
pub struct Object<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Object<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let Json(fields) = Json::<Map<String, Value>>::from_request(request, state).await?;
        serde_json::from_value(Value::Object(fields)).map(Self).map_err(|_| Failure::malformed())
    }
}
