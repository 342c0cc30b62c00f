//! Telling others what happens: the client's hook, and `tracing`.
//!
//! Names, numbers and the API's request id go out; bodies, headers, path values and query values do not.

use super::secrets;
use crate::runtime::attempt::Attempt;
use crate::runtime::client::Client;
use crate::runtime::error::Error;
use crate::runtime::request::Request;
use crate::runtime::response::RawResponse;
#[cfg(feature = "tracing")]
use crate::runtime::transport::Url;
use std::time::Duration;

/// Tells of the attempts of one call.
pub(crate) struct Observer<'a> {
    client: &'a Client,
    request: &'a Request,
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

impl<'a> Observer<'a> {
    pub(crate) fn start(client: &'a Client, request: &'a Request) -> Self {
        Self {
            client,
            request,
            #[cfg(feature = "tracing")]
            span: span(client, request),
        }
    }

    /// Runs the call in its span.
    #[cfg(feature = "tracing")]
    pub(crate) async fn watch<T>(&self, call: impl Future<Output = T>) -> T {
        use tracing::Instrument;
        call.instrument(self.span.clone()).await
    }

    /// Runs the call.
    #[cfg(not(feature = "tracing"))]
    #[allow(clippy::unused_self, reason = "with `tracing` it knows the span")]
    pub(crate) async fn watch<T>(&self, call: impl Future<Output = T>) -> T {
        call.await
    }

    /// Notes in the span how the call ended, or stands.
    #[cfg(feature = "tracing")]
    fn record(&self, attempt: &Attempt<'_>) {
        let span = &self.span;
        if let Some(status) = attempt.status {
            span.record("http.response.status_code", status);
        }
        if attempt.number > 1 {
            span.record("http.request.resend_count", attempt.number - 1);
        }
        if let (Some(error), None) = (attempt.error, attempt.retry_in) {
            match error.status().filter(|status| *status >= 400) {
                Some(status) => span.record("error.type", tracing::field::display(status)),
                None => span.record("error.type", error.reason()),
            };
            span.record("otel.status_code", "ERROR");
        }
    }

    #[cfg(not(feature = "tracing"))]
    #[allow(clippy::unused_self, reason = "with `tracing` it knows the span")]
    fn record(&self, _attempt: &Attempt<'_>) {}

    /// A text of the reply without the secrets of the call; an error's have been taken out.
    fn masked(&self, result: &Result<RawResponse, Error>, text: &str) -> String {
        match result {
            Ok(response) => secrets(self.client, self.request, response.sent.as_ref()).mask(text),
            Err(_) => text.to_owned(),
        }
    }

    /// Tells of an attempt that has ended.
    pub(crate) fn attempt(
        &self,
        number: u32,
        duration: Duration,
        result: &Result<RawResponse, Error>,
        retry_in: Option<Duration>,
    ) {
        if cfg!(not(feature = "tracing")) && self.client.0.on_attempt.is_none() {
            return;
        }
        let (status, request_id) = match result {
            Ok(response) => (Some(response.head.status.as_u16()), response.head.request_id()),
            Err(error) => (error.status(), error.request_id()),
        };
        let request_id = request_id.map(|id| self.masked(result, id));
        let request_id = request_id.as_deref();
        let (method, path) = (&*self.request.method, &*self.request.template);
        let error = result.as_ref().err();
        let attempt = Attempt { method, path, number, status, duration, request_id, error, retry_in };
        self.record(&attempt);
        trace(&attempt);
        if let Some(hook) = &self.client.0.on_attempt {
            hook(&attempt);
        }
    }
}

/// The span of a call, by OpenTelemetry's conventions for clients of HTTP.
#[cfg(feature = "tracing")]
fn span(client: &Client, request: &Request) -> tracing::Span {
    use tracing::field::Empty;
    let (method, path) = (&*request.method, &*request.template);
    tracing::info_span!(
        "call",
        otel.name = %format_args!("{method} {path}"),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = method,
        url.template = path,
        server.address = server(client, request).map(tracing::field::display),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        "error.type" = Empty,
    )
}

/// The host that a request goes to.
#[cfg(feature = "tracing")]
fn server(client: &Client, request: &Request) -> Option<String> {
    let url = request.own_url().unwrap_or_else(|| client.0.base_url.text(request.base_url));
    Url::parse(url).ok()?.host_str().map(str::to_owned)
}

#[cfg(feature = "tracing")]
fn trace(attempt: &Attempt<'_>) {
    let Attempt { number, status, duration, request_id, error, retry_in, .. } = *attempt;
    let reason = error.map(Error::reason);
    match (retry_in, reason) {
        (Some(wait), _) => tracing::warn!(number, status, ?duration, request_id, reason, ?wait, "attempt failed"),
        (None, Some(_)) => tracing::warn!(number, status, ?duration, request_id, reason, "call failed"),
        (None, None) => tracing::debug!(number, status, ?duration, request_id, "call succeeded"),
    }
}

#[cfg(not(feature = "tracing"))]
fn trace(_attempt: &Attempt<'_>) {}
