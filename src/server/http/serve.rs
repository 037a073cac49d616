//! The server: from an address to a graceful end.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;

use super::{Opening, router};
use crate::server::settings::Settings;
use crate::server::{Backend, ServerError};

/// How long requests may go on after the end was asked for.
const FAREWELL: Duration = Duration::from_secs(10);

/// How far a server has come.
type Stage = Option<Result<(), Arc<ServerError>>>;

/// A server that answers. It ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    stage: watch::Receiver<Stage>,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

/// Listens at `address` at once and opens the backend meanwhile: until then requests are told to try again.
///
/// # Errors
/// When the address cannot be had.
pub async fn start(settings: Settings, address: &str) -> Result<Running, ServerError> {
    start_with(Backend::open(settings), address).await
}

/// As [`start`], with the backend that opens so.
///
/// # Errors
/// When the address cannot be had.
pub async fn start_with(
    opened: impl Future<Output = Result<Backend, ServerError>> + Send + 'static,
    address: &str,
) -> Result<Running, ServerError> {
    let cannot = |source| ServerError::Listen { address: address.to_owned(), source };
    let listener = TcpListener::bind(address).await.map_err(cannot)?;
    let address = listener.local_addr().map_err(cannot)?;
    let opening: Opening = Arc::new(OnceLock::new());
    let (staged, stage) = watch::channel(None);
    let (stop, stopped) = oneshot::channel::<()>();
    let service = router(Arc::clone(&opening)).into_make_service_with_connect_info::<SocketAddr>();
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let served = tokio::spawn(async move {
        let (farewell, said) = oneshot::channel();
        let serving = axum::serve(listener, service).with_graceful_shutdown(async move {
            let _ = stopped.await;
            let _ = farewell.send(());
        });
        let serving = serving.into_future();
        let too_long = async {
            let _ = said.await;
            tokio::time::sleep(FAREWELL).await;
        };
        tokio::select! {
            _ = serving => {}
            () = too_long => {}
        }
    });
    tokio::spawn(async move {
        let opened = opened.await.map(|backend| {
            let _ = opening.set(backend);
        });
        let _ = staged.send(Some(opened.map_err(Arc::new)));
    });
    Ok(Running { address, stage, stop, served })
}

impl Running {
    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its URL, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits until listings can be served.
    ///
    /// # Errors
    /// When the backend cannot be opened.
    pub fn ready(&self) -> impl Future<Output = Result<(), Arc<ServerError>>> + Send + use<> {
        let mut stage = self.stage.clone();
        async move {
            match stage.wait_for(Option::is_some).await {
                Ok(stage) => stage.clone().unwrap_or(Ok(())),
                Err(_) => Err(Arc::new(ServerError::Interrupted)),
            }
        }
    }

    /// Answers what has been asked and ends.
    pub async fn stop(self) {
        let _ = self.stop.send(());
        let _ = self.served.await;
    }
}

/// Serves at `address` until SIGTERM or SIGINT.
///
/// # Errors
/// When the address cannot be had or the backend cannot be opened.
pub async fn serve(settings: Settings, address: &str) -> Result<(), Arc<ServerError>> {
    let cannot = |source| Arc::new(ServerError::Signals(source));
    let mut terminate = signal(SignalKind::terminate()).map_err(cannot)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot)?;
    let ended = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    };
    let running = start(settings, address).await.map_err(Arc::new)?;
    tracing::info!(address = %running.address(), "listening");
    let lived = async {
        running.ready().await?;
        tracing::info!("ready");
        std::future::pending::<Result<(), Arc<ServerError>>>().await
    };
    let outcome = tokio::select! {
        outcome = lived => outcome,
        () = ended => Ok(()),
    };
    running.stop().await;
    outcome
}
