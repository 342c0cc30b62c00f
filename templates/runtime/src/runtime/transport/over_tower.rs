//! tower's services as transports, and transports as services.

use super::{HttpReply, HttpRequest, Transport, TransportError, TransportFuture};
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use tower_service::Service;

/// A transport as a [`Service`]: always ready, and cheap to clone.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// A service that sends with this transport.
    pub fn new(transport: impl Transport) -> Self {
        Self(Arc::new(transport))
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportService")
    }
}

impl Service<HttpRequest> for TransportService {
    type Response = HttpReply;
    type Error = TransportError;
    type Future = TransportFuture<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest) -> TransportFuture<'static> {
        let transport = Arc::clone(&self.0);
        Box::pin(async move { transport.send(request).await })
    }
}

/// A [`Service`] as a transport. A clone of it sends each request. An error of the service that is no [`TransportError`] counts as a connection that broke: the
/// request may have been carried out.
#[derive(Debug)]
pub struct TowerTransport<S>(Mutex<S>);

impl<S> TowerTransport<S> {
    /// A transport that sends with clones of this service.
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

impl<S> Transport for TowerTransport<S>
where
    S: Service<HttpRequest, Response = HttpReply> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<Cause>,
{
    fn send(&self, request: HttpRequest) -> TransportFuture<'_> {
        let mut service = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(told)?;
            service.call(request).await.map_err(told)
        })
    }
}

fn told(error: impl Into<Cause>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(other) => TransportError::broken(other),
    }
}
