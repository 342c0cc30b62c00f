//! The caller's trace in the headers of requests.

use super::ClientBuilder;
use crate::runtime::transport::{HttpRequest, Transport, TransportFuture};
use http::header::HeaderMap;

/// Adds headers to every request.
struct Traced<F> {
    inner: Box<dyn Transport>,
    inject: F,
}

impl<F: Fn(&mut HeaderMap) + Send + Sync + 'static> Transport for Traced<F> {
    fn send(&self, mut request: HttpRequest) -> TransportFuture<'_> {
        (self.inject)(&mut request.headers);
        self.inner.send(request)
    }
}

impl ClientBuilder {
    /// Lets a function add the caller's trace to the headers of every attempt, `traceparent` (W3C Trace Context) or what else the
    /// tracing system propagates. It runs in the call's task, and in its span where the feature `tracing` gives it one. As a
    /// [`layer`](Self::layer), it sees the request after those that are added later.
    ///
    /// With the crates `opentelemetry`, `opentelemetry-http` and `tracing-opentelemetry` it is:
    ///
    /// ```ignore
    /// use tracing_opentelemetry::OpenTelemetrySpanExt;
    ///
    /// builder.trace_context(|headers| {
    ///     let context = tracing::Span::current().context();
    ///     opentelemetry::global::get_text_map_propagator(|propagator| {
    ///         propagator.inject_context(&context, &mut opentelemetry_http::HeaderInjector(headers));
    ///     });
    /// })
    /// ```
    pub fn trace_context(self, inject: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        self.layer(|inner| Traced { inner, inject })
    }
}
