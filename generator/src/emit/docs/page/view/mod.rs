//! What the templates see. Every string is finished Markdown.

mod book;
mod details;
mod index;
mod skill;

pub use book::{
    BookEvent, BookExample, BookIndex, BookObject, BookProduct, BookReply, BookRow, BookTask, OperationLink,
    OperationPage, ParameterGroup, WebhooksPage,
};
pub use details::{Details, Entry, Event, Object, ObjectRow, PlacedRow};
pub use index::{Coverage, CoverageProduct, CoverageRow, DocumentLink, Index, IndexProduct, IndexSection, NoteCount};
pub use skill::{Additional, OperationBlock, OtherEvent, ParameterRow, Parameters, ReplyBlock, Skill, Webhooks};

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
    pub replies: Vec<Reply>,
    /// Parameters that may be left out, by operation.
    pub optional: Vec<Operation>,
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

/// A line of the table of contents.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Text of the heading.
    pub title: &'static str,
    /// Anchor of the heading, without `#`.
    pub anchor: &'static str,
}

/// The fields of a reply and the operations that return it.
#[derive(Debug, Serialize)]
pub struct Reply {
    /// Summaries, separated by `, `.
    pub returned_by: String,
    /// Fields, sorted by name.
    pub fields: Vec<Row>,
}

/// The parameters of an operation that may be left out.
#[derive(Debug, Serialize)]
pub struct Operation {
    /// Summary.
    pub summary: String,
    /// How the operation is called in this language, as a code span; `None` for plain HTTP.
    pub call: Option<String>,
    /// Body properties in document order.
    pub parameters: Vec<Row>,
}

/// The payload of a webhook.
#[derive(Debug, Serialize)]
pub struct Webhook {
    /// Key of the event, as a code span.
    pub key: String,
    /// Fields in document order; nested ones with dotted names.
    pub fields: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// Description; may be empty.
    pub description: String,
}
