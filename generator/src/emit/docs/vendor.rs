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

/// The packages of Java: those of the published SDK, if there is one.
pub fn java_group(identity: &Identity) -> String {
    let published = identity.packages.get("java").and_then(|name| name.split(':').next());
    published.map_or_else(|| format!("com.{}.sdk", package(identity)), str::to_owned)
}
