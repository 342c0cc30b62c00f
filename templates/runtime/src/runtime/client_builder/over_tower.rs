//! Layers of tower before the transport.

use super::ClientBuilder;
use crate::runtime::transport::{HttpReply, HttpRequest, TowerTransport, TransportService};
use tower_layer::Layer;
use tower_service::Service;

impl ClientBuilder {
    /// Puts a layer of tower between the client and the transport. It sees every attempt; what is added last sees it first.
    pub fn tower_layer<L>(self, layer: L) -> Self
    where
        L: Layer<TransportService> + Send + Sync + 'static,
        L::Service: Service<HttpRequest, Response = HttpReply> + Clone + Send + 'static,
        <L::Service as Service<HttpRequest>>::Future: Send,
        <L::Service as Service<HttpRequest>>::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        self.layer(move |inner| TowerTransport::new(layer.layer(TransportService::new(inner))))
    }
}
