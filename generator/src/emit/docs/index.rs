//! Pages over all documents: `docs/index.md`, `llms.txt`, `llms-full.txt`, `openapi-coverage.md`.
//!
//! In: the documents that were made, and the model. Out: the views of those pages. It refuses to know what a document says.

use super::api_details::title;
use super::skill;
use super::view::{Coverage, CoverageProduct, CoverageRow, DocumentLink, Index, IndexProduct, NoteCount};
use super::{Flavour, Source, markdown, spelling};
use crate::ir::{OpId, Product, Reply};

/// The index of the documents of several languages; `languages` says which ones a product has.
pub(super) fn index(source: &Source<'_>, languages: &dyn Fn(&Product) -> Vec<Flavour>) -> Index {
    let products = source.api.products.values().filter(|product| !product.operations.is_empty());
    let product = |product: &Product| {
        let link = |flavour: Flavour| DocumentLink {
            language: flavour.title(),
            folder: format!("skills/{}-{}", product.slug, flavour.slug()),
        };
        IndexProduct {
            title: product.title.clone(),
            description: skill::description(source, product),
            operations: product.operations.len(),
            documents: languages(product).into_iter().map(link).collect(),
        }
    };
    let products: Vec<_> = products.map(product).collect();
    Index {
        operations: products.iter().map(|product| product.operations).sum(),
        languages: Flavour::ALL.iter().map(|flavour| flavour.title()).collect(),
        products,
    }
}

/// Which operations the documents cover.
pub(super) fn coverage(source: &Source<'_>) -> Coverage {
    let products = source.api.products.values().filter(|product| !product.operations.is_empty());
    let product = |product: &Product| CoverageProduct {
        title: product.title.clone(),
        rows: product.operations.iter().map(|id| row(source, *id)).collect(),
    };
    let products: Vec<_> = products.map(product).collect();
    let note = |(code, places): (&&'static str, &Vec<_>)| NoteCount { code: markdown::code(code), count: places.len() };
    Coverage {
        operations: products.iter().map(|product| product.rows.len()).sum(),
        dropped: source.api.dropped,
        languages: Flavour::ALL.iter().map(|flavour| flavour.title()).collect(),
        products,
        notes: source.api.notes.iter().map(note).collect(),
    }
}

fn row(source: &Source<'_>, id: OpId) -> CoverageRow {
    let op = &source.api.operations[id];
    let in_language = |flavour: &Flavour| match spelling::method(*flavour, source.names, id) {
        Some(_) => "SDK",
        None => "HTTP",
    };
    let mut notes: Vec<String> = Vec::new();
    if op.hidden {
        notes.push("Not announced: an SDK may lack it.".to_owned());
    }
    if op.docs.deprecated.is_some() {
        notes.push("Deprecated.".to_owned());
    }
    match &op.reply {
        Reply::WebSocket { .. } => notes.push("WebSocket: curl only opens it.".to_owned()),
        Reply::Events(_) => notes.push("Streams events.".to_owned()),
        Reply::Json { .. } | Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => {}
    }
    CoverageRow {
        endpoint: markdown::code(&format!("{} {}", op.method.as_str(), op.path)),
        title: markdown::cell(&title(source, id), source.profile),
        languages: Flavour::ALL.iter().map(in_language).collect(),
        notes: notes.join(" "),
    }
}
