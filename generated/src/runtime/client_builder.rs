//! The settings of a client.

use super::attempt::Attempt;
use super::client::{AttemptHook, Client, Settings};
use super::encode::ArrayStyle;
use super::error::Error;
use super::mask::Secrets;
use super::oauth::OAuth;
use super::transport::{ReqwestTransport, Transport};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use std::fmt;
use std::time::Duration;

/// How long an idle connection is kept: less than the 60 seconds after which common servers and load balancers close
/// theirs, since a request that meets the closing cannot be told from one that was carried out.
const IDLE: Duration = Duration::from_secs(50);

/// The settings of a [`Client`]. Unless set: 60 seconds for an attempt, 5 of them for the connection, 2 retries, replies
/// of up to 256 MiB, the API's own base URL.
#[must_use]
pub struct ClientBuilder {
    api_key: Option<String>,
    oauth_client: Option<(String, String)>,
    base_url: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
    max_retries: u32,
    retry_non_idempotent: bool,
    max_reply_bytes: usize,
    array_style: Option<ArrayStyle>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    user_agent: Option<String>,
    transport: Option<Box<dyn Transport>>,
    on_attempt: Option<AttemptHook>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            oauth_client: None,
            base_url: None,
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(5),
            max_retries: 2,
            retry_non_idempotent: false,
            max_reply_bytes: 256 * 1024 * 1024,
            array_style: None,
            headers: Vec::new(),
            query: Vec::new(),
            user_agent: None,
            transport: None,
            on_attempt: None,
        }
    }
}

impl ClientBuilder {
    #[doc = concat!("The settings in the environment: `", env_name!("API_KEY"), "`, or `", env_name!("CLIENT_ID"), "` with")]
    #[doc = concat!("`", env_name!("CLIENT_SECRET"), "`, and `", env_name!("BASE_URL"), "`.")]
    /// A variable that is empty counts as not set.
    ///
    /// Fails if there is neither a key nor an OAuth client.
    pub fn from_env() -> Result<Self, Error> {
        let text = |name| std::env::var(name).ok().filter(|text| !text.trim().is_empty());
        let oauth_client = text(env_name!("CLIENT_ID")).zip(text(env_name!("CLIENT_SECRET")));
        let api_key = text(env_name!("API_KEY"));
        if api_key.is_none() && oauth_client.is_none() {
            return Err(Error::setup(concat!("the environment variable ", env_name!("API_KEY"), " is not set")));
        }
        Ok(Self { api_key, oauth_client, base_url: text(env_name!("BASE_URL")), ..Self::default() })
    }

    /// Sends this API key. Without one, no credential is sent.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Authenticates with OAuth client credentials (RFC 6749, section 4.4) in place of an API key: the token is fetched
    /// with the first call, kept until it ends, and fetched anew, once, where the API answers 401.
    pub fn oauth_client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.oauth_client = Some((id.into(), secret.into()));
        self
    }

    /// Calls this URL, the path up to the operations' own included; all operations, those with a URL of their own too.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// How long an attempt may take from its start to the end of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a connection may take to be made. A client or transport of your own has its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often a call is repeated after an attempt that failed; 0 for never.
    ///
    /// Repeated are calls that got no connection, no reply in time, a broken one, or the status 408, 409, 429 or 500 and
    /// above. Where the outcome is unknown (no reply, or 500 and above but 503), a call that is not idempotent is
    /// repeated only if it carries an idempotency key, or [`retry_non_idempotent`](Self::retry_non_idempotent) is set.
    /// The waits are 0.5 s, 1 s, 2 s and so on up to 8 s, less up to a quarter, or what the server asks for, up to 60 s.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Repeats calls whose outcome is unknown even if they may take effect twice.
    pub fn retry_non_idempotent(mut self, repeat: bool) -> Self {
        self.retry_non_idempotent = repeat;
        self
    }

    /// How large a reply may be that is read into memory, in bytes; a larger one is an error
    /// ([`Error::is_too_large`]). [`Call::stream`](super::Call::stream) has no limit.
    pub fn max_reply_bytes(mut self, bytes: usize) -> Self {
        self.max_reply_bytes = bytes;
        self
    }

    /// How lists are written in queries.
    pub fn array_style(mut self, style: ArrayStyle) -> Self {
        self.array_style = Some(style);
        self
    }

    /// Sends a header with every call, unless the call sets it.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends a query parameter with every call, unless the call sets it.
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds to the `User-Agent` header, as in `my-app/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sends with an HTTP client of your own: its proxies, certificates and connection timeout. It should follow no
    /// redirects; see [`ReqwestTransport`].
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::new(http))
    }

    /// Sends with a transport of your own: another HTTP stack, or what a test needs.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Tells a function of every attempt that has ended, for metrics. It runs in the call's task: it should not block.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Box::new(hook));
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
        client.0.transport()?;
        client.0.bearer()?;
        Ok(client)
    }

    /// Makes the client; what cannot be used is the error of every call.
    pub(crate) fn finish(self) -> Client {
        let headers = self.default_headers().unwrap_or_default();
        self.with_headers(headers)
    }

    fn with_headers(self, headers: HeaderMap) -> Client {
        let oauth = self.oauth_client.as_ref().map(|(id, secret)| OAuth::new(id, secret)).transpose();
        let secrets = self.api_key.iter().chain(self.oauth_client.iter().map(|(_, secret)| secret));
        Client::with(Settings {
            secrets: Secrets::of(secrets),
            bearer: oauth.as_ref().map_err(Clone::clone).and_then(|_| bearer(self.api_key.as_deref())),
            oauth: oauth.ok().flatten(),
            transport: self.transport.map_or_else(|| default_transport(self.connect_timeout), Ok),
            base_url: self.base_url,
            timeout: self.timeout,
            max_retries: self.max_retries,
            retry_non_idempotent: self.retry_non_idempotent,
            max_reply_bytes: self.max_reply_bytes,
            array_style: self.array_style,
            headers,
            query: self.query,
            on_attempt: self.on_attempt,
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

/// The API key as a header.
fn bearer(key: Option<&str>) -> Result<Option<HeaderValue>, String> {
    let Some(key) = key else { return Ok(None) };
    let mut value = HeaderValue::try_from(format!("Bearer {}", key.trim()))
        .map_err(|_| "the API key has a character that headers cannot have".to_owned())?;
    value.set_sensitive(true);
    Ok(Some(value))
}

fn default_transport(connect_timeout: Duration) -> Result<Box<dyn Transport>, String> {
    let builder = reqwest::Client::builder().connect_timeout(connect_timeout).pool_idle_timeout(IDLE);
    let http = builder.redirect(reqwest::redirect::Policy::none()).build().map_err(|error| error.to_string())?;
    Ok(Box::new(ReqwestTransport::new(http)))
}

impl fmt::Debug for ClientBuilder {
    /// Without the credentials, the headers and the default query, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("timeout", &self.timeout)
            .field("connect_timeout", &self.connect_timeout)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}
