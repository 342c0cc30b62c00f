//! `references/api-details.md`: an entry for every operation, with all that it takes and returns, and every
//! object that an entry leads to, however deep.
//!
//! In: a product of the model. Out: the view of its document, and where in it an operation stands. It refuses to know the page's
//! text (`templates/docs`).

mod event;
mod headings;
mod index;
mod object;
mod operation;
mod returned;

use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells::product_title;
use crate::emit::docs::view::{Details, Section};
use crate::emit::rust::Signatures;
use crate::ir::{OpId, Product, ProductId};
pub use headings::anchor;
use index::DetailsContents;
use std::collections::BTreeMap;

/// What the parts of a document need.
struct DetailsPage<'a> {
    edition: &'a Edition<'a>,
    /// How types and signatures are said, in a language whose types are code.
    code: Option<Signatures<'a>>,
    index: DetailsContents<'a>,
}

/// A link to a section of the document, from the guide beside it.
pub fn section_link(anchor: &str) -> String {
    format!("[the {anchor} section](references/api-details.md#{anchor})")
}

/// Prepares the document of one product.
pub fn view(edition: &Edition<'_>, id: ProductId, product: &Product) -> (Details, BTreeMap<OpId, String>) {
    let title = format!("{} ({}) — API Details", product_title(edition, product), edition.language.title());
    let index = DetailsContents::new(edition, id, product, &title);
    let code = edition.language.types_are_code().then(|| Signatures::new(edition.api, edition.names));
    let page = DetailsPage { edition, code, index };
    let operations: Vec<_> = page.index.operations.iter().map(|(id, heading)| page.operation(*id, heading)).collect();
    let replies: Vec<_> = page.index.replies.iter().map(|(id, heading)| page.object(*id, heading)).collect();
    let objects: Vec<_> = page.index.objects.iter().map(|(id, heading)| page.object(*id, heading)).collect();
    let events = page.events(id);
    let sections = [
        ("Operations", "operations", operations.is_empty()),
        ("Response Schemas", "response-schemas", replies.is_empty()),
        ("Nested Objects", "nested-objects", objects.is_empty()),
        ("Webhook Payload Fields", "webhook-payload-fields", events.is_empty()),
    ];
    let sections = sections.into_iter().filter(|(.., empty)| !empty);
    let sections = sections.map(|(title, anchor, _)| Section { title, anchor }).collect();
    let details = Details {
        title: product_title(edition, product),
        language: edition.language.title(),
        language_slug: edition.language.slug(),
        sections,
        operations,
        replies,
        objects,
        events,
    };
    let anchors = page.index.operations.into_iter().map(|(id, heading)| (id, heading.anchor)).collect();
    (details, anchors)
}
