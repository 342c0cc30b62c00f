//! What the templates see. Every string is finished Markdown.

mod book;
mod details;
mod index;
mod skill;

pub use book::{
    BookEvent, BookExample, BookIndex, BookObject, BookProduct, BookReply, BookRow, BookTask, OperationLink,
    OperationPage, ParameterGroup, WebhooksPage,
};
pub use details::{Details, Event, Object, ObjectRow, OperationEntry, PlacedRow};
pub use index::{
    Coverage, CoverageProduct, CoverageRow, DocumentLink, IndexPage, IndexProduct, IndexSection, NoteCount,
};
pub use skill::{
    Additional, OperationBlock, OtherEvent, ParameterRow, Parameters, ReplyBlock, Skill, SkillLayout, WebhookSections,
};

use serde::Serialize;

/// A line of the table of contents.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Text of the heading.
    pub title: &'static str,
    /// Anchor of the heading, without `#`.
    pub anchor: &'static str,
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
