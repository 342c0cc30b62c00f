//! What the template of the published `api-details.md` sees.

use crate::emit::docs::view::{Row, Section, Webhook};
use serde::Serialize;

/// `references/api-details.md` of one product in one language, as the published documents lay it out.
#[derive(Debug, Serialize)]
pub struct ApiDetails {
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// Titles and anchors of the sections that have content.
    pub sections: Vec<Section>,
    /// Replies; operations with the same fields share one.
    pub replies: Vec<ReplyFields>,
    /// Parameters that may be left out, by operation.
    pub optional: Vec<OptionalParameters>,
    /// Payloads of webhooks, by event.
    pub webhooks: Vec<Webhook>,
    /// What the types of fields do not tell.
    pub field_notes: Vec<FieldNote>,
}

/// What the type of a field does not tell.
#[derive(Debug, Serialize)]
pub struct FieldNote {
    /// The field, as a code span.
    pub name: String,
    /// Sentences.
    pub note: String,
}

/// The fields of a reply and the operations that return it.
#[derive(Debug, Serialize)]
pub struct ReplyFields {
    /// Summaries, separated by `, `.
    pub returned_by: String,
    /// Fields, sorted by name.
    pub fields: Vec<Row>,
}

/// The parameters of an operation that may be left out.
#[derive(Debug, Serialize)]
pub struct OptionalParameters {
    /// Summary.
    pub summary: String,
    /// How the operation is called in this language, as a code span; `None` for plain HTTP.
    pub call: Option<String>,
    /// Body properties in document order.
    pub parameters: Vec<Row>,
}
