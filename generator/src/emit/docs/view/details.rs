//! `references/api-details.md`.

use super::Section;
use serde::Serialize;

/// `references/api-details.md` of one product in one language: one entry an operation, one an object.
#[derive(Debug, Serialize)]
pub struct Details {
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's folder of templates.
    pub language_slug: &'static str,
    /// Sections that have content.
    pub sections: Vec<Section>,
    /// Operations, in the order of the API description.
    pub operations: Vec<OperationEntry>,
    /// What calls return.
    pub replies: Vec<Object>,
    /// Objects inside parameters, replies, errors and payloads.
    pub objects: Vec<Object>,
    /// Payloads of webhooks.
    pub events: Vec<Event>,
}

/// All there is to know of an operation.
#[derive(Debug, Serialize)]
pub struct OperationEntry {
    /// Text of the heading.
    pub heading: String,
    /// Anchor of the heading, without `#`.
    pub anchor: String,
    /// How it is called, as a code span; `None` for plain HTTP.
    pub call: Option<String>,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// What it does; may be empty.
    pub description: String,
    /// Its body, its reply, its errors: a sentence or two each.
    pub notes: Vec<String>,
    /// Everything that it takes.
    pub parameters: Vec<PlacedRow>,
}

/// A parameter and where it is sent.
#[derive(Debug, Serialize)]
pub struct PlacedRow {
    /// Name, as a code span.
    pub name: String,
    /// `path`, `query`, `header` or `body`.
    pub place: &'static str,
    /// Type words.
    pub ty: String,
    /// `Yes` or `No`.
    pub required: &'static str,
    /// Description; may be empty.
    pub description: String,
    /// The whole of it below the table, where it is long.
    pub below: Option<String>,
}

/// An object, or one of several.
#[derive(Debug, Serialize)]
pub struct Object {
    /// Text of the heading: its name.
    pub heading: String,
    /// Sentences: which operations return it, how it is made, which properties go together.
    pub notes: Vec<String>,
    /// What it can be, if it is one of several.
    pub variants: Vec<String>,
    /// Its properties; none if it is one of several.
    pub fields: Vec<ObjectRow>,
    /// Whether clients send it, which is when it matters what is required.
    pub sent: bool,
}

/// A property of an object.
#[derive(Debug, Serialize)]
pub struct ObjectRow {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// `Yes` or `No`.
    pub required: &'static str,
    /// Description; may be empty.
    pub description: String,
    /// The whole of it below the table, where it is long.
    pub below: Option<String>,
}

/// The payload of a webhook.
#[derive(Debug, Serialize)]
pub struct Event {
    /// Key, as a code span.
    pub key: String,
    /// What it tells and how it is announced.
    pub notes: Vec<String>,
    /// Fields in document order; nested ones with dotted names.
    pub fields: Vec<EventRow>,
}

/// A field of a payload.
#[derive(Debug, Serialize)]
pub struct EventRow {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// Description; may be empty.
    pub description: String,
    /// The whole of it below the table, where it is long.
    pub below: Option<String>,
}
