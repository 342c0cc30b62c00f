//! The name of the emitted crate: one that cargo and crates.io take, whatever a document calls itself.

use super::parsed::parsed;
use crate::words;
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// The most characters that crates.io takes.
const LONGEST: usize = 64;
/// The most characters of a name that is made of a title, its end not counted.
const LONGEST_STEM: usize = 40;
/// What a made name ends in, which keeps it apart from keywords, from crates of Rust's own and from dependencies.
const END: &str = "-sdk";
/// The stem where nothing has a name.
const UNNAMED: &str = "unnamed";

/// Keywords, and names that crates.io keeps for Rust or that Windows has no files of.
const RESERVED: &str = "\
    abstract as async await become box break const continue crate do dyn else enum extern false final fn for gen if impl in let \
    loop macro match mod move mut override priv pub ref return self static struct super trait true try type typeof unsafe \
    unsized use virtual where while yield \
    alloc core proc_macro std test rustc rustdoc cargo \
    aux com1 com2 com3 com4 com5 com6 com7 com8 com9 con lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 nul prn";

/// What the emitted crate depends on: its own examples could not name both.
pub(super) const DEPENDENCIES: &str = "\
    axum_core base64 bytes chrono ed25519_dalek form_urlencoded futures_core h2 http http_body httpdate jiff \
    percent_encoding reqwest rustls serde_core serde_json time tokio tower_layer tower_service tracing url uuid \
    wasm_bindgen_futures wasmtimer";

/// Last words of a title that say nothing of whose API it is.
const EMPTY_ENDS: &[&str] = &["api", "apis", "sdk", "rest"];

/// The name of a crate: ASCII letters, digits, `-` and `_`, a letter first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrateName(String);

impl CrateName {
    /// A name made of an API's title, or of its server's host where the title has no letters.
    pub fn made(title: &str, host: &str) -> Self {
        let stem = Some(stem_of(title)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| stem_of_host(host));
        let stem = if stem.is_empty() { UNNAMED } else { &stem };
        let start = if stem.starts_with(|first: char| first.is_ascii_digit()) { "api-" } else { "" };
        Self(format!("{start}{stem}{END}"))
    }

    /// The name, as in a manifest.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The library's name, as code has it.
    pub fn library(&self) -> String {
        self.0.replace('-', "_")
    }

    /// The name without the end that says it is an SDK.
    pub fn stem(&self) -> &str {
        let end = self.0.strip_suffix(END).or_else(|| self.0.strip_suffix("_sdk"));
        end.filter(|stem| !stem.is_empty()).unwrap_or(&self.0)
    }
}

impl fmt::Display for CrateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for CrateName {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let is_one_of =
            |list: &str| list.split_whitespace().any(|one| one.eq_ignore_ascii_case(&name.replace('-', "_")));
        let problem = if name.is_empty() {
            "it is empty"
        } else if name.len() > LONGEST {
            "it has more than 64 characters"
        } else if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            "it has a character that is no ASCII letter, no digit, no `-` and no `_`"
        } else if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            "it does not begin with a letter"
        } else if is_one_of(RESERVED) {
            "that is a keyword, or a name that cargo or crates.io keeps"
        } else if is_one_of(DEPENDENCIES) {
            "the emitted crate depends on a crate of that name"
        } else {
            return Ok(Self(name.to_owned()));
        };
        Err(format!("no crate can be called `{}`: {problem}", name.escape_debug()))
    }
}

impl<'de> Deserialize<'de> for CrateName {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer, str::parse)
    }
}

/// Words of ASCII, joined by `-`: whole words, as many as there is room for.
fn stem_of(title: &str) -> String {
    let mut words = ascii_words(title);
    while words.last().is_some_and(|word| EMPTY_ENDS.contains(&word.as_str())) {
        words.pop();
    }
    let mut stem = String::new();
    for word in words {
        if stem.is_empty() {
            stem = word.chars().take(LONGEST_STEM).collect();
        } else if stem.len() + 1 + word.len() <= LONGEST_STEM {
            stem = format!("{stem}-{word}");
        } else {
            break;
        }
    }
    stem
}

