//! One request and its answer: the only place that knows the library for HTTP.
//!
//! In: an address and headers. Out: an [`Answer`] whose body is still to be read, or what went wrong and whether to try again. Redirects
//! are followed, a few, never from https to http. It refuses to know what is asked for.

use super::limits::FetchLimits;
use std::io::Read;
use std::time::{Duration, Instant, SystemTime};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

/// Redirects that are followed.
const REDIRECTS: u32 = 5;

/// An answer.
pub(super) struct Answer {
    /// Status.
    pub status: u16,
    /// The server's name for this state.
    pub etag: Option<String>,
    /// Bytes of the body, where they are announced.
    pub length: Option<usize>,
    /// Where a part begins in the whole, and how long the whole is.
    pub range: Option<(usize, usize)>,
    /// How long to wait before the next try, where the server says so.
    pub retry_after: Option<Duration>,
    /// Whether the server says that a quota is used up.
    pub is_exhausted: bool,
    /// The body.
    pub body: Box<dyn Read>,
}

/// Why there is no answer.
pub(super) enum ConnectionFault {
    /// It may go better next time.
    Passing(String),
    /// It will not.
    Lasting(String),
}

/// What asks servers.
pub(super) struct Connection<'a> {
    deadline: Instant,
    limits: &'a FetchLimits,
    environment: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Connection<'a> {
    /// From now on, the time runs.
    pub fn new(limits: &'a FetchLimits, environment: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { deadline: Instant::now() + limits.time, limits, environment }
    }

    /// The time that is left.
    pub fn left(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }

    /// Asks a server.
    pub fn get(&self, url: &str, headers: &[(&str, &str)]) -> Result<Answer, ConnectionFault> {
        let stall = Some(self.limits.stall.min(self.left().max(Duration::from_millis(1))));
        let proxy = proxy(url, self.environment).map_err(ConnectionFault::Lasting)?;
        let agent: Agent = Agent::config_builder()
            .http_status_as_error(false)
            .https_only(url.starts_with("https://"))
            .proxy(proxy)
            .max_redirects(REDIRECTS)
            .timeout_connect(stall)
            .timeout_recv_response(stall)
            .timeout_per_read(stall)
            .timeout_global(Some(self.left().max(Duration::from_millis(1))))
            .user_agent(concat!("telnyx-codegen/", env!("CARGO_PKG_VERSION")))
            .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
            .build()
            .into();
        let request = headers.iter().fold(agent.get(url), |request, (name, value)| request.header(*name, *value));
        let response = request.call().map_err(fault)?;
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        Ok(Answer {
            status: response.status().as_u16(),
            etag: header("etag"),
            length: header("content-length").and_then(|length| length.parse().ok()),
            range: header("content-range").as_deref().and_then(range),
            retry_after: header("retry-after").as_deref().and_then(wait),
            is_exhausted: header("x-ratelimit-remaining").as_deref() == Some("0"),
            body: Box::new(response.into_body().into_reader()),
        })
    }
}

/// The proxy that the environment names for an address.
fn proxy(url: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Option<ureq::Proxy>, String> {
    // In upper case, `HTTP_PROXY` can be a header of a request to a CGI program; curl does not read it, either.
    let names: &[&str] = if url.starts_with("https://") {
        &["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    } else {
        &["http_proxy", "all_proxy", "ALL_PROXY"]
    };
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty()).map(|value| (name.to_string(), value));
    let Some((name, value)) = names.iter().find_map(set) else { return Ok(None) };
    let bypassed = ["no_proxy", "NO_PROXY"].into_iter().find_map(&variable).unwrap_or_default();
    if is_bypassed(&crate::config::host(url), &bypassed) {
        return Ok(None);
    }
    ureq::Proxy::new(&value)
        .map(Some)
        .map_err(|_| format!("the environment variable {name} holds no address of a proxy"))
}

/// Whether a host is one of those that a list (`localhost,.example.com,*`) excepts.
fn is_bypassed(host: &str, list: &str) -> bool {
    let name = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(host, |it| it.0);
    let excepts = |entry: &str| {
        let domain = entry.trim_start_matches("*.").trim_start_matches('.').to_ascii_lowercase();
        entry == "*" || domain == name || domain == host || !domain.is_empty() && name.ends_with(&format!(".{domain}"))
    };
    list.split(',').any(|entry| excepts(entry.trim()))
}

/// `bytes 10-19/20` -> 10, 20.
fn range(text: &str) -> Option<(usize, usize)> {
    let (part, whole) = text.strip_prefix("bytes ")?.split_once('/')?;
    Some((part.split_once('-')?.0.parse().ok()?, whole.parse().ok()?))
}

/// A time to wait, in seconds or until a date.
fn wait(text: &str) -> Option<Duration> {
    let until = || httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::now()).ok();
    text.parse().ok().map(Duration::from_secs).or_else(until)
}

fn fault(error: ureq::Error) -> ConnectionFault {
    use ConnectionFault::{Lasting, Passing};
    match error {
        ureq::Error::HostNotFound => Lasting("the server's name is not known: is there a network?".to_owned()),
        ureq::Error::TooManyRedirects => Lasting(format!("it is redirected more than {REDIRECTS} times")),
        ureq::Error::RequireHttpsOnly(_) => {
            Lasting("it is redirected from https to http, which anybody could change".to_owned())
        }
        error @ (ureq::Error::Io(_)
        | ureq::Error::Timeout(_)
        | ureq::Error::ConnectionFailed
        | ureq::Error::Protocol(_)) => Passing(error.to_string()),
        error => Lasting(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_names_the_proxy() {
        let of = |url: &str, set: &[(&str, &str)]| {
            let variable = |name: &str| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
            proxy(url, variable).map(|proxy| proxy.map(|proxy| proxy.host().to_owned()))
        };
        let (plain, secure) = (("http_proxy", "http://one:1"), ("HTTPS_PROXY", "http://two:2"));
        assert_eq!(of("http://x.example/", &[plain, secure]), Ok(Some("one".to_owned())));
        assert_eq!(of("https://x.example/", &[plain, secure]), Ok(Some("two".to_owned())));
        assert_eq!(of("https://x.example/", &[plain]), Ok(None));
        assert_eq!(of("http://x.example/", &[("ALL_PROXY", "http://three:3")]), Ok(Some("three".to_owned())));
        for list in ["*", "example", "x.example", ".example", "a, x.example", "*.example"] {
            assert_eq!(of("http://x.example:80/", &[plain, ("no_proxy", list)]), Ok(None), "{list}");
        }
        assert_eq!(of("http://x.example/", &[plain, ("NO_PROXY", "ample,y.example")]), Ok(Some("one".to_owned())));
        assert!(of("http://x.example/", &[("http_proxy", "::")]).is_err());
    }

    #[test]
    fn headers_are_read() {
        assert_eq!((range("bytes 10-19/20"), range("bytes */20"), range("lines 1-2/3")), (Some((10, 20)), None, None));
        assert_eq!((wait("7"), wait("soon")), (Some(Duration::from_secs(7)), None));
        assert_eq!(wait("Thu, 01 Jan 1970 00:00:00 GMT"), None);
    }
}
