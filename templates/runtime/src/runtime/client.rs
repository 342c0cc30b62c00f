//! The client: what all calls share. It knows no call.

use super::attempt::Attempt;
use super::base_url::BaseUrl;
use super::bounds::{InFlight, RetryBudget};
use super::encode::ArrayStyle;
use super::error::Error;
use super::mask::Secrets;
use super::oauth::OAuth;
use super::retry_policy::Policy;
use super::transport::Transport;
use http::header::{HeaderMap, HeaderValue};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The API's client. Cloning is cheap, and clones share their connections and their token.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Settings>);

/// A hook that is told of every attempt.
pub(crate) type AttemptHook = Box<dyn Fn(&Attempt<'_>) + Send + Sync>;

pub(crate) struct Settings {
    /// Made when the client is; a failure is every call's error.
    pub(crate) transport: Result<Box<dyn Transport>, String>,
    /// The API key as a header, or why it cannot be one.
    pub(crate) bearer: Result<Option<HeaderValue>, String>,
    pub(crate) oauth: Option<OAuth>,
    pub(crate) base_url: BaseUrl,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) max_retries: u32,
    pub(crate) retry_non_idempotent: bool,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) retry_policy: Policy,
    pub(crate) in_flight: InFlight,
    pub(crate) max_reply_bytes: usize,
    /// In bytes a second.
    pub(crate) min_throughput: Option<u32>,
    pub(crate) strict_replies: bool,
    pub(crate) array_style: Option<ArrayStyle>,
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) on_attempt: Option<AttemptHook>,
    /// What no error may show.
    pub(crate) secrets: Secrets,
}

impl Client {
    pub(crate) fn with(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }
}

impl Settings {
    pub(crate) fn transport(&self) -> Result<&dyn Transport, Error> {
        match &self.transport {
            Ok(transport) => Ok(&**transport),
            Err(problem) => Err(Error::setup(format!("no HTTP client could be made: {problem}"))),
        }
    }

    /// The API key as a header, if there is one.
    pub(crate) fn bearer(&self) -> Result<Option<HeaderValue>, Error> {
        self.bearer.clone().map_err(Error::setup)
    }
}

impl fmt::Debug for Client {
    /// Without the credentials, the headers and the default query, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url.text(None))
            .field("timeout", &self.0.timeout)
            .field("deadline", &self.0.deadline)
            .field("max_retries", &self.0.max_retries)
            .finish_non_exhaustive()
    }
}
