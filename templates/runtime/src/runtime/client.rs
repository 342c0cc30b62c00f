//! The client: what all calls share.

use super::call::Call;
use super::client_builder::ClientBuilder;
use super::error::Error;
use super::json::Value;
use super::request::Request;
use crate::BASE_URL;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The API's client. Cloning is cheap, and clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Settings>);

pub(crate) struct Settings {
    /// Made when the client is; a failure is every call's error.
    pub(crate) http: Result<reqwest::Client, String>,
    pub(crate) api_key: Option<String>,
    pub(crate) oauth_client: Option<(String, String)>,
    /// As the user set it.
    pub(crate) base_url: Option<String>,
    pub(crate) timeout: Duration,
    pub(crate) headers: HeaderMap,
}

impl Client {
    /// A client with an API key and the defaults of [`ClientBuilder`].
    pub fn new(api_key: impl Into<String>) -> Self {
        Self::builder().api_key(api_key).finish()
    }

    /// A client with the API key in `TELNYX_API_KEY`; `TELNYX_BASE_URL`, if set, is where it calls.
    ///
    /// Fails if there is no key.
    pub fn from_env() -> Result<Self, Error> {
        let text = |name| std::env::var(name).ok().filter(|text| !text.trim().is_empty());
        let key =
            text("TELNYX_API_KEY").ok_or_else(|| Error::setup("the environment variable TELNYX_API_KEY is not set"))?;
        let builder = Self::builder().api_key(key);
        match text("TELNYX_BASE_URL") {
            Some(url) => builder.base_url(url).build(),
            None => builder.build(),
        }
    }

    /// Starts the settings of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A call of an operation that this crate does not know; `path` is appended to the base URL as it is.
    pub fn request(&self, method: &str, path: &str) -> Call<Value> {
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Call::of(self, Request::of(method, &path))
    }

    pub(crate) fn with(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    pub(crate) fn http(&self) -> Result<&reqwest::Client, Error> {
        self.0.http.as_ref().map_err(|problem| Error::setup(format!("no HTTP client could be made: {problem}")))
    }

    /// The user's base URL, else the operation's own, else the API's.
    pub(crate) fn base_url<'u>(&'u self, own: Option<&'u str>) -> &'u str {
        self.0.base_url.as_deref().or(own).unwrap_or(BASE_URL)
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn oauth_client(&self) -> Option<(&str, &str)> {
        self.0.oauth_client.as_ref().map(|(id, secret)| (id.as_str(), secret.as_str()))
    }

    /// Adds the API key, if there is one.
    pub(crate) fn authorize(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        let Some(key) = &self.0.api_key else { return Ok(()) };
        let mut value = HeaderValue::try_from(format!("Bearer {}", key.trim()))
            .map_err(|_| Error::setup("the API key has a character that headers cannot have"))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
        Ok(())
    }
}

impl fmt::Debug for Client {
    /// Without the credentials and the headers, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url(None))
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}
