//! A page of `manifest.json`.

use serde::Serialize;

/// What is known of a page.
#[derive(Debug, Clone, Serialize)]
pub struct PageRecord {
    /// What it is called for good.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `guide`, `reference`, `product`, `operation`, `webhooks` or `index`.
    pub kind: &'static str,
    /// The product's slug.
    pub product: Option<String>,
    /// The slug of the language of its examples; none where it has several.
    pub language: Option<&'static str>,
    /// Method and path of the operation that it is about.
    pub operation: Option<OperationRecord>,
    /// Where it is, from the folder of the documents.
    pub path: String,
}

/// An operation on the wire.
#[derive(Debug, Clone, Serialize)]
pub struct OperationRecord {
    /// Method of HTTP.
    pub method: &'static str,
    /// Path template.
    pub path: String,
}
