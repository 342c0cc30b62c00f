//! What the templates see. Every string is finished Markdown.

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

/// `SKILL.md` of one product in one language.
#[derive(Debug, Serialize)]
pub(super) struct Skill {
    /// Name of the skill: `telnyx-<product>-<language>`.
    pub name: String,
    /// The product's slug.
    pub slug: String,
    /// Title of the product, without the vendor's name.
    pub title: String,
    /// The language's name for people.
    pub language: &'static str,
    /// The language's folder of templates.
    pub flavour: &'static str,
    /// Info string of code blocks.
    pub fence: &'static str,
    /// Whether the published layout is wanted to the letter.
    pub seed: bool,
    /// The cargo feature of the product.
    pub feature: String,
    /// Lines of the description.
    pub description: Vec<String>,
    /// Whether the note on phone numbers applies.
    pub phone_numbers: bool,
    /// Whether the note on paging applies.
    pub paging: bool,
    /// Further notes.
    pub notes: Vec<String>,
    /// Operational caveats.
    pub caveats: Vec<String>,
    /// The first core task's call.
    pub error_example: String,
    /// Core tasks.
    pub core: Vec<OperationBlock>,
    /// Supporting operations.
    pub supporting: Vec<OperationBlock>,
    /// All other operations.
    pub additional: Vec<Additional>,
    /// Links to the sections of `api-details.md` that operations are looked up in; empty where it has none.
    pub details: String,
    /// Events.
    pub webhooks: Webhooks,
}

/// An operation with its parameters, an example and its reply.
#[derive(Debug, Serialize)]
pub(super) struct OperationBlock {
    /// Heading.
    pub heading: String,
    /// What it is for.
    pub purpose: String,
    /// How it is called in this language, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// Parameters.
    pub parameters: Parameters,
    /// Lines of the example.
    pub code: String,
    /// Lines of the example without what shows the result.
    pub call: String,
    /// Fields of the reply; `None` where nothing comes back.
    pub reply: Option<ReplyBlock>,
}

/// Parameters of an operation in `SKILL.md`.
#[derive(Debug, Serialize)]
pub(super) struct Parameters {
    /// Those that are shown.
    pub rows: Vec<ParameterRow>,
    /// How many optional ones are not.
    pub more: usize,
}

/// A row of a table of parameters.
#[derive(Debug, Serialize)]
pub(super) struct ParameterRow {
    /// Name, as a code span.
    pub name: String,
    /// Type words.
    pub ty: String,
    /// `Yes` or `No`.
    pub required: &'static str,
    /// Description; may be empty.
    pub description: String,
}

/// What comes back.
#[derive(Debug, Serialize)]
pub(super) struct ReplyBlock {
    /// Where the items are, as a code span, if it is a list.
    pub items: Option<String>,
    /// Where the paging is, as a code span, if it has any.
    pub paging: Option<String>,
    /// Fields, as code spans.
    pub fields: Vec<String>,
}

/// A row of the index of operations.
#[derive(Debug, Serialize)]
pub(super) struct Additional {
    /// Summary.
    pub title: String,
    /// How it is called, as a code span.
    pub method: String,
    /// Method and path, as a code span.
    pub endpoint: String,
    /// What it is for.
    pub purpose: String,
    /// Names of required parameters, as code spans.
    pub required: String,
}

/// The events of a product.
#[derive(Debug, Serialize)]
pub(super) struct Webhooks {
    /// Those whose payload is shown.
    pub inline: Vec<Webhook>,
    /// The others.
    pub others: Vec<OtherEvent>,
}

/// An event that is named only.
#[derive(Debug, Serialize)]
pub(super) struct OtherEvent {
    /// Key, as a code span.
    pub key: String,
    /// The value that announces it, as a code span.
    pub event_type: String,
    /// Title.
    pub title: String,
}

/// `index.md` and `llms.txt`.
#[derive(Debug, Serialize)]
pub(super) struct Index {
    /// Operations of all products.
    pub operations: usize,
    /// Languages that documents can be made for.
    pub languages: Vec<&'static str>,
    /// Products, in the order of `sdk.toml`.
    pub products: Vec<IndexProduct>,
}

/// A product in the index.
#[derive(Debug, Serialize)]
pub(super) struct IndexProduct {
    /// Title, without the vendor's name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// Number of its operations.
    pub operations: usize,
    /// Its documents.
    pub documents: Vec<DocumentLink>,
}

/// A document of the index.
#[derive(Debug, Serialize)]
pub(super) struct DocumentLink {
    /// The language's name for people.
    pub language: &'static str,
    /// The folder with its `SKILL.md`.
    pub folder: String,
}

/// `openapi-coverage.md`.
#[derive(Debug, Serialize)]
pub(super) struct Coverage {
    /// Operations in the documents.
    pub operations: usize,
    /// Operations, webhooks and schemas of the API description that are in no document and not noted either.
    pub dropped: usize,
    /// Languages.
    pub languages: Vec<&'static str>,
    /// Products.
    pub products: Vec<CoverageProduct>,
    /// What is expressed less exactly than the API description says it.
    pub notes: Vec<NoteCount>,
}

/// The operations of a product.
#[derive(Debug, Serialize)]
pub(super) struct CoverageProduct {
    /// Title, without the vendor's name.
    pub title: String,
    /// Operations.
    pub rows: Vec<CoverageRow>,
}

/// An operation and the languages it can be called in.
#[derive(Debug, Serialize)]
pub(super) struct CoverageRow {
    /// Method and path, as a code span.
    pub endpoint: String,
    /// Summary.
    pub title: String,
    /// How it is called in each language.
    pub languages: Vec<&'static str>,
    /// What to know.
    pub notes: String,
}

/// How often something is expressed less exactly.
#[derive(Debug, Serialize)]
pub(super) struct NoteCount {
    /// What, as a code span.
    pub code: String,
    /// How often.
    pub count: usize,
}

/// The contents of the book.
#[derive(Debug, Serialize)]
pub(super) struct BookIndex {
    /// Products.
    pub products: Vec<BookProduct>,
}

/// A product's page in the book.
#[derive(Debug, Serialize)]
pub(super) struct BookProduct {
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
pub(super) struct OperationLink {
    /// Summary.
    pub title: String,
    /// Name of the page, without its extension.
    pub file: String,
    /// Method and path, as a code span.
    pub endpoint: String,
}

/// An operation's page in the book.
#[derive(Debug, Serialize)]
pub(super) struct OperationPage {
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
pub(super) struct BookParameter {
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
pub(super) struct BookExample {
    /// The language's name for people.
    pub language: &'static str,
    /// Info string of the code block.
    pub fence: &'static str,
    /// How the operation is called, as a code span; `None` for plain HTTP.
    pub method: Option<String>,
    /// Lines of the example.
    pub code: String,
}
