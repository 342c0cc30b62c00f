//! From settings to a client.

use super::{ClientBuilder, Layer};
use crate::runtime::base_url::BaseUrl;
use crate::runtime::bounds::{InFlight, RetryBudget};
use crate::runtime::client::{Client, Settings};
use crate::runtime::encode;
use crate::runtime::error::Error;
use crate::runtime::mask::Secrets;
use crate::runtime::oauth::OAuth;
use crate::runtime::request::is_url;
use crate::runtime::retry_policy::Policy;
use crate::runtime::transport::Url;
use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};

impl ClientBuilder {
    /// Makes the client; fails if a setting cannot be used.
    pub fn build(self) -> Result<Client, Error> {
        let headers = self.default_headers()?;
        if let Some(url) = &self.base_url {
            check_base_url(url)?;
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
        let secrets = self.secrets(&headers);
        let transport = self.transport.map_or_else(|| self.stack.transport(), Ok);
        let layered = |sends, layer: Layer| layer(sends);
        let transport = transport.map(|sends| self.layers.into_iter().fold(sends, layered));
        Client::with(Settings {
            secrets,
            bearer: oauth.as_ref().map_err(Clone::clone).and_then(|_| bearer(self.api_key.as_deref())),
            oauth: oauth.ok().flatten(),
            transport,
            base_url: BaseUrl::new(self.base_url.as_deref().map(without_user)),
            timeout: self.timeout,
            deadline: self.deadline,
            max_retries: self.max_retries,
            retry_non_idempotent: self.retry_non_idempotent,
            retry_budget: RetryBudget::of(self.retry_budget),
            retry_policy: Policy(self.retry_policy),
            in_flight: InFlight::of(self.max_in_flight),
            max_reply_bytes: self.max_reply_bytes,
            min_throughput: self.min_throughput,
            strict_replies: self.strict_replies,
            array_style: self.array_style,
            headers,
            query: self.query,
            on_attempt: self.on_attempt,
        })
    }

    /// What the settings have that no text may show.
    fn secrets(&self, headers: &HeaderMap) -> Secrets {
        let mut secrets = Secrets::default();
        self.api_key
            .iter()
            .chain(self.oauth_client.iter().map(|(_, secret)| secret))
            .for_each(|text| secrets.add(text));
        if let Some((id, secret)) = &self.oauth_client {
            let basic = encode::basic(id, secret);
            secrets.add(basic.trim_start_matches("Basic "));
        }
        self.base_url.iter().for_each(|url| add_password(&mut secrets, url));
        self.stack.add_secrets(&mut secrets);
        headers.iter().for_each(|(name, value)| secrets.add_header(name, value));
        self.query.iter().for_each(|(name, value)| secrets.add_default_parameter(name, value));
        secrets
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
    if key.trim().is_empty() {
        return Err("the API key is empty".to_owned());
    }
    let mut value = HeaderValue::try_from(format!("Bearer {}", key.trim()))
        .map_err(|_| "the API key has a character that headers cannot have".to_owned())?;
    value.set_sensitive(true);
    Ok(Some(value))
}

/// Fails for a URL that no path can be appended to, or that is not of HTTP.
fn check_base_url(url: &str) -> Result<(), Error> {
    let unusable = |why: &dyn std::fmt::Display| {
        Error::setup(format!("the base URL {:?} cannot be used: {why}", without_user(url)))
    };
    // A parser takes the host of `localhost:8080` for a scheme.
    if !is_url(url.trim_start()) {
        return Err(unusable(&"it has to begin with https:// (or http://)"));
    }
    let parsed = Url::parse(url).map_err(|error| unusable(&error))?;
    if parsed.query().is_some() || parsed.fragment().is_some() {
        return Err(unusable(&"paths are appended to it, so it has no query (see `default_query`) and no fragment"));
    }
    Ok(())
}

/// A base URL without a user's name and password, a query and a fragment, which may be secret.
pub(super) fn without_user(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let start = url.find("://").map_or(0, |colon| colon + 3);
    let (scheme, rest) = url.split_at(start);
    let (authority, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}{host}{path}")
}

/// Adds the password in a URL, as it stands there, as it is, and as HTTP Basic has it.
pub(super) fn add_password(secrets: &mut Secrets, url: &str) {
    let Ok(url) = Url::parse(url) else { return };
    let Some(password) = url.password().filter(|password| !password.is_empty()) else { return };
    let decoded = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let basic = encode::basic(&decoded(url.username()), &decoded(password));
    [password, &decoded(password), basic.trim_start_matches("Basic ")].into_iter().for_each(|text| secrets.add(text));
}
