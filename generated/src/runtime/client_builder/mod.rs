//! The settings of a client: what it sends, and with what. What bounds its calls is in [`bounds`], its HTTP stack
//! in [`stack`], the making in [`build`].

mod bounds;
mod build;
#[cfg(target_family = "wasm")]
mod host;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(not(target_family = "wasm"))]
mod stack;
#[cfg(all(
    any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"),
    not(target_family = "wasm")
))]
mod tls;
mod trace;

use super::attempt::Attempt;
use super::client::AttemptHook;
use super::encode::ArrayStyle;
use super::error::Error;
use super::retry_policy::RetryPolicy;
#[cfg(feature = "reqwest-0_13")]
use super::transport::ReqwestTransport;
use super::transport::Transport;
use std::fmt;
use std::time::Duration;

#[cfg(target_family = "wasm")]
use host as stack;

/// What makes another transport of one.
type Layer = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send + Sync>;

/// The settings of a [`Client`](super::Client). Unless set: 60 seconds for an attempt, 5 of them for the connection, 10 minutes
/// for a call, 2 retries, 100 retries of all calls without a success, replies of up to 256 MiB, the API's own base URL.
#[must_use]
pub struct ClientBuilder {
    api_key: Option<String>,
    oauth_client: Option<(String, String)>,
    base_url: Option<String>,
    timeout: Duration,
    deadline: Duration,
    max_retries: u32,
    retry_non_idempotent: bool,
    retry_budget: u32,
    retry_policy: Option<Box<dyn RetryPolicy>>,
    max_in_flight: Option<usize>,
    max_reply_bytes: usize,
    min_throughput: Option<u32>,
    strict_replies: bool,
    array_style: Option<ArrayStyle>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
    user_agent: Option<String>,
    transport: Option<Box<dyn Transport>>,
    stack: stack::Stack,
    layers: Vec<Layer>,
    on_attempt: Option<AttemptHook>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            api_key: None,
            oauth_client: None,
            base_url: None,
            timeout: Duration::from_secs(60),
            deadline: Duration::from_secs(600),
            max_retries: 2,
            retry_non_idempotent: false,
            retry_budget: 100,
            retry_policy: None,
            max_in_flight: None,
            max_reply_bytes: 256 * 1024 * 1024,
            min_throughput: None,
            strict_replies: false,
            array_style: None,
            headers: Vec::new(),
            query: Vec::new(),
            user_agent: None,
            transport: None,
            stack: stack::Stack::default(),
            layers: Vec::new(),
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
    #[cfg(feature = "reqwest-0_13")]
    pub fn http_client(self, http: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::new(http))
    }

    /// Sends with a transport of your own: another HTTP stack, or what a test needs.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Puts something between the client and the transport: what `layer` makes of the transport sends in its place, once for
    /// every attempt. What is added last is the first to see a request.
    ///
    /// ```
    #[doc = concat!("use ", library!(), "::transport::{HttpRequest, Transport, TransportFuture};")]
    ///
    /// struct Traced(Box<dyn Transport>);
    ///
    /// impl Transport for Traced {
    ///     fn send(&self, mut request: HttpRequest) -> TransportFuture<'_> {
    ///         request.headers.insert("x-trace", "1".parse().expect("it can be a header"));
    ///         self.0.send(request)
    ///     }
    /// }
    ///
    #[doc = concat!("let client = ", library!(), "::Client::builder().api_key(\"KEY\").layer(Traced).build()?;")]
    #[doc = concat!("# Ok::<(), ", library!(), "::Error>(())")]
    /// ```
    pub fn layer<T: Transport>(mut self, layer: impl FnOnce(Box<dyn Transport>) -> T + Send + Sync + 'static) -> Self {
        self.layers.push(Box::new(|inner| -> Box<dyn Transport> { Box::new(layer(inner)) }));
        self
    }

    /// Tells a function of every attempt that has ended, for metrics. It runs in the call's task: it should not block.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Box::new(hook));
        self
    }
}

impl fmt::Debug for ClientBuilder {
    /// Without the credentials, the headers and the default query, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(build::without_user))
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("stack", &self.stack)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}
