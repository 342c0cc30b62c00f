//! The Markdown reference: `docs/skills/<product>-<language>/references/api-details.md`.
//!
//! In: the frozen [`Api`] and the [`Names`]. Out: documents by relative path. It refuses to know how Rust code is emitted and
//! how files are written. Everything that a document says is prepared here as serialisable views; the templates under
//! `templates/docs` hold text and loops only.

mod api_details;
mod fields;
mod flavour;
mod limits;
mod markdown;
mod summary;
mod templates;
mod text;
mod view;
mod words;

#[cfg(test)]
mod tests;

pub use flavour::Flavour;
pub use summary::summary;

use crate::ir::{Api, Product};
use crate::names::Names;
use std::collections::BTreeMap;
use templates::Templates;

/// Whose rules the documents follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// The rules of the published documents, oddities included: for comparing with them.
    Seed,
    /// The same layout without what misleads: query and header parameters are listed, values are whole, nulls are said,
    /// defaults and limits are told, and every text is escaped.
    #[default]
    Own,
}

/// The documents that go with the generated crate: its own language for every product, and the vendor's Python for the
/// product whose published document is the model of the format.
const WITH_THE_CRATE: [(Flavour, Option<&str>); 2] = [(Flavour::Rust, None), (Flavour::Python, Some("ai-assistants"))];

/// Emits the documents that go with the generated crate.
pub fn emit(api: &Api, names: &Names) -> BTreeMap<String, String> {
    documents(api, names, &WITH_THE_CRATE, Profile::Own)
}

/// Emits the documents of each flavour: of the product with the slug given beside it, or of every product.
pub fn documents(
    api: &Api,
    names: &Names,
    flavours: &[(Flavour, Option<&str>)],
    profile: Profile,
) -> BTreeMap<String, String> {
    let templates = Templates::new();
    let mut files = BTreeMap::new();
    for &(flavour, only) in flavours {
        let source = Source { api, names, flavour, profile };
        for (id, product) in api.products.iter().filter(|(_, product)| only.is_none_or(|slug| slug == product.slug)) {
            let view = api_details::view(&source, id, product);
            files.insert(path(product, flavour), templates.api_details(&view));
        }
    }
    files
}

/// What every part of a document is made from.
struct Source<'a> {
    api: &'a Api,
    names: &'a Names,
    flavour: Flavour,
    profile: Profile,
}

fn path(product: &Product, flavour: Flavour) -> String {
    format!("docs/skills/{}-{}/references/api-details.md", product.slug, flavour.slug())
}
