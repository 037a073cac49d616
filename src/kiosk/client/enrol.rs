//! A kiosk asks to be known.

use reqwest::{Method, StatusCode};

use super::HttpClient;
use crate::api::ENROL;
use crate::api::kiosks::{Enrol, Enrolment};
use crate::api::problem::Problem;
use crate::kiosk::remote::Failure;

/// The server has not enrolled the kiosk.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages tell")]
pub enum EnrolError {
    #[error("{0}. Check --server, and that the server runs there")]
    Unanswered(Failure),
    #[error("the server does not enrol this kiosk: {0}")]
    Refused(String),
}

impl HttpClient {
    /// Enrols this kiosk with a code: 12 ASCII digits. The code is used then.
    ///
    /// # Errors
    /// When nobody answers, or the server does not take the code: with its reason.
    pub async fn enrol(&self, code: String) -> Result<Enrolment, EnrolError> {
        let unanswered = |error: reqwest::Error| EnrolError::Unanswered(super::http::failure(&error));
        let request = self.request(Method::POST, ENROL).map_err(EnrolError::Unanswered)?;
        let response = request.json(&Enrol { code }).send().await.map_err(unanswered)?;
        if response.status() == StatusCode::CREATED {
            return response.json().await.map_err(unanswered);
        }
        let problem: Problem = response.json().await.map_err(unanswered)?;
        Err(EnrolError::Refused(problem.detail.unwrap_or(problem.title)))
    }
}