/// A title's words; letters of other scripts as ASCII spells them.
fn ascii_words(title: &str) -> Vec<String> {
    // A title of megabytes is a name by its beginning, too.
    let beginning: String = title.chars().take(4 * LONGEST_STEM).collect();
    let words = words::words(&beginning).into_iter();
    words.filter(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric())).collect()
}

/// `example` of `api.example.com`; nothing of an address in numbers.
fn stem_of_host(host: &str) -> String {
    if host.parse::<std::net::IpAddr>().is_ok() || host == "localhost" {
        return String::new();
    }
    let labels: Vec<&str> = host.split('.').filter(|label| !matches!(*label, "api" | "www")).collect();
    let labels = if labels.len() > 1 { &labels[..labels.len() - 1] } else { &labels };
    stem_of(&labels.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn any_title_becomes_a_name_that_cargo_takes() {
        let long = "A very long title ".repeat(30);
        let cases = [
            ("Swagger Petstore", "", "swagger-petstore-sdk"),
            ("Acme API", "", "acme-sdk"),
            ("The Test", "", "the-test-sdk"),
            ("test", "", "test-sdk"),
            ("serde", "", "serde-sdk"),
            ("3scale API", "", "api-3scale-sdk"),
            ("Müller & Söhne", "", "muller-sohne-sdk"),
            ("../..", "api.acme.example", "acme-sdk"),
            ("", "https", "https-sdk"),
            ("", "api.pay.acme.co", "pay-acme-sdk"),
            ("REST API", "127.0.0.1", "unnamed-sdk"),
            ("\u{202E}\r\n\0", "", "unnamed-sdk"),
            (&long, "", "a-very-long-title-a-very-long-title-a-sdk"),
        ];
        for (title, host, name) in cases {
            let made = CrateName::made(title, host);
            assert_eq!((made.as_str(), made.as_str().parse().as_ref()), (name, Ok(&made)), "{title:?}");
        }
    }

    #[test]
    fn titles_in_other_scripts_and_of_signs_alone_have_names() {
        for title in ["ペットストア", "宠物商店", "🐶🦀", "كلب", "Ω", "\u{0301}", "-", "______", "\"];[x]"]
        {
            let made = CrateName::made(title, "");
            assert_eq!(made.as_str().parse(), Ok(made.clone()), "{title:?}");
        }
    }

    #[test]
    fn names_that_no_crate_can_have_are_refused() {
        let refused = [
            "",
            "9lives",
            "a b",
            "ünïx",
            "../x",
            "self",
            "async",
            "std",
            "Test",
            "proc-macro",
            "CON",
            "serde-json",
            "-a",
        ];
        let taken: Vec<_> = refused.iter().filter(|name| name.parse::<CrateName>().is_ok()).collect();
        assert_eq!(taken, Vec::<&&str>::new());
        assert!("a".repeat(64).parse::<CrateName>().is_ok());
        assert!("a".repeat(65).parse::<CrateName>().is_err());
        assert_eq!("Acme_sdk".parse::<CrateName>().map(|name| name.stem().to_owned()), Ok("Acme".to_owned()));
    }

    #[test]
    fn the_dependencies_are_those_of_the_manifest() {
        let lines = include_str!("../../embedded/crate/manifest.toml").lines().filter(|line| !line.starts_with("{{"));
        let text: String = lines.map(|line| line.replace("{{keywords}}", "") + "\n").collect();
        // Both kinds of webhooks are features of the template.
        let text = text.split("[features]").next().unwrap_or_default();
        let manifest: toml::Table = text.parse().expect("the template is a manifest");
        let targets = manifest["target"].as_table().expect("it has platforms");
        let tables = std::iter::once(&manifest).chain(targets.values().filter_map(toml::Value::as_table));
        let names = tables.flat_map(|table| table["dependencies"].as_table().expect("it has dependencies").keys());
        let written: BTreeSet<String> = names.map(|name| name.replace('-', "_")).collect();
        let known: BTreeSet<String> = DEPENDENCIES.split_whitespace().map(str::to_owned).collect();
        assert_eq!(known, written);
    }
}
