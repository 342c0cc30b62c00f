//! A request as it came to a transport of this module.

use crate::runtime::error::Error;
use crate::runtime::json::{Json, from_slice};
use crate::runtime::transport::{HttpBody, HttpRequest, TransportError};
use bytes::{Bytes, BytesMut};
use http_body::Body;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;

/// A request that a client sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The method.
    pub method: String,
    /// The URL up to its query.
    pub url: String,
    /// The parameters of the query, in their order.
    pub query: Vec<(String, String)>,
    /// The headers, with names in lower case; one whose value is no text is left out.
    pub headers: Vec<(String, String)>,
    /// The body; empty where there is none.
    pub body: Bytes,
}

impl ReceivedRequest {
    /// Takes in a request, its body included.
    pub(super) async fn of(request: HttpRequest) -> Result<Self, TransportError> {
        let HttpRequest { method, url, headers, body, .. } = request;
        let url = url.to_string();
        let (url, query) = url.split_once('?').map_or((url.as_str(), ""), |(url, query)| (url, query));
        let headers =
            headers.iter().filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())));
        Ok(Self {
            method: method.to_string(),
            url: url.to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: headers.collect(),
            body: match body {
                Some(body) => collect(body).await?,
                None => Bytes::new(),
            },
        })
    }

    /// The path of the URL.
    pub fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.find('/').map_or("", |at| &rest[at..])
    }

    /// The value of a header, whose name is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The value of a query parameter.
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The JSON body as what was sent: the type of the request's body, or a [`Value`](crate::runtime::Value).
    pub fn json<T: Json>(&self) -> Result<T, Error> {
        from_slice(&self.body).map_err(|error| Error::decode(&error))
    }

    /// The query as a URL has it.
    pub(super) fn query_text(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).finish()
    }
}

impl fmt::Debug for ReceivedRequest {
    /// Without headers, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        if !self.query.is_empty() {
            write!(f, "?{}", self.query_text())?;
        }
        if self.body.is_empty() { Ok(()) } else { write!(f, " {}", String::from_utf8_lossy(&self.body)) }
    }
}

async fn collect(body: HttpBody) -> Result<Bytes, TransportError> {
    if let Some(bytes) = body.as_bytes() {
        return Ok(bytes.clone());
    }
    let (mut whole, mut body) = (BytesMut::new(), pin!(body));
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        if let Ok(data) = frame.map_err(TransportError::request)?.into_data() {
            whole.extend_from_slice(&data);
        }
    }
    Ok(whole.freeze())
}
