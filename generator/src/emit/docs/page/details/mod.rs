//! `references/`: an entry for every operation, with all that it takes and returns, and every
//! object that an entry leads to, however deep.
//!
//! In: a product of the model. Out: the view of its document, and where in it an operation stands. It refuses to know the page's
//! text (`templates/docs`).

mod event;
mod headings;
mod index;
mod object;
mod operation;
mod parts;
mod returned;

use crate::emit::Segment;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells::{self, product_title};
use crate::emit::docs::templates::Templates;
use crate::emit::docs::view::{Details, DetailsFile, DetailsIndex, DetailsLink, OperationEntry, Section};
use crate::emit::rust::Signatures;
use crate::ir::{OpId, Product, ProductId};
use crate::words;
pub use headings::anchor;
use index::DetailsContents;
use parts::DetailsParts;
use std::collections::{BTreeMap, BTreeSet};

/// The file that says what is where.
const OVERVIEW: &str = "api-details.md";

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

/// The documents of one product: files by name, and where in them operations stand.
pub fn pages(
    edition: &Edition<'_>,
    id: ProductId,
    product: &Product,
    templates: &Templates<'_>,
) -> (Vec<(Segment, String)>, BTreeMap<OpId, String>) {
    let title = product_title(edition, product);
    let index = DetailsContents::new(edition, id, product, &title);
    let code = edition.language.types_are_code().then(|| Signatures::new(edition.api, edition.names));
    let page = DetailsPage { edition, code, index };
    let mut parts = page.parts(id, &|subject| blank(edition, &title, subject));
    for (_, file) in &mut parts.files {
        file.sections = sections(file);
    }
    let text = |number: usize| parts.linked(number, &templates.details(&parts.files[number].1));
    let mut files: Vec<_> = (0..parts.files.len()).map(|number| (parts.file_name(number), text(number))).collect();
    let overview = overview(edition, title.clone(), &parts, &page);
    files.push((Segment::from(OVERVIEW), templates.details_index(&overview)));
    let address = |(id, heading): (&OpId, &headings::Heading)| (*id, parts.address(&heading.anchor));
    (files, page.index.operations.iter().map(address).collect())
}

/// Links from a guide to the files that have no operation, but for those of events and the table of all, which it names anyway.
pub fn further_files(details: &[(Segment, String)], anchors: &BTreeMap<OpId, String>) -> Vec<String> {
    let named: BTreeSet<&str> = anchors.values().filter_map(|place| place.split('#').next()).collect();
    let files = details.iter().map(|(name, _)| name.to_string());
    let others = files.filter(|name| !named.contains(name.as_str()) && name != OVERVIEW && name != "webhooks.md");
    others.map(|name| format!("[{name}](references/{name})")).collect()
}

/// A file without an entry.
fn blank(edition: &Edition<'_>, title: &str, subject: &str) -> Details {
    Details {
        title: title.to_owned(),
        subject: subject.to_owned(),
        fence: edition.language.fence(),
        language: edition.language.title(),
        language_slug: edition.language.slug(),
        sections: Vec::new(),
        operations: Vec::new(),
        replies: Vec::new(),
        objects: Vec::new(),
        events: Vec::new(),
    }
}

fn sections(file: &Details) -> Vec<Section> {
    let sections = [
        ("Operations", "operations", file.operations.is_empty()),
        ("Response Schemas", "response-schemas", file.replies.is_empty()),
        ("Nested Objects", "nested-objects", file.objects.is_empty()),
        ("Webhook Payload Fields", "webhook-payload-fields", file.events.is_empty()),
    ];
    let sections = sections.into_iter().filter(|(.., empty)| !empty);
    sections.map(|(title, anchor, _)| Section { title, anchor }).collect()
}

/// What is where.
fn overview(edition: &Edition<'_>, title: String, parts: &DetailsParts, page: &DetailsPage<'_>) -> DetailsIndex {
    let method = |anchor: &str| {
        let id = page.index.operations.iter().find(|(_, heading)| heading.anchor == anchor).map(|(id, _)| *id)?;
        cells::method(edition, id)
    };
    let link = |entry: &OperationEntry| DetailsLink {
        heading: entry.heading.clone(),
        anchor: entry.anchor.clone(),
        call: method(&entry.anchor),
        endpoint: entry.endpoint.clone(),
    };
    let file = |(name, file): &(String, Details)| DetailsFile {
        name: format!("{name}.md"),
        operations: file.operations.iter().map(link).collect(),
        holds: holds(file),
    };
    DetailsIndex {
        title,
        language: edition.language.title(),
        language_slug: edition.language.slug(),
        files: parts.files.iter().map(file).collect(),
    }
}

/// How many operations, objects and events a file has, of those that it has any of.
fn holds(file: &Details) -> Vec<String> {
    let objects = file.replies.len() + file.objects.len();
    let counts = [(file.operations.len(), "operation"), (objects, "object"), (file.events.len(), "event")];
    counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, noun)| words::counted(count, noun)).collect()
}
