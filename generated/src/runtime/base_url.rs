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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_under_the_base_as_if_both_were_parsed_in_one() {
        let bases = [
            "https://api.example.com/v2",
            "https://api.example.com",
            "http://xn--bcher-kva.example/a/../b/",
            "http://[::1]:80/",
        ];
        let paths = [
            "/x",
            "",
            "/",
            "//evil.example/x",
            "/\\evil.example",
            "/\t/evil.example",
            "/a/../b?c=d#e",
            "/%2e%2e/ü x",
            "x",
            "?a=b",
            "/a?b=/../c",
        ];
        for (base, path) in bases.iter().flat_map(|base| paths.map(|path| (*base, path))) {
            let whole = Url::parse(&format!("{}{path}", base.trim_end_matches('/'))).ok();
            assert_eq!(BaseUrl::new(Some(base.to_owned())).join(None, path).ok(), whole, "{base} {path}");
        }
    }

    #[test]
    fn an_operation_s_own_base_is_for_clients_without_one() {
        let found = |own: Option<&str>| {
            let url = BaseUrl::new(own.map(str::to_owned)).join(Some("https://other.example/v1"), "/x");
            url.map(String::from).map_err(|error| error.to_string())
        };
        assert_eq!(found(None), Ok("https://other.example/v1/x".to_owned()));
        assert_eq!(found(Some("http://127.0.0.1:1")), Ok("http://127.0.0.1:1/x".to_owned()));
    }
}
