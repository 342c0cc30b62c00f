//! OAuth 2.0 client credentials (RFC 6749, section 4.4): a token for the client, fetched when it is needed.

use super::client::Client;
use super::error::Error;
use super::json::find_text;
use super::op::Auth;
use super::request::Request;
use super::send::{Mode, send};
use reqwest::header::HeaderValue;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// Where tokens are, under the base URL.
const TOKEN_PATH: &str = "/oauth/token";

/// How long a token holds if the server does not say.
const DEFAULT_SECONDS: u64 = 3600;

/// How long before its end a token is no longer used.
const MARGIN: Duration = Duration::from_secs(10);

/// An OAuth client: id and secret, and the token that was fetched for them last.
pub(crate) struct OAuth {
    basic: HeaderValue,
    token: Mutex<Option<Token>>,
}

struct Token {
    header: HeaderValue,
    until: Instant,
}

impl OAuth {
    pub(crate) fn new(id: &str, secret: &str) -> Result<Self, String> {
        let basic = super::encode::basic(id, secret);
        let mut basic = HeaderValue::try_from(basic).map_err(|_| "the OAuth client cannot be sent".to_owned())?;
        basic.set_sensitive(true);
        Ok(Self { basic, token: Mutex::new(None) })
    }

    /// Id and secret as a header (HTTP Basic).
    pub(crate) fn basic(&self) -> HeaderValue {
        self.basic.clone()
    }

    /// The token as a header. However many calls wait for it, it is fetched once.
    pub(crate) async fn token(&self, client: &Client) -> Result<HeaderValue, Error> {
        let mut cached = self.token.lock().await;
        if let Some(token) = cached.as_ref().filter(|token| Instant::now() + MARGIN < token.until) {
            return Ok(token.header.clone());
        }
        let token = fetch(client).await?;
        Ok(cached.insert(token).header.clone())
    }

    /// Forgets a token that the server did not take, unless there is a newer one already.
    pub(crate) async fn forget(&self, header: &HeaderValue) {
        let mut cached = self.token.lock().await;
        if cached.as_ref().is_some_and(|token| token.header == *header) {
            *cached = None;
        }
    }
}

async fn fetch(client: &Client) -> Result<Token, Error> {
    let mut request = Request::of("POST", TOKEN_PATH.into());
    request.auth = Auth::OAuthClient;
    // A token too many does no harm.
    request.retry_non_idempotent = true;
    request.set_body("application/x-www-form-urlencoded", "grant_type=client_credentials".into());
    let response = Box::pin(send(client, &request, Mode::Whole)).await?;
    let text = |name| find_text(&response.body, name).map_err(|error| Error::decode(&error, None).in_call(&request));
    let token = text("access_token")?.ok_or_else(|| Error::setup("the server gave no access token"))?;
    let seconds = text("expires_in")?.and_then(|seconds| seconds.parse().ok()).unwrap_or(DEFAULT_SECONDS);
    let mut header = HeaderValue::try_from(format!("Bearer {token}"))
        .map_err(|_| Error::setup("the access token has a character that headers cannot have"))?;
    header.set_sensitive(true);
    Ok(Token { header, until: Instant::now() + Duration::from_secs(seconds) })
}
