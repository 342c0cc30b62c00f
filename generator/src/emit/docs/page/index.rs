//! Pages over all documents: `docs/index.md`, `llms.txt`, `llms-full.txt`, `openapi-coverage.md`.
//!
//! In: the documents that were made, and the model. Out: the views of those pages. It refuses to know what a document says.

use super::{book, skill};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells::{self, product_title};
use crate::emit::docs::language::{self, Language};
use crate::emit::docs::view::{
    Coverage, CoverageProduct, CoverageRow, DocumentLink, IndexPage, IndexProduct, IndexSection, NoteCount,
};
use crate::emit::markdown;
use crate::ir::{OpId, Pointer, Product, Reply};

/// What is said of an operation that a language has a method for.
const METHOD: &str = "SDK";

/// Places of a note that are listed; where there are more, only their number is told.
const LISTED_PLACES: usize = 20;

/// The index of the documents of several languages; `has` says whether a product has documents in one.
pub fn index(edition: &Edition<'_>, base: &str, has: &dyn Fn(&Product, &'static dyn Language) -> bool) -> IndexPage {
    let products: Vec<&Product> = edition.api.selected_products().map(|(_, product)| product).collect();
    let is_used = |language: &&'static dyn Language| products.iter().any(|product| has(product, *language));
    let used: Vec<&'static dyn Language> = language::all().filter(is_used).collect();
    let entry = |product: &&Product| IndexProduct {
        title: product_title(edition, product),
        description: skill::description(edition, product),
        operations: product.operations.len(),
        documents: used
            .iter()
            .map(|language| has(product, *language).then(|| skill::folder(edition, product, *language).to_string()))
            .collect(),
    };
    let section = |language: &&'static dyn Language| IndexSection {
        language: language.title(),
        slug: language.slug(),
        links: products
            .iter()
            .filter(|product| has(product, *language))
            .map(|product| link(edition, product, *language))
            .collect(),
    };
    IndexPage {
        base: base.to_owned(),
        operations: products.iter().map(|product| product.operations.len()).sum(),
        webhooks: if edition.rules.tells_workflows() { book::events_apart(edition.api).count() } else { 0 },
        languages: used.iter().map(|language| language.title()).collect(),
        products: products.iter().map(entry).collect(),
        sections: used.iter().map(section).collect(),
    }
}

fn link(edition: &Edition<'_>, product: &Product, language: &'static dyn Language) -> DocumentLink {
    DocumentLink {
        title: product_title(edition, product),
        folder: skill::folder(edition, product, language).to_string(),
        description: skill::description(edition, product),
        operations: product.operations.len(),
    }
}

/// Which operations the documents cover.
pub fn coverage(edition: &Edition<'_>) -> Coverage {
    let languages = || language::all().map(Language::title).collect::<Vec<_>>();
    let product = |product: &Product| {
        let rows: Vec<_> = product.operations.iter().map(|id| row(edition, *id)).collect();
        let count = |at: usize| rows.iter().filter(|row| row.languages[at] == METHOD).count();
        CoverageProduct {
            slug: product.slug.to_string(),
            title: product_title(edition, product),
            counts: (0..languages().len()).map(count).collect(),
            languages: languages(),
            rows,
        }
    };
    let products: Vec<_> = edition.api.selected_products().map(|(_, one)| product(one)).collect();
    let note = |(code, places): (&&'static str, &Vec<Pointer>)| NoteCount {
        code: markdown::code(code),
        count: places.len(),
        places: if places.len() > LISTED_PLACES { String::new() } else { listed(places) },
    };
    let checked =
        |language: &'static dyn Language| edition.texts.sdk(language.slug()).map(|sdk| markdown::code(&sdk.package));
    Coverage {
        operations: products.iter().map(|product| product.rows.len()).sum(),
        dropped: edition.api.dropped,
        languages: languages(),
        checked: language::all().filter_map(checked).collect(),
        products,
        notes: edition.api.notes.iter().map(note).collect(),
    }
}

fn listed(places: &[Pointer]) -> String {
    places.iter().map(|place| markdown::code(&place.to_string())).collect::<Vec<_>>().join(", ")
}

fn row(edition: &Edition<'_>, id: OpId) -> CoverageRow {
    let op = &edition.api.operations[id];
    let lacking = |language: &'static dyn Language| edition.texts.sdk(language.slug()).filter(|sdk| sdk.lacks(op));
    let in_language = |language: &'static dyn Language| match language.method(edition.names, id, edition.method(id)) {
        Some(_) if lacking(language).is_none() => METHOD,
        _ => "HTTP",
    };
    let mut notes: Vec<String> = Vec::new();
    if op.hidden {
        notes.push("Unlisted: may change or go without notice.".to_owned());
    }
    let without: Vec<_> = language::all().filter_map(lacking).map(|sdk| markdown::code(&sdk.package)).collect();
    if !without.is_empty() {
        notes.push(format!("Official SDKs without it: {}.", without.join(", ")));
    }
    if op.docs.deprecated.is_some() {
        notes.push("Deprecated.".to_owned());
    }
    match &op.reply {
        Reply::WebSocket { .. } => notes.push(format!("WebSocket: {} only opens it.", language::wire().title())),
        Reply::Events(_) => notes.push("Streams events.".to_owned()),
        Reply::Json { .. } | Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => {}
    }
    CoverageRow {
        endpoint: cells::endpoint(edition, op),
        title: edition.rules.cell(&cells::title(edition, id)),
        languages: language::all().map(in_language).collect(),
        notes: notes.join(" "),
    }
}
