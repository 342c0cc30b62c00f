//! The site.

use crate::emit::docs::code::Code;
use serde::Serialize;

/// The contents of the book.
#[derive(Debug, Serialize)]
pub struct BookIndex {
    /// Products.
    pub products: Vec<BookProduct>,
    /// The groups that they are shown in.
    pub groups: Vec<BookGroup>,
    /// How many operations there are.
    pub operations: usize,
    /// How many events of no product there are.
    pub webhooks: usize,
    /// Names of the examples' languages.
    pub languages: Vec<&'static str>,
    /// Whether its site has the search that comes with these pages.
    pub has_search: bool,
}

/// Products that belong together.
#[derive(Debug, Serialize)]
pub struct BookGroup {
    /// Heading; empty where there are no groups.
    pub title: String,
    /// Its products, by their places among all.
    pub products: Vec<usize>,
}

/// A product's page in the book.
#[derive(Debug, Serialize)]
pub struct BookProduct {
    /// Folder of its pages.
    pub slug: String,
    /// Title, without the vendor's name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// What it is for.
    pub tasks: Vec<BookTask>,
    /// Its operations.
    pub operations: Vec<OperationLink>,
    /// How many events its page of webhooks has; none: there is no such page.
    pub webhooks: usize,
}

/// A task that a product is for.
#[derive(Debug, Serialize)]
pub struct BookTask {
    /// Heading.
    pub title: String,
    /// Name of its operation's page, without its extension.
    pub file: String,
    /// What it does, in a sentence or two.
    pub purpose: String,
}

/// A link to an operation's page.
#[derive(Debug, Serialize)]
pub struct OperationLink {
    /// Summary.
    pub title: String,
    /// Name of the page, without its extension.
    pub file: String,
    /// Method and path, as code spans.
    pub endpoint: String,
}

/// An operation's page in the book.
#[derive(Debug, Serialize)]
pub struct OperationPage {
    /// Summary.
    pub title: String,
    /// Title of its product.
    pub product: String,
    /// Method and path, as code spans.
    pub endpoint: String,
    /// Description, in blocks; may be empty.
    pub description: String,
    /// What to know beside parameters and reply, a sentence each.
    pub notes: Vec<String>,
    /// Examples, one per language.
    pub examples: Vec<BookExample>,
    /// Parameters, by where they are sent; only groups that have any.
    pub parameters: Vec<ParameterGroup>,
    /// What comes back.
    pub reply: BookReply,
    /// What goes wrong.
    pub errors: Vec<BookError>,
    /// Whether the document says what the body of any error is.
    pub has_bodies: bool,
    /// Events that the operation leads to, as links.
    pub webhooks: Vec<String>,
    /// Objects inside parameters and reply.
    pub objects: Vec<BookObject>,
    /// Which objects have no room; empty where all have.
    pub left_out: String,
}

/// Parameters that are sent in the same place.
#[derive(Debug, Serialize)]
pub struct ParameterGroup {
    /// Heading.
    pub heading: String,
    /// What they are together; `None` where the heading says it.
    pub lead: Option<String>,
    /// What there is to say beside them.
    pub shape: BookShape,
    /// The parameters; of a union, those of all variants.
    pub rows: Vec<BookRow>,
}

/// What a value is beside its properties.
#[derive(Debug, Default, Serialize)]
pub struct BookShape {
    /// Which properties go together, in a sentence.
    pub sets: Option<String>,
    /// Which further properties there may be, and what else is said of it: a sentence each.
    pub further: Vec<String>,
    /// What it can be, if it is one of several.
    pub variants: Vec<String>,
}

/// A parameter or a field on a page of the book.
#[derive(Debug, Serialize)]
pub struct BookRow {
    /// Name on the wire, as a code span.
    pub name: String,
    /// Whether it must be sent, or is always there.
    pub required: bool,
    /// Type words, with a link where its object is described.
    pub ty: String,
    /// Description; may be empty.
    pub description: String,
}

/// What an operation returns.
#[derive(Debug, Serialize)]
pub struct BookReply {
    /// What it is, in a sentence or more.
    pub summary: String,
    /// What there is to say beside its fields.
    pub shape: BookShape,
    /// Its fields; may be none.
    pub rows: Vec<BookRow>,
    /// The fields beside `data`.
    pub beside: Vec<BookRow>,
    /// A sample of it, where it is JSON.
    pub sample: Option<Code>,
    /// Whether the sample leaves objects or lists out.
    pub is_short: bool,
    /// What else comes back where a request asks for it: a sentence each.
    pub others: Vec<String>,
}

/// An error that an operation declares.
#[derive(Debug, Serialize)]
pub struct BookError {
    /// The status, as a code span.
    pub status: String,
    /// What it means.
    pub meaning: String,
    /// What to do about it; may be empty.
    pub advice: &'static str,
    /// The type of its body; may be empty.
    pub body: String,
}

/// An object inside a parameter or a reply.
#[derive(Debug, Serialize)]
pub struct BookObject {
    /// Heading: its name.
    pub heading: String,
    /// That it is one of several, if it is.
    pub lead: Option<String>,
    /// What there is to say beside its properties.
    pub shape: BookShape,
    /// Its properties; none if it is one of several.
    pub rows: Vec<BookRow>,
}

/// An example in one language.
#[derive(Debug, Serialize)]
pub struct BookExample {
    /// The language's name for people.
    pub language: &'static str,
    /// Info string of the code block.
    pub fence: &'static str,
    /// How the operation is called, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
    /// Lines of the example.
    pub code: Code,
    /// What is said in its place, where the language's SDK has no such method.
    pub absent: Option<String>,
}

/// A product's page of events.
#[derive(Debug, Serialize)]
pub struct WebhooksPage {
    /// Title of the product.
    pub product: String,
    /// Its events.
    pub events: Vec<BookEvent>,
    /// Objects inside their payloads.
    pub objects: Vec<BookObject>,
    /// Which objects have no room; empty where all have.
    pub left_out: String,
}

/// An event.
#[derive(Debug, Serialize)]
pub struct BookEvent {
    /// Heading.
    pub title: String,
    /// Anchor of the heading, without `#`.
    pub anchor: String,
    /// What announces it, in a sentence; empty where that is not known.
    pub announced: String,
    /// Fields of the payload; nested ones with dotted names.
    pub fields: Vec<BookRow>,
}
