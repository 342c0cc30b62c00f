//! Pages over all documents: `docs/index.md`, `llms.txt`, `llms-full.txt`, `openapi-coverage.md`.
//!
//! In: the documents that were made, and the model. Out: the views of those pages. It refuses to know what a document says.

use crate::emit::docs::api_details::{product_title, title};
use crate::emit::docs::skill;
use crate::emit::docs::view::{
    Coverage, CoverageProduct, CoverageRow, DocumentLink, Index, IndexProduct, IndexSection, NoteCount,
};
use crate::emit::docs::{Edition, Flavour, markdown, spelling};
use crate::ir::{OpId, Pointer, Product, Reply};

/// Places of a note that are listed; where there are more, only their number is told.
const LISTED_PLACES: usize = 20;

/// The index of the documents of several languages; `languages` says which ones a product has.
pub fn index(edition: &Edition<'_>, languages: &dyn Fn(&Product) -> Vec<Flavour>) -> Index {
    let products: Vec<&Product> = edition.api.products.values().filter(|one| !one.operations.is_empty()).collect();
    let has = |product: &Product, flavour: Flavour| languages(product).contains(&flavour);
    let used = |flavour: &Flavour| products.iter().any(|product| has(product, *flavour));
    let used: Vec<Flavour> = Flavour::ALL.into_iter().filter(used).collect();
    let entry = |product: &&Product| IndexProduct {
        title: product_title(edition, product),
        description: skill::description(edition, product),
        operations: product.operations.len(),
        documents: used.iter().map(|flavour| has(product, *flavour).then(|| folder(product, *flavour))).collect(),
    };
    let section = |flavour: &Flavour| IndexSection {
        language: flavour.title(),
        links: products
            .iter()
            .filter(|product| has(product, *flavour))
            .map(|product| link(edition, product, *flavour))
            .collect(),
    };
    Index {
        operations: products.iter().map(|product| product.operations.len()).sum(),
        languages: used.iter().map(|flavour| flavour.title()).collect(),
        products: products.iter().map(entry).collect(),
        sections: used.iter().map(section).collect(),
    }
}

fn folder(product: &Product, flavour: Flavour) -> String {
    format!("skills/{}-{}", product.slug, flavour.slug())
}

fn link(edition: &Edition<'_>, product: &Product, flavour: Flavour) -> DocumentLink {
    DocumentLink {
        title: product_title(edition, product),
        folder: folder(product, flavour),
        description: skill::description(edition, product),
        operations: product.operations.len(),
    }
}

/// Which operations the documents cover.
pub fn coverage(edition: &Edition<'_>) -> Coverage {
    let products = edition.api.products.values().filter(|product| !product.operations.is_empty());
    let product = |product: &Product| CoverageProduct {
        title: product_title(edition, product),
        rows: product.operations.iter().map(|id| row(edition, *id)).collect(),
    };
    let products: Vec<_> = products.map(product).collect();
    let note = |(code, places): (&&'static str, &Vec<Pointer>)| NoteCount {
        code: markdown::code(code),
        count: places.len(),
        places: if places.len() > LISTED_PLACES { String::new() } else { listed(places) },
    };
    let checked = |flavour: &Flavour| edition.texts.sdk(*flavour).map(|sdk| markdown::code(&sdk.package));
    Coverage {
        operations: products.iter().map(|product| product.rows.len()).sum(),
        dropped: edition.api.dropped,
        languages: Flavour::ALL.iter().map(|flavour| flavour.title()).collect(),
        checked: Flavour::ALL.iter().filter_map(checked).collect(),
        products,
        notes: edition.api.notes.iter().map(note).collect(),
    }
}

fn listed(places: &[Pointer]) -> String {
    places.iter().map(|place| markdown::code(&place.to_string())).collect::<Vec<_>>().join(", ")
}

fn row(edition: &Edition<'_>, id: OpId) -> CoverageRow {
    let op = &edition.api.operations[id];
    let lacking = |flavour: &&Flavour| edition.texts.sdk(**flavour).is_some_and(|sdk| sdk.lacks(op));
    let in_language = |flavour: &Flavour| match spelling::method(*flavour, edition.names, id, edition.method(id)) {
        Some(_) if !lacking(&flavour) => "SDK",
        _ => "HTTP",
    };
    let mut notes: Vec<String> = Vec::new();
    if op.hidden {
        notes.push("Not announced: an SDK may lack it.".to_owned());
    }
    let without = Flavour::ALL.iter().filter(lacking).filter_map(|flavour| edition.texts.sdk(*flavour));
    notes.extend(without.map(|sdk| format!("Not in {}.", markdown::code(&sdk.package))));
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
        title: markdown::cell(&title(edition, id), edition.profile),
        languages: Flavour::ALL.iter().map(in_language).collect(),
        notes: notes.join(" "),
    }
}
