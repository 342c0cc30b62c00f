//! The site.

use super::Row;
use serde::Serialize;

/// The contents of the book.
#[derive(Debug, Serialize)]
pub(in super::super) struct BookIndex {
    /// Products.
    pub products: Vec<BookProduct>,
}

/// A product's page in the book.
#[derive(Debug, Serialize)]
pub(in super::super) struct BookProduct {
    /// Folder of its pages.
    pub slug: String,
    /// Title, without the vendor's name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// Its operations.
    pub operations: Vec<OperationLink>,
}

/// A link to an operation's page.
#[derive(Debug, Serialize)]
pub(in super::super) struct OperationLink {
    /// Summary.
    pub title: String,
    /// Name of the page, without its extension.
    pub file: String,
    /// Method and path, as a code span.
    pub endpoint: String,
}

/// An operation's page in the book.
#[derive(Debug, Serialize)]
pub(in super::super) struct OperationPage {
    /// Summary.
    pub title: String,
    /// Title of its product.
    pub product: String,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// Description; may be empty.
    pub description: String,
    /// What to know beside parameters and reply, a sentence each.
    pub notes: Vec<String>,
    /// Parameters.
    pub parameters: Vec<BookParameter>,
    /// Fields of the reply.
    pub reply: Vec<Row>,
    /// Examples, one per language.
    pub examples: Vec<BookExample>,
}

/// A parameter on an operation's page.
#[derive(Debug, Serialize)]
pub(in super::super) struct BookParameter {
    /// Name on the wire, as a code span.
    pub name: String,
    /// Where it is sent.
    pub place: &'static str,
    /// Type words.
    pub ty: String,
    /// `Yes` or `No`.
    pub required: &'static str,
    /// Description; may be empty.
    pub description: String,
}

/// An example in one language.
#[derive(Debug, Serialize)]
pub(in super::super) struct BookExample {
    /// The language's name for people.
    pub language: &'static str,
    /// Info string of the code block.
    pub fence: &'static str,
    /// How the operation is called, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
    /// Lines of the example.
    pub code: String,
}
