//! OAuth 2.0 client credentials (RFC 6749, section 4.4): a token for the client, kept while it holds.
//!
//! How a token is fetched is not known here.

use super::error::Error;
use super::json::find_text;
use reqwest::header::HeaderValue;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// How long a token holds if the server does not say.
const DEFAULT_SECONDS: u64 = 3600;

/// How long before its end a token is no longer used.
const MARGIN: Duration = Duration::from_secs(10);

/// An OAuth client: id and secret, and the token that was fetched for them last.
pub(crate) struct OAuth {
    basic: HeaderValue,
    token: Mutex<Option<Token>>,
}

/// A token as a header, and how long it holds.
pub(crate) struct Token {
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

    /// The token as a header, fetched where there is none. However many calls wait for it, it is fetched once.
    pub(crate) async fn token(&self, fetch: impl Future<Output = Result<Token, Error>>) -> Result<HeaderValue, Error> {
        let mut cached = self.token.lock().await;
        if let Some(token) = cached.as_ref().filter(|token| Instant::now() + MARGIN < token.until) {
            return Ok(token.header.clone());
        }
        let token = fetch.await?;
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

impl Token {
    /// The token in a server's reply.
    pub(crate) fn in_reply(body: &[u8]) -> Result<Self, Error> {
        let token = find_text(body, "access_token")?.ok_or_else(|| Error::setup("the server gave no access token"))?;
        let seconds = find_text(body, "expires_in")?.and_then(|seconds| seconds.parse().ok());
        let mut header = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Error::setup("the access token has a character that headers cannot have"))?;
        header.set_sensitive(true);
        let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(DEFAULT_SECONDS));
        Ok(Self { header, until })
    }
}
