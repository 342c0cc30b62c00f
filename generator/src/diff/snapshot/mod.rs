//! A snapshot: the model of a document with its names, as a file that outlives the document.
//!
//! In: a frozen [`Api`](crate::ir::Api) with its [`Names`](crate::names::Names). Out: a [`Snapshot`], and its text. Prose and
//! examples are in it as digests alone. It refuses to know what changed.
//!
//! The format is JSON, an item of a list on a line. [`FORMAT`] is its version: a snapshot of another one is refused. What is
//! absent is `null`, `false`, `""`, `[]` or `{}`. Types are written as in the emitted Rust (`Option<Vec<messaging::Media>>`),
//! places as JSON pointers (`#/paths/~1messages/post`).

mod detail;
mod document;
mod facts;
mod file;
mod operation;
mod record;
mod replies;
mod take;
mod types;

pub use detail::DETAIL;
pub use record::*;

use crate::diagnostic::Pointer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the format.
pub const FORMAT: u32 = 1;

/// The model of a document with its names.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The version of the format: [`FORMAT`].
    pub format: u32,
    /// How much is kept: [`DETAIL`]; 0 where an earlier generator kept less.
    #[serde(default)]
    pub detail: u32,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Hex SHA-256 of the document.
    pub sha256: String,
    /// The name of the crate.
    pub crate_name: String,
    /// The URL of the first server.
    pub base_url: String,
    /// Where the tokens of OAuth clients are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_url: Option<String>,
    /// The cargo features of the document, and what each enables.
    pub features: BTreeMap<String, Vec<String>>,
    /// The products that have operations.
    pub products: Vec<ProductRecord>,
    /// The accessor tree, parents before children.
    pub resources: Vec<ResourceRecord>,
    /// Every operation, in document order.
    pub operations: Vec<OperationRecord>,
    /// Every webhook, by key.
    pub webhooks: Vec<WebhookRecord>,
    /// Every type that the crate has, by name.
    pub types: Vec<TypeRecord>,
    /// Every type that the crate does not have, and that replies have all the same, by place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<TypeRecord>,
    /// The lines of the lock of its names, by which a later document keeps them.
    pub lock: Vec<String>,
}

impl Snapshot {
    /// The text of the lock of its names.
    pub fn lock_text(&self) -> String {
        self.lock.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    /// The types by name, those with that the crate does not have.
    pub(super) fn types_by_name(&self) -> BTreeMap<&str, &TypeRecord> {
        self.types.iter().chain(&self.documents).map(|record| (record.name.as_str(), record)).collect()
    }
}

/// A pointer as a record has it.
fn place(at: &Pointer) -> String {
    at.to_string()
}
