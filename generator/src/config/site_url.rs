//! The address that documents are served at.

use std::fmt;
use std::str::FromStr;

/// An address of HTTP that ends in `/`, without a query or a fragment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteUrl(String);

impl SiteUrl {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SiteUrl {
    type Err = String;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%@+,=".contains(c);
        match rest {
            None => Err("an address of a site begins with `https://` or `http://`".to_owned()),
            Some("") => Err("the address has no host".to_owned()),
            Some(rest) if rest.starts_with('/') => Err("the address has no host".to_owned()),
            Some(rest) if !rest.chars().all(is_plain) => {
                Err("an address of a site has a host and a path alone: no query, no fragment, no blank".to_owned())
            }
            Some(_) => Ok(Self(format!("{}/", url.trim_end_matches('/')))),
        }
    }
}

impl fmt::Display for SiteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::SiteUrl;

    #[test]
    fn an_address_ends_in_a_slash() {
        let url = |text: &str| text.parse::<SiteUrl>().map(|url| url.to_string());
        for good in ["https://docs.example.com", "https://docs.example.com/", "https://docs.example.com//"] {
            assert_eq!(url(good).as_deref(), Ok("https://docs.example.com/"));
        }
        assert_eq!(url("http://127.0.0.1:8080/api").as_deref(), Ok("http://127.0.0.1:8080/api/"));
        for bad in [
            "",
            "docs.example.com",
            "ftp://example.com",
            "https://",
            "https:///x",
            "https://a b",
            "https://a/?q",
            "https://a/#x",
            "https://a/)",
        ] {
            assert!(url(bad).is_err(), "{bad}");
        }
    }
}
