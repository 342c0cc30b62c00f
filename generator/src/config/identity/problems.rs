//! What of the table `[identity]` cannot be used.
//!
//! In: the table. Out: each value that is none, with its key. It refuses to know where in a file that stands.

use super::{IdentityConfig, SignatureHeaders};

/// A value that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::config) struct IdentityProblem {
    /// The keys that lead to it, from the table.
    pub(in crate::config) path: Vec<String>,
    /// The value.
    pub(in crate::config) value: String,
    /// Why.
    pub(in crate::config) why: String,
}

impl IdentityProblem {
    fn new(path: &[&str], value: &str, why: impl Into<String>) -> Self {
        Self { path: path.iter().copied().map(str::to_owned).collect(), value: value.to_owned(), why: why.into() }
    }
}

impl IdentityConfig {
    /// What of the table cannot be used.
    pub(in crate::config) fn problems(&self) -> Vec<IdentityProblem> {
        let mut problems = Vec::new();
        let prefix = self.env_prefix.iter().filter(|prefix| !is_prefix(prefix));
        problems.extend(prefix.map(|it| {
            IdentityProblem::new(&["env_prefix"], it, format!("{it:?} is no prefix as in `ACME` (A to Z, 0 to 9, `_`)"))
        }));
        for (key, text) in [("name", &self.name), ("description", &self.description)] {
            let told = |text: &String| IdentityProblem::new(&[key], text, format!("{text:?} is no line of text"));
            problems.extend(text.iter().filter(|text| is_no_text(text)).map(told));
        }
        for (key, link) in [("homepage", &self.homepage), ("repository", &self.repository)] {
            let why = |it: &String| format!("{it:?} is no address that begins with https://");
            problems
                .extend(link.iter().filter(|it| is_no_address(it)).map(|it| IdentityProblem::new(&[key], it, why(it))));
        }
        problems.extend(self.header_problems());
        problems.extend(self.keyword_problems());
        for (language, name) in &self.packages {
            if is_no_text(name) || name.contains(|c: char| !c.is_ascii_graphic()) {
                let why = format!("{name:?} is no name of a package");
                problems.push(IdentityProblem::new(&["packages", language], name, why));
            }
        }
        problems
    }

    fn header_problems(&self) -> Vec<IdentityProblem> {
        let both = self.signature.iter().flat_map(|headers| {
            let SignatureHeaders { timestamp, signature } = headers;
            [("timestamp", timestamp), ("signature", signature)]
        });
        let wrong = both.filter(|(_, name)| is_no_header(name));
        let why = |name: &str| format!("{name:?} is no header's name in lower case");
        wrong.map(|(key, name)| IdentityProblem::new(&["signature", key], name, why(name))).collect()
    }

    fn keyword_problems(&self) -> Vec<IdentityProblem> {
        let words = self.keywords.iter().flatten();
        let wrong = words.clone().filter(|word| is_no_keyword(word));
        let wrong = wrong.map(|word| (word, format!("crates.io takes no keyword {word:?}")));
        let sixth = words.clone().nth(5).map(|word| (word, "crates.io takes five keywords at most".to_owned()));
        wrong.chain(sixth).map(|(word, why)| IdentityProblem::new(&["keywords"], word, why)).collect()
    }
}

fn is_prefix(prefix: &str) -> bool {
    prefix.starts_with(|c: char| c.is_ascii_uppercase())
        && prefix.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_no_text(text: &str) -> bool {
    text.trim().is_empty() || text.chars().any(char::is_control)
}

fn is_no_address(link: &str) -> bool {
    !link.starts_with("https://") || link.contains(|c: char| !c.is_ascii_graphic())
}

fn is_no_header(name: &str) -> bool {
    name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_no_keyword(word: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+');
    word.len() > 20 || !word.starts_with(|c: char| c.is_ascii_alphanumeric()) || !word.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_used_is_told() {
        let table = IdentityConfig {
            env_prefix: Some("acme".to_owned()),
            description: Some("a\nb".to_owned()),
            keywords: Some(vec!["no blanks".to_owned()]),
            homepage: Some("javascript:x".to_owned()),
            ..IdentityConfig::default()
        };
        let keys: Vec<String> = table.problems().into_iter().map(|problem| problem.path.join(".")).collect();
        assert_eq!(keys, ["env_prefix", "description", "homepage", "keywords"]);
        assert_eq!(IdentityConfig::default().problems(), []);
    }
}
