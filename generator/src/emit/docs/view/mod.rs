//! What the templates see. Every string is finished Markdown.

mod book;
mod index;
mod skill;

pub(super) use book::{
    BookEvent, BookExample, BookIndex, BookObject, BookProduct, BookReply, BookRow, BookTask, OperationLink,
    OperationPage, ParameterGroup, WebhooksPage,
};
pub(super) use index::{Coverage, CoverageProduct, CoverageRow, DocumentLink, Index, IndexProduct, NoteCount};
pub(super) use skill::{Additional, OperationBlock, OtherEvent, ParameterRow, Parameters, ReplyBlock, Skill, Webhooks};

use serde::Serialize;

/// `references/api-details.md` of one product in one language.
#[derive(Debug, Serialize)]
pub(super) struct ApiDetails {
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's folder of templates.
    pub flavour: &'static str,
    /// Whether the paragraph that explains the language's conventions is wanted.
    pub introduced: bool,
    /// Titles and anchors of the sections that have content.
    pub sections: Vec<Section>,
    /// What there is to know of operations beside parameters and replies.
    pub notes: Vec<OperationNotes>,
    /// Replies; operations with the same fields share one.
    pub replies: Vec<Reply>,
    /// Parameters that may be left out, by operation.
    pub optional: Vec<Operation>,
    /// Objects inside parameters, replies and payloads, by heading.
    pub types: Vec<Type>,
    /// Payloads of webhooks, by event.
    pub webhooks: Vec<Webhook>,
}

/// What there is to know of an operation beside its parameters and its reply.
#[derive(Debug, Serialize)]
pub(super) struct OperationNotes {
    /// Summary.
    pub summary: String,
    /// How it is called, as a code span.
    pub call: String,
    /// Sentences.
    pub notes: String,
}

/// An object inside a parameter, a reply or a payload.
#[derive(Debug, Serialize)]
pub(super) struct Type {
    /// Heading: its name.
    pub heading: String,
    /// What tells its variants apart, if it is one of several.
    pub variants: Option<String>,
    /// Its properties; of a union, those of all variants.
    pub fields: Vec<ParameterRow>,
}

/// A line of the table of contents.
#[derive(Debug, Serialize)]
pub(super) struct Section {
    /// Text of the heading.
    pub title: &'static str,
    /// Anchor of the heading, without `#`.
    pub anchor: &'static str,
}

/// The fields of a reply and the operations that return it.
#[derive(Debug, Serialize)]
pub(super) struct Reply {
    /// Summaries, separated by `, `.
    pub returned_by: String,
    /// Fields, sorted by name.
    pub fields: Vec<Row>,
}

/// The parameters of an operation that may be left out.
#[derive(Debug, Serialize)]
pub(super) struct Operation {
    /// Summary.
    pub summary: String,
    /// How the operation is called in this language, as a code span; `None` for plain HTTP.
    pub call: Option<String>,
    /// The type of the request body, as a code span, where the language has one.
    pub body: Option<String>,
    /// Body properties in document order, then query and header parameters.
    pub parameters: Vec<Row>,
}

/// The payload of a webhook.
#[derive(Debug, Serialize)]
pub(super) struct Webhook {
    /// Key of the event, as a code span.
    pub key: String,
    /// Fields in document order; nested ones with dotted names.
    pub fields: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Row {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// Description; may be empty.
    pub description: String,
}
