//! Who an API is: what its crate is called and says of itself, and whose documents a configuration is for.
//!
//! In: the table `[identity]` of an `sdk.toml`, and what a document says of itself. Out: an [`Identity`], whole: what the
//! table leaves out comes from the document.

mod problems;

pub(super) use problems::IdentityProblem;

use super::crate_name::CrateName;
use super::host::host;
use crate::words;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The most characters of a name that a document's title gives.
const LONGEST_NAME: usize = 60;

/// Words that some language keeps for itself, or has a class of: no package of an SDK is called so alone.
const TAKEN: &str = "\
    abstract and array as assert async await begin bool boolean break byte case catch chan char class client const continue \
    core date def default defer defined do double dyn else elsif end ensure enum error event exception export extends false \
    file final finally float fn for from func function go goto if impl implements import in int integer interface json lambda \
    let list long loop main map match math mod module move mut native new nil none not null number object or package pass print \
    private proc process promise protected pub public raise range record redo regexp rescue retry return ruby select self set \
    short static std string struct super switch symbol synchronized test then this throw throws time trait transient true try \
    type typeof undef union unless unsafe until use var void volatile when where while with yield";

/// The table `[identity]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct IdentityConfig {
    /// Hosts of servers: the documents that have one of them first are those that everything built in is for.
    pub(super) hosts: Vec<String>,
    /// The name of the crate.
    #[serde(rename = "crate")]
    pub(super) crate_name: Option<CrateName>,
    /// The vendor's name for people, without the word API.
    pub(super) name: Option<String>,
    /// What the names of environment variables begin with.
    pub(super) env_prefix: Option<String>,
    /// What the crate is, in a sentence of its manifest.
    pub(super) description: Option<String>,
    /// The manifest's keywords.
    pub(super) keywords: Option<Vec<String>>,
    /// The manifest's link to a page.
    pub(super) homepage: Option<String>,
    /// The manifest's link to the source.
    pub(super) repository: Option<String>,
    /// The headers that webhooks are signed with, where they are signed as the runtime can check.
    pub(super) signature: Option<SignatureHeaders>,
    /// Published SDKs: language -> package, as its package manager writes it.
    pub(super) packages: BTreeMap<String, String>,
}

/// The headers of a webhook that is signed: Ed25519 over `{timestamp}|{body}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureHeaders {
    /// Seconds since 1970, in lower case.
    pub timestamp: String,
    /// The signature in base64, in lower case.
    pub signature: String,
}

/// Whose a document is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ownership {
    /// That of the vendor whom everything built in is for: configuration, overlay, texts, order of properties.
    Vendor,
    /// The vendor's too, with a configuration of somebody's own.
    Configured,
    /// Anybody else's: nothing built in is said of it.
    #[default]
    Other,
}

/// Who an API is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Whose document it is.
    pub standing: Ownership,
    /// The name of the crate.
    pub crate_name: CrateName,
    /// The vendor's name for people, without the word API; text of the document, maybe.
    pub name: String,
    /// The name in kebab case, ASCII: of documents, and of SDKs in examples.
    pub slug: String,
    /// What the names of environment variables begin with.
    pub env_prefix: String,
    /// What the crate is, in a sentence.
    pub description: String,
    /// The manifest's keywords.
    pub keywords: Vec<String>,
    /// The manifest's link to a page.
    pub homepage: Option<String>,
    /// The manifest's link to the source.
    pub repository: Option<String>,
    /// The headers that webhooks are signed with, if the runtime can check them.
    pub signature: Option<SignatureHeaders>,
    /// Published SDKs: language -> package.
    pub packages: BTreeMap<String, String>,
}

impl IdentityConfig {
    /// Whether what is built in is for the document whose first server is at this URL.
    pub(super) fn is_for(&self, server: &str) -> bool {
        self.hosts.contains(&host(server))
    }

    /// The identity of an API, by its document's title and the URL of its server.
    pub(super) fn of_document(&self, standing: Ownership, title: &str, server: &str) -> Identity {
        let name = self.name.clone().unwrap_or_else(|| name_of(title));
        let made = || CrateName::made(self.name.as_deref().unwrap_or(title), &host(server));
        let crate_name = self.crate_name.clone().unwrap_or_else(made);
        let own_slug = self.name.as_deref().map(words::kebab).filter(|slug| !slug.is_empty() && slug.is_ascii());
        let slug = free(own_slug.unwrap_or_else(|| words::kebab(crate_name.stem())));
        let prefix = || words::snake(crate_name.stem()).to_uppercase();
        Identity {
            standing,
            env_prefix: self.env_prefix.clone().unwrap_or_else(prefix),
            description: self.description.clone().unwrap_or_else(|| format!("Typed client for the {name} API.")),
            keywords: self.keywords.clone().unwrap_or_else(|| keywords(&slug)),
            homepage: self.homepage.clone(),
            repository: self.repository.clone(),
            signature: self.signature.clone(),
            packages: self.packages.clone(),
            crate_name,
            name,
            slug,
        }
    }
}

