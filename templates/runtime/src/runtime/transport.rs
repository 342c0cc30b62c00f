//! Sending: a request in, a reply or an error out. Credentials, headers, the URL and the meaning of a status live here.

use super::client::Client;
use super::error::Error;
use super::op::Auth;
use super::request::Request;
use super::response::RawResponse;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::{Method, Url};

/// Sends a request once and takes the whole reply. Repeated attempts belong around [`attempt`].
pub(crate) async fn send(client: &Client, request: &Request) -> Result<RawResponse, Error> {
    attempt(client, request).await.map_err(|error| error.in_call(request))
}

async fn attempt(client: &Client, request: &Request) -> Result<RawResponse, Error> {
    let response = prepare(client, request)?.send().await.map_err(Error::transport)?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.map_err(Error::transport)?;
    let response = RawResponse { status, headers, body };
    if status.is_success() { Ok(response) } else { Err(Error::status_of(&response)) }
}

fn prepare(client: &Client, request: &Request) -> Result<reqwest::RequestBuilder, Error> {
    let http = client.http()?;
    let method = Method::try_from(request.method.as_str())
        .map_err(|_| Error::setup(format!("{:?} is no HTTP method", request.method)))?;
    let mut builder = http
        .request(method, url(client, request)?)
        .timeout(request.timeout.unwrap_or(client.timeout()))
        .headers(headers(client, request)?);
    if let (Auth::OAuthClient, Some((id, secret))) = (request.auth, client.oauth_client()) {
        builder = builder.basic_auth(id, Some(secret));
    }
    Ok(match &request.body {
        Some(body) => builder.body(body.clone()),
        None => builder,
    })
}

/// The URL of a request, with its query. The first problem of the request comes out here, before anything is sent.
pub(crate) fn url(client: &Client, request: &Request) -> Result<Url, Error> {
    if let Some(problem) = &request.problem {
        return Err(Error::setup(problem.clone()));
    }
    let base = client.base_url(request.base_url);
    let mut url = Url::parse(&format!("{}{}", base.trim_end_matches('/'), request.path))
        .map_err(|error| Error::setup(format!("the base URL {base:?} cannot be used: {error}")))?;
    let pairs = || request.query.iter().flat_map(|argument| &argument.pairs);
    if pairs().next().is_some() {
        url.query_pairs_mut().extend_pairs(pairs());
    }
    Ok(url)
}

/// The client's headers, then the credential, then the request's own, each replacing those before.
pub(crate) fn headers(client: &Client, request: &Request) -> Result<HeaderMap, Error> {
    let mut headers = client.headers().clone();
    headers.insert(ACCEPT, HeaderValue::from_static(request.accept));
    if request.auth == Auth::Bearer {
        client.authorize(&mut headers)?;
    }
    for (name, value) in &request.headers {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}
