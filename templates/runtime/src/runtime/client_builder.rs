//! The settings of a client.

use super::client::{Client, Settings};
use super::error::Error;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use std::fmt;
use std::time::Duration;

/// The settings of a [`Client`]: 60 seconds for a call, 5 of them for the connection, the API's own base URL.
pub struct ClientBuilder {
    api_key: Option<String>,
    oauth_client: Option<(String, String)>,
    base_url: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    http: Option<reqwest::Client>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            oauth_client: None,
            base_url: None,
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(5),
            headers: Vec::new(),
            user_agent: None,
            http: None,
        }
    }
}

impl ClientBuilder {
    /// Sends this API key. Without one, no credential is sent.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sends this id and secret with the operations that authenticate an OAuth client.
    #[must_use]
    pub fn oauth_client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.oauth_client = Some((id.into(), secret.into()));
        self
    }

    /// Calls this URL, the path up to the operations' own included; all operations, those with a URL of their own too.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long a call may take from its start to the end of the reply.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a connection may take to be made. An [`http_client`](Self::http_client) of your own has its own.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sends a header with every call.
    #[must_use]
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds to the `User-Agent` header, as in `my-app/1.2`.
    #[must_use]
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sends with an HTTP client of your own: its proxies, certificates and connection timeout.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Makes the client; fails if a setting cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let headers = self.default_headers()?;
        if let Some(url) = &self.base_url {
            reqwest::Url::parse(url)
                .map_err(|error| Error::setup(format!("the base URL {url:?} cannot be used: {error}")))?;
        }
        let client = self.with_headers(headers);
        client.http()?;
        client.authorize(&mut HeaderMap::new())?;
        Ok(client)
    }

    /// Makes the client; what cannot be used is the error of every call.
    pub(crate) fn finish(self) -> Client {
        let headers = self.default_headers().unwrap_or_default();
        self.with_headers(headers)
    }

    fn with_headers(self, headers: HeaderMap) -> Client {
        let http = match self.http {
            Some(http) => Ok(http),
            None => reqwest::Client::builder().connect_timeout(self.connect_timeout).build().map_err(|e| e.to_string()),
        };
        Client::with(Settings {
            http,
            api_key: self.api_key,
            oauth_client: self.oauth_client,
            base_url: self.base_url,
            timeout: self.timeout,
            headers,
        })
    }

    fn default_headers(&self) -> Result<HeaderMap, Error> {
        let mut headers = HeaderMap::new();
        let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let agent = self.user_agent.as_ref().map_or_else(|| own.to_owned(), |suffix| format!("{own} {suffix}"));
        let agent = (USER_AGENT.as_str(), agent.as_str());
        let rest = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in std::iter::once(agent).chain(rest) {
            match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                (Ok(name), Ok(value)) => headers.insert(name, value),
                _ => return Err(Error::setup(format!("the header {name:?} has a character that headers cannot have"))),
            };
        }
        Ok(headers)
    }
}

impl fmt::Debug for ClientBuilder {
    /// Without the credentials and the headers, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}