impl Default for Identity {
    fn default() -> Self {
        IdentityConfig::default().of_document(Ownership::Other, "", "")
    }
}

impl Identity {
    /// Whether the texts that are built in are for this API.
    pub fn is_vendor(&self) -> bool {
        self.standing != Ownership::Other
    }

    /// The name of an environment variable.
    pub fn variable(&self, name: &str) -> String {
        format!("{}_{name}", self.env_prefix)
    }

    /// The title for people: the name and what it is.
    pub fn title(&self) -> String {
        format!("{} API", self.name)
    }
}

/// The name that a title gives: a line, without the word API at its end.
fn name_of(title: &str) -> String {
    let visible: String = title.chars().filter(|c| !turns_direction(*c)).collect();
    // A name is said in many places; marks of other languages are none of it.
    let parts = |c: char| c.is_whitespace() || c.is_control() || "<>`|\\{}".contains(c);
    let words = visible.split(parts).filter(|word| !word.is_empty());
    let mut name = String::new();
    for word in words {
        if !name.is_empty() && name.chars().count() + word.chars().count() >= LONGEST_NAME {
            break;
        }
        name.extend([if name.is_empty() { "" } else { " " }, word]);
    }
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let end = name.len().saturating_sub(4);
    let short = match name.get(end..) {
        Some(last) if last.eq_ignore_ascii_case(" api") => name[..end].trim_end(),
        _ => name.as_str(),
    };
    let is_named = short.contains(char::is_alphanumeric) && !short.eq_ignore_ascii_case("api");
    if is_named { words::visible_line(short).into_owned() } else { "Unnamed".to_owned() }
}

/// Whether a character has no width and turns text around.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// A slug that is no word of any language.
fn free(slug: String) -> String {
    if TAKEN.split_whitespace().any(|taken| taken == slug) { format!("{slug}-api") } else { slug }
}

/// Keywords that crates.io takes.
fn keywords(slug: &str) -> Vec<String> {
    let own = Some(slug).filter(|slug| slug.len() <= 20 && !matches!(*slug, "api" | "client"));
    own.into_iter().chain(["api", "client"]).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(title: &str) -> Identity {
        IdentityConfig::default().of_document(Ownership::Other, title, "https://api.acme.example/v1")
    }

    #[test]
    fn a_document_gives_a_whole_identity() {
        let acme = of("Acme API");
        assert_eq!(
            (acme.crate_name.as_str(), acme.name.as_str(), acme.slug.as_str(), acme.env_prefix.as_str()),
            ("acme-sdk", "Acme", "acme", "ACME")
        );
        assert_eq!((acme.description.as_str(), acme.keywords.len()), ("Typed client for the Acme API.", 3));
        assert_eq!((acme.variable("API_KEY"), acme.signature), ("ACME_API_KEY".to_owned(), None));
    }

    #[test]
    fn names_are_lines_and_slugs_are_no_keywords() {
        assert_eq!(of("A\r\nb\0 c  API").name, "A b c");
        assert_eq!(of("A\u{202E}c\u{2028}me").name, "Ac me");
        assert_eq!(of("Traps | <b>`x`</b> {{y}} C# API").name, "Traps b x /b y C#");
        assert_eq!(of("API").name, "Unnamed");
        assert_eq!(of("\u{1F600}").name, "Unnamed");
        assert_eq!(of("x ".repeat(400).as_str()).name.chars().count(), 59);
        assert_eq!(of("Class").slug, "class-api");
        assert_eq!((of("Go").slug, of("Switch API").env_prefix), ("go-api".to_owned(), "SWITCH".to_owned()));
    }

    #[test]
    fn the_table_wins_and_the_prefix_follows_the_name_of_the_crate() {
        let table = IdentityConfig { crate_name: "acme-client".parse().ok(), ..IdentityConfig::default() };
        let given = table.of_document(Ownership::Other, "Other", "");
        assert_eq!((given.crate_name.as_str(), given.env_prefix.as_str()), ("acme-client", "ACME_CLIENT"));
    }
}
