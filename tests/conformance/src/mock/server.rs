//! The socket in front of a mock.

use super::{Answered, Mock, webhook};
use crate::exchange::Request;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HOST, HeaderValue};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;

/// A mock that listens.
#[derive(Debug)]
pub struct Server {
    mock: Arc<Mock>,
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// Listens on an address; port 0 is any that is free.
    pub async fn bind(mock: Mock, address: SocketAddr) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        Ok(Self { mock: Arc::new(mock), listener, address })
    }

    /// The URL that operations are under.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the task is dropped.
    pub async fn run(self) {
        loop {
            // A connection that breaks before it is there is nobody's.
            let Ok((stream, _)) = self.listener.accept().await else { continue };
            let mock = Arc::clone(&self.mock);
            tokio::spawn(async move {
                let service = service_fn(move |request| serve(Arc::clone(&mock), request));
                // Whoever breaks the connection knows of it.
                _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    }
}

async fn serve(mock: Arc<Mock>, request: hyper::Request<Incoming>) -> Result<hyper::Response<Full<Bytes>>, Infallible> {
    let request = match plain(request).await {
        Ok(request) => request,
        Err(error) => {
            let mut response = hyper::Response::new(Full::from(error.to_string()));
            *response.status_mut() = hyper::StatusCode::BAD_REQUEST;
            return Ok(response);
        }
    };
    if let Some(canned) = webhook::answer(&request).await {
        let answered = Answered { reply: canned, matched: None, problems: Vec::new() };
        return Ok(response(answered));
    }
    Ok(response(mock.answer(&request)))
}

async fn plain(request: hyper::Request<Incoming>) -> Result<Request, hyper::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    // An empty body is one all the same, if its type is said.
    let is_sent = !body.is_empty() || head.headers.contains_key(CONTENT_TYPE);
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Ok(Request {
        method: head.method.to_string(),
        origin: format!("http://{}", head.headers.get(HOST).map(text).unwrap_or_default()),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        body: is_sent.then_some(body),
    })
}

/// The reply. What was found stands in the headers that `steady` has for it, so that whoever reads the one reads the other.
fn response(answered: Answered) -> hyper::Response<Full<Bytes>> {
    let Answered { reply, matched, problems } = answered;
    let mut response = hyper::Response::new(Full::from(reply.body));
    *response.status_mut() = hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::OK);
    let mut header = |name: &str, value: &str| {
        // A text of the document that no header can have is left out.
        let name = hyper::header::HeaderName::try_from(name).ok();
        if let Some((name, value)) = name.zip(HeaderValue::try_from(value).ok()) {
            response.headers_mut().insert(name, value);
        }
    };
    reply.content_type.iter().for_each(|content_type| header("content-type", content_type));
    header("x-request-id", "telnyx-mock");
    header("x-steady-request-valid", if problems.is_empty() { "true" } else { "false" });
    matched.iter().for_each(|path| header("x-steady-matched-path", path));
    header("x-steady-error-count", &problems.len().to_string());
    for (index, problem) in problems.iter().enumerate() {
        header(&format!("x-steady-error-{}-message", index + 1), problem);
    }
    response
}
