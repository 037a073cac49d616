//! Kiosks that a site knows.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use onestop::api::kiosks::Token;
use onestop::server::{Backend, kiosks};
use serde_json::json;

use super::{Answer, Site};

/// The token of the kiosk that every site knows from its opening.
const TOKEN: &str = "thetokenofthesitesownkiosk";
/// What that kiosk says in the header `Authorization`.
pub const BEARER: &str = "Bearer thetokenofthesitesownkiosk";

/// Makes a backend know the kiosk that every site knows.
pub async fn enrol_own(backend: &Backend) {
    let now = backend.settings.clock.now();
    kiosks::enrol_own(&backend.store, &backend.vault, &Token(TOKEN.to_owned()), now).await.unwrap();
}

impl Site {
    /// Staff add a kiosk: its code.
    pub async fn add_kiosk(&self, name: &str) -> String {
        let now = self.backend.settings.clock.now();
        kiosks::add(&self.backend.store, &self.backend.vault, name, now).await.unwrap()
    }

    /// Staff revoke a kiosk.
    pub async fn revoke_kiosk(&self, name: &str) {
        kiosks::revoke(&self.backend.store, name, self.backend.settings.clock.now()).await.unwrap();
    }

    /// A kiosk sends its code.
    pub async fn send_code(&self, code: &str) -> Answer {
        let request = Request::post("/api/v1/kiosks/enrol").header(header::CONTENT_TYPE, "application/json");
        self.call(request.body(Body::from(json!({ "code": code }).to_string())).unwrap()).await
    }

    /// Staff add a kiosk, and it enrols: its token.
    pub async fn enrol(&self, name: &str) -> String {
        let code = self.add_kiosk(name).await;
        let answer = self.send_code(&code).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.json());
        answer.json()["token"].as_str().unwrap().to_owned()
    }
}
