//! What goes on the wire before the body: the URL, the headers, the credential.

use super::token;
use crate::runtime::client::Client;
use crate::runtime::encode;
use crate::runtime::error::Error;
use crate::runtime::limit::Limit;
use crate::runtime::op::Auth;
use crate::runtime::request::Request;
use crate::runtime::transport::Url;
use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};

/// The credential of an attempt.
pub(crate) enum Credential {
    /// None, or one that the client always has.
    Fixed(Option<HeaderValue>),
    /// A token that was fetched for the client.
    Token(HeaderValue),
}

impl Credential {
    pub(crate) fn header(&self) -> Option<&HeaderValue> {
        match self {
            Self::Fixed(value) => value.as_ref(),
            Self::Token(value) => Some(value),
        }
    }

    /// Forgets the token, if it is one, and says whether another may be had.
    pub(crate) fn forget(&self, client: &Client) -> bool {
        match (self, &client.0.oauth) {
            (Self::Token(value), Some(oauth)) => {
                oauth.forget(value);
                true
            }
            _ => false,
        }
    }
}

/// The credential that the operation asks for, of those that the client has; a token is there within the limit, or not at all.
pub(crate) async fn credential(client: &Client, request: &Request, limit: Limit) -> Result<Credential, Error> {
    match (request.auth, &client.0.oauth) {
        (Auth::Bearer, Some(oauth)) if !is_elsewhere(client, request) => {
            oauth.token(token::fetch(client, request, limit), limit).await.map(Credential::Token)
        }
        _ => fixed(client, request),
    }
}

/// The credential, where nobody can wait for one: of OAuth clients the token that they have, if it holds.
pub(crate) fn cached(client: &Client, request: &Request) -> Result<Credential, Error> {
    match (request.auth, &client.0.oauth) {
        (Auth::Bearer, Some(oauth)) => oauth
            .cached()
            .map(Credential::Token)
            .ok_or_else(|| Error::setup("the OAuth client has no token that holds; `websocket_with_token` gets one")),
        _ => fixed(client, request),
    }
}

/// The credential, where none has to be fetched.
fn fixed(client: &Client, request: &Request) -> Result<Credential, Error> {
    let value = match (request.auth, &client.0.oauth) {
        _ if is_elsewhere(client, request) => None,
        (Auth::Bearer, _) => client.0.bearer()?,
        (Auth::OAuthClient, Some(oauth)) => Some(oauth.basic()),
        (Auth::OAuthClient | Auth::None, _) => None,
    };
    Ok(Credential::Fixed(value))
}

/// Whether the request has a URL of its own that is not under the origin of the client's base URL: no secret goes there.
fn is_elsewhere(client: &Client, request: &Request) -> bool {
    let Some(own) = request.own_url() else { return false };
    let origin = |url: &str| Url::parse(url).ok().map(|url| url.origin());
    origin(own) != origin(client.0.base_url.text(request.base_url))
}

/// The URL of a request, with its query. The first problem of the request comes out here, before anything is sent.
pub(crate) fn url(client: &Client, request: &Request) -> Result<Url, Error> {
    if let Some(problem) = &request.problem {
        return Err(Error::setup(problem.clone()));
    }
    let is_elsewhere = is_elsewhere(client, request);
    if is_elsewhere && !request.may_leave {
        return Err(Error::setup("the URL is not the API's, whose credentials would go there; `download` fetches it"));
    }
    let mut url = match request.own_url() {
        Some(own) => Url::parse(own).map_err(|error| Error::setup(format!("the URL cannot be used: {error}")))?,
        None => client.0.base_url.join(request.base_url, &request.path)?,
    };
    // Credentials are headers here, and a URL is shown.
    _ = (url.set_username(""), url.set_password(None));
    let style = request.array_style.or(client.0.array_style);
    let mut pairs = Vec::new();
    let defaults = client.0.query.iter().filter(|_| !is_elsewhere);
    for (name, value) in defaults {
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

/// The client's headers, then the credential, then the request's own, each replacing those before. What goes elsewhere has
/// only the request's own, and what is no secret.
pub(crate) fn headers(client: &Client, request: &Request, credential: &Credential) -> HeaderMap {
    let own = &client.0.headers;
    let mut headers = HeaderMap::with_capacity(own.len() + request.headers.len() + 2);
    if is_elsewhere(client, request) {
        headers.extend(own.get(USER_AGENT).map(|agent| (USER_AGENT, agent.clone())));
    } else {
        headers.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    headers.insert(ACCEPT, HeaderValue::from_static(request.accept));
    if let Some(value) = credential.header() {
        headers.insert(AUTHORIZATION, value.clone());
    }
    for (name, value) in &request.headers {
        headers.insert(name, value.clone());
    }
    headers
}
