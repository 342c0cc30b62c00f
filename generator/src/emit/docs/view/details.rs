//! `references/`: a file for each resource, and `api-details.md`, which says what is where.

use super::Section;
use crate::emit::docs::code::Code;
use crate::emit::markdown;
use indexmap::IndexSet;
use serde::Serialize;

/// A file of one product in one language: one entry an operation, one an object.
#[derive(Debug, Serialize)]
pub struct Details {
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// What the file is about: a resource.
    pub subject: String,
    /// Info string of code blocks.
    pub fence: &'static str,
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
    /// An example; `None` where the language's SDK has no method.
    pub code: Option<Code>,
    /// Everything that it takes.
    pub parameters: Vec<PlacedRow>,
}

impl OperationEntry {
    /// About how many bytes it will have.
    pub fn size(&self) -> usize {
        let rows =
            self.parameters.iter().map(|row| size_of_row([&row.name, &row.ty, &row.description], row.below.as_ref()));
        let code = self.code.as_ref().map_or(0, |code| code.size() + 20);
        let texts = self.heading.len() * 3 + self.endpoint.len() + self.description.len();
        200 + texts + code + self.notes.iter().map(|text| size_of_text(text)).sum::<usize>() + rows.sum::<usize>()
    }
}

/// About how many bytes a text with links will have.
fn size_of_text(text: &str) -> usize {
    let links = text.split(']').skip(1).filter(|rest| rest.starts_with('('));
    text.len() + 4 + 24 * links.count()
}

fn size_of_row(cells: [&String; 3], below: Option<&String>) -> usize {
    cells.into_iter().map(|text| size_of_text(text)).sum::<usize>() + below.map_or(0, String::len) + 12
}

/// What a table says of a value, and what stands below the table, because it is long.
#[derive(Debug, Clone)]
pub struct Told {
    /// The cell.
    pub cell: String,
    below: Option<String>,
}

impl Told {
    /// A cell, and the whole description where the cell has not all of it.
    pub fn new(cell: String, description: Option<&str>) -> Self {
        Self { cell, below: description.map(str::to_owned) }
    }

    /// What several variants say: their cells in one, and every whole description.
    pub fn several(cell: String, all: &[Self]) -> Self {
        let below: IndexSet<&str> = all.iter().filter_map(|told| told.below.as_deref()).collect();
        let below: Vec<&str> = below.into_iter().collect();
        Self { cell, below: (!below.is_empty()).then(|| below.join("\n\n")) }
    }

    /// The item of the list below, for a value called `name`.
    pub fn below(&self, name: &str) -> Option<String> {
        self.below.as_ref().map(|description| markdown::blocks::item(name, description))
    }
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

impl Object {
    /// About how many bytes it will have.
    pub fn size(&self) -> usize {
        let rows =
            self.fields.iter().map(|row| size_of_row([&row.name, &row.ty, &row.description], row.below.as_ref()));
        let texts = self.notes.iter().chain(&self.variants).map(|text| size_of_text(text));
        100 + self.heading.len() + texts.sum::<usize>() + rows.sum::<usize>()
    }
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

impl Event {
    /// About how many bytes it will have.
    pub fn size(&self) -> usize {
        let rows =
            self.fields.iter().map(|row| size_of_row([&row.name, &row.ty, &row.description], row.below.as_ref()));
        100 + self.key.len() + self.notes.iter().map(|text| size_of_text(text)).sum::<usize>() + rows.sum::<usize>()
    }
}

/// `api-details.md`: what is where.
#[derive(Debug, Serialize)]
pub struct DetailsIndex {
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's folder of templates.
    pub language_slug: &'static str,
    /// The files, in order.
    pub files: Vec<DetailsFile>,
}

/// A file of details.
#[derive(Debug, Serialize)]
pub struct DetailsFile {
    /// Its name.
    pub name: String,
    /// Its operations.
    pub operations: Vec<DetailsLink>,
    /// How many operations, objects and events it has, of those that it has any of.
    pub holds: Vec<String>,
}

/// An operation in the index.
#[derive(Debug, Serialize)]
pub struct DetailsLink {
    /// Text of the heading.
    pub heading: String,
    /// Its anchor.
    pub anchor: String,
    /// How it is called, as a code span; `None` for plain HTTP.
    pub call: Option<String>,
    /// Method and path, as a code span.
    pub endpoint: String,
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
