//! Pages over all documents.

use serde::Serialize;

/// `index.md` and `llms.txt`.
#[derive(Debug, Serialize)]
pub struct IndexPage {
    /// What addresses begin with: that of the site, or nothing.
    pub base: String,
    /// Operations of all products.
    pub operations: usize,
    /// Events of no product, which have a page of their own.
    pub webhooks: usize,
    /// Languages that there are documents in.
    pub languages: Vec<&'static str>,
    /// Products, in the order of `sdk.toml`.
    pub products: Vec<IndexProduct>,
    /// The same documents by language.
    pub sections: Vec<IndexSection>,
}

/// The documents of one language.
#[derive(Debug, Serialize)]
pub struct IndexSection {
    /// The language's name for people.
    pub language: &'static str,
    /// The language's slug.
    pub slug: &'static str,
    /// Products.
    pub links: Vec<DocumentLink>,
}

/// A product in the index.
#[derive(Debug, Serialize)]
pub struct IndexProduct {
    /// Title, without the vendor's name.
    pub title: String,
    /// What it is.
    pub description: String,
    /// Number of its operations.
    pub operations: usize,
    /// The folder of its documents by language; `None` where it has none.
    pub documents: Vec<Option<String>>,
}

/// A document of the index.
#[derive(Debug, Serialize)]
pub struct DocumentLink {
    /// The product's title.
    pub title: String,
    /// The folder with its `SKILL.md`.
    pub folder: String,
    /// What the product is.
    pub description: String,
    /// Number of its operations.
    pub operations: usize,
}

/// `openapi-coverage.md`.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// Operations in the documents.
    pub operations: usize,
    /// Operations, webhooks and schemas of the API description that are in no document and not noted either.
    pub dropped: usize,
    /// Languages.
    pub languages: Vec<&'static str>,
    /// The packages that methods are checked against, as code spans.
    pub checked: Vec<String>,
    /// Products.
    pub products: Vec<CoverageProduct>,
    /// What is expressed less exactly than the API description says it.
    pub notes: Vec<NoteCount>,
}

/// The operations of a product.
#[derive(Debug, Serialize)]
pub struct CoverageProduct {
    /// Name of its page, without an extension.
    pub slug: String,
    /// Title, without the vendor's name.
    pub title: String,
    /// Languages.
    pub languages: Vec<&'static str>,
    /// How many operations have a method, language by language.
    pub counts: Vec<usize>,
    /// Operations.
    pub rows: Vec<CoverageRow>,
}

/// An operation and the languages it can be called in.
#[derive(Debug, Serialize)]
pub struct CoverageRow {
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
pub struct NoteCount {
    /// What, as a code span.
    pub code: String,
    /// How often.
    pub count: usize,
    /// Where, as code spans; empty where that is all over the description.
    pub places: String,
}
