//! What goes on the wire before the body: the URL, the headers, the credential.

use super::token;
use crate::runtime::client::Client;
use crate::runtime::encode;
use crate::runtime::error::Error;
use crate::runtime::op::Auth;
use crate::runtime::request::Request;
use reqwest::Url;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};

/// The credential of an attempt.
pub(crate) enum Credential {
    /// None, or one that the client always has.
    Fixed(Option<HeaderValue>),
    /// A token that was fetched for the client.
    Token(HeaderValue),
}

impl Credential {
    fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::Fixed(value) => value.as_ref(),
            Self::Token(value) => Some(value),
        }
    }

    /// Forgets the token, if it is one, and says whether another may be had.
    pub(crate) async fn forget(&self, client: &Client) -> bool {
        match (self, &client.0.oauth) {
            (Self::Token(value), Some(oauth)) => {
                oauth.forget(value).await;
                true
            }
            _ => false,
        }
    }
}

/// The credential that the operation asks for, of those that the client has.
pub(crate) async fn credential(client: &Client, request: &Request) -> Result<Credential, Error> {
    match (request.auth, &client.0.oauth) {
        (Auth::Bearer, Some(oauth)) => oauth.token(token::fetch(client)).await.map(Credential::Token),
        _ => fixed(client, request),
    }
}

/// The credential, where none has to be fetched.
fn fixed(client: &Client, request: &Request) -> Result<Credential, Error> {
    let value = match (request.auth, &client.0.oauth) {
        (Auth::Bearer, _) => client.0.bearer()?,
        (Auth::OAuthClient, Some(oauth)) => Some(oauth.basic()),
        (Auth::OAuthClient | Auth::None, _) => None,
    };
    Ok(Credential::Fixed(value))
}

/// The URL of a request, with its query. The first problem of the request comes out here, before anything is sent.
pub(crate) fn url(client: &Client, request: &Request) -> Result<Url, Error> {
    if let Some(problem) = &request.problem {
        return Err(Error::setup(problem.clone()));
    }
    let base = client.0.base_url(request.base_url);
    let mut url = Url::parse(&format!("{}{}", base.trim_end_matches('/'), request.path))
        .map_err(|error| Error::setup(format!("the base URL {base:?} cannot be used: {error}")))?;
    let style = request.array_style.or(client.0.array_style);
    let mut pairs = Vec::new();
    for (name, value) in &client.0.query {
        if !request.query.iter().any(|argument| argument.name == *name) {
            pairs.push((name.clone(), value.clone()));
        }
    }
    for argument in &request.query {
        encode::query_pairs(&argument.pairs, style.unwrap_or(argument.lists), &mut pairs);
    }
    if !pairs.is_empty() {
        url.query_pairs_mut().extend_pairs(pairs);
    }
    Ok(url)
}

/// The client's headers, then the credential, then the request's own, each replacing those before.
pub(crate) fn headers(client: &Client, request: &Request, credential: Option<&Credential>) -> Result<HeaderMap, Error> {
    let mut headers = client.0.headers.clone();
    headers.insert(ACCEPT, HeaderValue::from_static(request.accept));
    let fallback = if credential.is_none() { Some(fixed(client, request)?) } else { None };
    if let Some(value) = credential.or(fallback.as_ref()).and_then(Credential::header) {
        headers.insert(AUTHORIZATION, value.clone());
    }
    for (name, value) in &request.headers {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}
