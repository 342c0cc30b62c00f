//! The client's own HTTP stack: connections, HTTP/2, proxies, certificates. No setting needs a type of `reqwest`, and none
//! reaches a client or a transport of the user's own.

use super::ClientBuilder;
use super::build::add_password;
use crate::runtime::mask::Secrets;
use crate::runtime::transport::{ReqwestTransport, Transport};
use std::fmt;
use std::time::Duration;

/// How long an idle connection is kept: less than the 60 seconds after which common servers and load balancers close
/// theirs, since a request that meets the closing cannot be told from one that was carried out.
const IDLE: Duration = Duration::from_secs(50);

/// How long a server may take to answer a ping.
#[cfg(feature = "http2")]
const LONGEST_PING: Duration = Duration::from_secs(20);

/// The settings of the client's own HTTP stack.
pub(super) struct Stack {
    connect_timeout: Duration,
    max_idle_connections: Option<usize>,
    #[cfg(feature = "http2")]
    ping_interval: Option<Duration>,
    /// Whether HTTP/2 is spoken from the first byte.
    #[cfg(feature = "http2")]
    is_http2: bool,
    is_direct: bool,
    proxies: Vec<String>,
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
    tls: super::tls::Tls,
}

impl Default for Stack {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            max_idle_connections: None,
            #[cfg(feature = "http2")]
            ping_interval: Some(Duration::from_secs(30)),
            #[cfg(feature = "http2")]
            is_http2: false,
            is_direct: false,
            proxies: Vec::new(),
            #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
            tls: super::tls::Tls::default(),
        }
    }
}

impl ClientBuilder {
    /// How long a connection may take to be made.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.stack.connect_timeout = timeout;
        self
    }

    /// How many connections to a host may be kept while they are idle.
    pub fn max_idle_connections(mut self, connections: usize) -> Self {
        self.stack.max_idle_connections = Some(connections);
        self
    }

    /// How often a server is pinged while calls wait for it over HTTP/2; `None` for never. Unless set, it is every 30
    /// seconds. A server that does not answer within 20 seconds is gone, and so is the connection.
    #[cfg(feature = "http2")]
    pub fn http2_ping_interval(mut self, interval: Option<Duration>) -> Self {
        self.stack.ping_interval = interval;
        self
    }

    /// Speaks HTTP/2 from the first byte, without TLS too. Unless set, it is spoken where the server offers it over TLS.
    #[cfg(feature = "http2")]
    pub fn http2_prior_knowledge(mut self) -> Self {
        self.stack.is_http2 = true;
        self
    }

    /// Sends through the proxy at this URL, as in `http://user:password@proxy.example.com:3128`. Unless set, it is the one
    /// that the environment names, or with the feature `system-proxy` the operating system's settings.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.stack.proxies.push(url.into());
        self
    }

    /// Sends through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.stack.is_direct = true;
        self
    }

    #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
    pub(super) fn tls(&mut self) -> &mut super::tls::Tls {
        &mut self.stack.tls
    }
}

impl Stack {
    /// The transport, or why there is none.
    pub(super) fn transport(self) -> Result<Box<dyn Transport>, String> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(IDLE)
            .pool_max_idle_per_host(self.max_idle_connections.unwrap_or(usize::MAX))
            .redirect(reqwest::redirect::Policy::none())
            // Every attempt is one that the client knows of, counts and tells.
            .retry(reqwest::retry::never());
        #[cfg(feature = "http2")]
        {
            builder = self.http2(builder);
        }
        if self.is_direct {
            builder = builder.no_proxy();
        }
        for url in &self.proxies {
            // The error's text may show the URL, and a password in it.
            let proxy = reqwest::Proxy::all(url).map_err(|_| "the URL of the proxy cannot be used".to_owned())?;
            builder = builder.proxy(proxy);
        }
        #[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
        let builder = self.tls.apply(builder)?;
        let http = builder.build().map_err(|error| error.to_string())?;
        Ok(Box::new(ReqwestTransport::new(http)))
    }

    #[cfg(feature = "http2")]
    fn http2(&self, mut builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        if let Some(interval) = self.ping_interval {
            builder = builder.http2_keep_alive_interval(interval).http2_keep_alive_timeout(LONGEST_PING.min(interval));
        }
        if self.is_http2 { builder.http2_prior_knowledge() } else { builder }
    }

    /// Adds what no text may show.
    pub(super) fn add_secrets(&self, secrets: &mut Secrets) {
        self.proxies.iter().for_each(|url| add_password(secrets, url));
    }
}

impl fmt::Debug for Stack {
    /// Without proxies and certificates, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stack").field("connect_timeout", &self.connect_timeout).finish_non_exhaustive()
    }
}
