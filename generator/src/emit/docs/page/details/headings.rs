//! The headings of a document, and the anchors that renderers of Markdown give them.
//!
//! In: texts of headings, from the top of the page down. Out: texts that differ, and their anchors. It refuses to know what
//! stands below them.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Stands in links for the file of the heading, until that is known. No text of a document holds it.
pub const MARK: char = '\u{1}';

/// A heading.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Its text, as Markdown.
    pub text: String,
    /// Its anchor, without `#`.
    pub anchor: String,
}

impl Heading {
    /// A link to it.
    pub fn link(&self) -> String {
        format!("[{}]({MARK}{})", self.text, self.anchor)
    }
}

/// The headings of a page so far.
#[derive(Debug)]
pub struct Headings {
    uses: BTreeMap<String, usize>,
    /// How often a text and its distinction were wanted.
    claims: BTreeMap<String, usize>,
}

impl Headings {
    /// No heading yet; `reserved` are those that will come by [`fixed`](Self::fixed).
    pub fn new(reserved: &[&str]) -> Self {
        Self { uses: reserved.iter().map(|text| (anchor(text), 0)).collect(), claims: BTreeMap::new() }
    }

    /// A heading of this text; where the page has one already, with `distinction` behind it, and a number where it has that, too.
    pub fn claim(&mut self, text: &str, distinction: impl FnOnce() -> String) -> Heading {
        if !self.uses.contains_key(&anchor(text)) {
            return self.fixed(text);
        }
        let text = format!("{text} ({})", distinction());
        let count = self.claims.entry(anchor(&text)).or_default();
        *count += 1;
        let text = if *count > 1 { format!("{text} {count}") } else { text };
        self.fixed(&text)
    }

    /// A heading of this text, whatever else the page has. Renderers number the anchors of headings that come again.
    pub fn fixed(&mut self, text: &str) -> Heading {
        let anchor = anchor(text);
        let count = self.uses.entry(anchor.clone()).or_default();
        *count += 1;
        let anchor = if *count > 1 { format!("{anchor}-{}", *count - 1) } else { anchor };
        Heading { text: text.to_owned(), anchor }
    }
}

/// What GitHub makes of a heading: letters, digits, `_` and `-` in lower case, with `-` for a blank. What only marks text up is no
/// part of it.
pub fn anchor(text: &str) -> String {
    let without_marks = || text.replace("&lt;", "").replace("&gt;", "").replace("&amp;", "");
    let text = if text.contains('&') { Cow::Owned(without_marks()) } else { Cow::Borrowed(text) };
    let kept = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    let mut anchor = String::with_capacity(text.len());
    anchor.extend(kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }));
    anchor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_what_renderers_make_of_headings() {
        assert_eq!(anchor("Send a message"), "send-a-message");
        assert_eq!(anchor("Get `GET /a/{b_c}`: &lt;b&gt; — now"), "get-get-ab_c-b--now");
    }

    #[test]
    fn a_heading_that_comes_again_is_told_apart() {
        let mut headings = Headings::new(&["Objects"]);
        let path = || "`GET /b`".to_owned();
        assert_eq!(headings.claim("Get status", path).anchor, "get-status");
        let second = headings.claim("Get Status", path);
        assert_eq!((second.text.as_str(), second.anchor.as_str()), ("Get Status (`GET /b`)", "get-status-get-b"));
        assert_eq!(headings.fixed("get status").anchor, "get-status-1");
        assert_eq!(headings.claim("Objects", path).text, "Objects (`GET /b`)");
        assert_eq!(headings.fixed("Objects").anchor, "objects");
    }
}
