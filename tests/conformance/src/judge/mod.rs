//! Requests, judged by the document: what the mock server does not look at.
//!
//! In: an operation of the document, how much a sample sets, and the request that the client made of it. Out: what is
//! wrong with the request, in words.

mod body;
mod content;
mod head;
mod keys;
mod missing;
mod multipart;
mod path;
mod query;
#[cfg(test)]
mod tests;
mod wire;

use crate::document::{Document, Operation};
use crate::exchange::Request;
use crate::validator::Validators;

/// A request to judge.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its validators.
    pub validators: &'a Validators,
    /// The operation that was called.
    pub operation: &'a Operation,
    /// Whether everything that is declared must be there, or only what is required.
    pub is_full: bool,
    /// The content type that the sample is for, of the body or else of the reply; empty for any declared one.
    pub variant: &'a str,
    /// The API key, and the OAuth client's id and secret, that the client was given.
    pub secrets: Secrets<'a>,
    /// The path of the base URL that the client was given, without a slash at its end.
    pub base_path: &'a str,
    /// What was sent.
    pub request: &'a Request,
}

/// The credentials of the client.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// The API key.
    pub api_key: &'a str,
    /// Id and secret of the OAuth client.
    pub oauth_client: (&'a str, &'a str),
}

/// Everything that is wrong with a request; empty if nothing is.
pub fn violations(case: &Case<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if case.request.method != case.operation.method {
        found.push(format!("method: {} was sent", case.request.method));
    }
    found.extend(head::credential(case));
    found.extend(head::accept(case));
    found.extend(head::declared_headers(case));
    found.extend(path::violations(case));
    found.extend(query::violations(case));
    found.extend(body::violations(case));
    found
}

pub use keys::{HEADER as KEY_HEADER, are_asked_for as keys_are_asked_for};
pub use path::values as path_values;
