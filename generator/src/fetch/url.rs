//! Where upstream's documents are: templates of addresses.

use crate::diagnostic::{Diagnostic, Failure};
use crate::spec::Pin;

/// Where the documents of a public repository are.
pub const RAW: &str = "https://raw.githubusercontent.com/{repository}/{commit}/{file}";

/// Where the forge tells the newest commit.
pub const LATEST: &str = "https://api.github.com/repos/{repository}/commits?path={file}&per_page=1";

/// Blanks of templates.
const BLANKS: [&str; 3] = ["repository", "commit", "file"];

/// An address with `{repository}`, `{commit}` and `{file}` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrlTemplate(String);

impl UrlTemplate {
    /// Where documents are.
    pub(super) fn of_documents() -> Self {
        Self(RAW.to_owned())
    }

    /// Where the newest commit is asked for.
    pub(super) fn of_the_latest() -> Self {
        Self(LATEST.to_owned())
    }

    /// Reads a template. That of documents must tell one commit's from another's.
    pub fn parse(text: &str, needed: &[&str]) -> Result<Self, Failure> {
        let bad = |message: String| {
            let help = format!("write it as in {RAW}");
            Err(Diagnostic::error("bad-url", message).help(help).into())
        };
        if !text.starts_with("https://") && !text.starts_with("http://") {
            return bad("the address begins with neither https:// nor http://".to_owned());
        }
        if text.contains(|c: char| !c.is_ascii_graphic()) {
            return bad("the address has characters that no address has".to_owned());
        }
        let unknown = text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or_default());
        if let Some(name) = unknown.into_iter().find(|name| !BLANKS.contains(name)) {
            return bad(format!("nothing is known for `{{{name}}}` in the address"));
        }
        match needed.iter().find(|name| !text.contains(&format!("{{{name}}}"))) {
            Some(name) => bad(format!("the address has no `{{{name}}}`, and would be the same for any")),
            None => Ok(Self(text.to_owned())),
        }
    }

    /// The address of a commit's document. What a pin holds needs no escapes.
    pub fn fill(&self, pin: &Pin, commit: &str) -> String {
        self.0.replace("{repository}", &pin.repository).replace("{commit}", commit).replace("{file}", &pin.file)
    }
}

/// An address for messages: without a user's name, a password and a query.
pub(super) fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    format!("{scheme}://{}/{path}", authority.rsplit('@').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_read() {
        let of = |text: &str| UrlTemplate::parse(text, &["commit"]).map_err(|Failure(told)| told[0].code);
        assert_eq!(of(RAW), Ok(UrlTemplate::of_documents()));
        for text in
            ["https://x.example/{file}", "ftp://x/{commit}", "https://x/{commit}/{branch}", "https://x/{commit} y"]
        {
            assert_eq!(of(text), Err("bad-url"), "{text}");
        }
    }

    #[test]
    fn secrets_of_an_address_are_not_shown() {
        assert_eq!(shown("https://me:secret@x.example/a?token=1"), "https://x.example/a");
        assert_eq!(shown("http://x.example"), "http://x.example/");
    }
}
