//! How SDKs call themselves: what examples import.
//!
//! In: who an API is. Out: names that are identifiers in every language. It refuses to know a language's syntax.

use crate::ir::Identity;
use crate::words;

/// The module of an SDK: `acme_pay`.
pub fn module(identity: &Identity) -> String {
    words::snake(&identity.slug)
}

/// The class of an SDK's client, and what its other classes begin with: `AcmePay`.
pub fn class(identity: &Identity) -> String {
    words::pascal(&identity.slug)
}

/// A package without marks between its words: `acmepay`.
pub fn package(identity: &Identity) -> String {
    identity.slug.replace('-', "")
}

/// Go's module: that of the published SDK, if there is one.
pub fn go_module(identity: &Identity) -> String {
    identity.packages.get("go").cloned().unwrap_or_else(|| format!("example.com/{}-go", identity.slug))
}

/// The same without the suffix of its major version: `/v4`.
pub fn go_root(identity: &Identity) -> String {
    let module = go_module(identity);
    let is_major = |end: &str| end.strip_prefix('v').is_some_and(|digits| digits.parse::<u32>().is_ok());
    module.rsplit_once('/').filter(|(_, end)| is_major(end)).map_or(module.clone(), |(root, _)| root.to_owned())
}

/// The packages of Java: those of the published SDK, if there is one.
pub fn java_group(identity: &Identity) -> String {
    let published = identity.packages.get("java").and_then(|name| name.split(':').next());
    published.map_or_else(|| format!("com.{}.sdk", package(identity)), str::to_owned)
}
