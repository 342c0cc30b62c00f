//! The URL that paths are under.

use super::error::Error;
use super::transport::Url;
use crate::BASE_URL;

/// The base URL of a client.
pub(crate) struct BaseUrl {
    /// As the user set it, without a user's name and password.
    own: Option<String>,
    /// The user's, else the API's: hosts are not parsed again for every call.
    parsed: Option<Url>,
}

impl BaseUrl {
    pub(crate) fn new(own: Option<String>) -> Self {
        let parsed = Url::parse(own.as_deref().unwrap_or(BASE_URL));
        Self { own, parsed: parsed.ok().filter(|url| matches!(url.scheme(), "http" | "https")) }
    }

    /// The user's, else that of the operation, else the API's.
    pub(crate) fn text<'u>(&'u self, of_operation: Option<&'u str>) -> &'u str {
        self.own.as_deref().or(of_operation).unwrap_or(BASE_URL)
    }

    /// The URL of a path, which may have a query.
    pub(crate) fn join(&self, of_operation: Option<&str>, path: &str) -> Result<Url, Error> {
        let base = self.parsed.as_ref().filter(|_| self.own.is_some() || of_operation.is_none());
        if let Some(base) = base {
            let path = format!("{}{path}", base.path().trim_end_matches('/'));
            if has_no_host(&path)
                && let Ok(url) = Url::options().base_url(Some(base)).parse(&path)
            {
                return Ok(url);
            }
        }
        Url::parse(&format!("{}{path}", self.text(of_operation).trim_end_matches('/')))
            .map_err(|error| Error::setup(format!("the base URL cannot be used: {error}")))
    }
}

/// Whether a reference is a path and no more: what begins with two slashes begins with a host, and the URL standard takes a
/// backslash for a slash and passes over tabs and line breaks.
fn has_no_host(reference: &str) -> bool {
    let mut characters = reference.bytes();
    characters.next() == Some(b'/') && !matches!(characters.next(), Some(b'/' | b'\\' | b'\t' | b'\n' | b'\r'))
}
