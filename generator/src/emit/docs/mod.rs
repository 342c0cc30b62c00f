//! The Markdown reference: `docs/skills/<product>-<language>/SKILL.md` and `references/api-details.md` beside it.
//!
//! In: the frozen [`Api`] and the [`Names`]. Out: documents by relative path. It refuses to know how Rust code is emitted and
//! how files are written. Everything that a document says is prepared here as serialisable views; the templates under
//! `templates/docs` hold text and loops only.

mod api_details;
mod code;
mod example;
mod fields;
mod flavour;
mod limits;
mod markdown;
mod nested;
mod notes;
mod order;
mod parameters;
mod skill;
mod spelling;
mod summary;
mod templates;
mod text;
mod texts;
mod view;
mod words;

#[cfg(test)]
mod tests;

pub use flavour::Flavour;
pub use summary::summary;

use crate::config::Config;
use crate::ir::{Api, Product};
use crate::names::Names;
use crate::sample::Values;
use order::PropertyOrder;
use std::collections::BTreeMap;
use templates::Templates;
use texts::Texts;

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

/// Which documents are wanted.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Whose rules.
    pub profile: Profile,
    /// Languages, for every product; none: [what goes with the crate](Self::flavours).
    pub languages: Vec<Flavour>,
}

/// The documents that go with the generated crate: its own language for every product, and the vendor's Python for the
/// product whose published document is the model of the format.
const WITH_THE_CRATE: [(Flavour, Option<&str>); 2] = [(Flavour::Rust, None), (Flavour::Python, Some("ai-assistants"))];

impl Choice {
    /// The languages, each with the one product that it is for, or for every product.
    pub fn flavours(&self) -> Vec<(Flavour, Option<&'static str>)> {
        match self.languages.as_slice() {
            [] => WITH_THE_CRATE.to_vec(),
            languages => languages.iter().map(|flavour| (*flavour, None)).collect(),
        }
    }
}

/// What documents are made from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The model.
    pub api: &'a Api,
    /// Its identifiers.
    pub names: &'a Names,
    /// Where the crate gets its types from, for examples in Rust.
    pub config: &'a Config,
    /// Where the values of examples come from.
    pub values: Values,
}

/// Emits the documents that are wanted, of every product that has an operation.
pub fn emit(input: Input<'_>, choice: &Choice) -> BTreeMap<String, String> {
    let Input { api, names, config, values } = input;
    let profile = choice.profile;
    let templates = Templates::new();
    let (texts, order) = (Texts::embedded(), PropertyOrder::embedded());
    let mut files = BTreeMap::new();
    for (flavour, only) in choice.flavours() {
        let source = Source { api, names, config, values, flavour, profile, texts: &texts, order: &order };
        let products = api.products.iter().filter(|(_, product)| !product.operations.is_empty());
        for (id, product) in products.filter(|(_, product)| only.is_none_or(|slug| slug == product.slug)) {
            let folder = folder(product, flavour);
            let details = api_details::view(&source, id, product);
            let skill = skill::view(&source, id, product, &details);
            files.insert(format!("{folder}/SKILL.md"), templates.skill(&skill));
            files.insert(format!("{folder}/references/api-details.md"), templates.api_details(&details));
        }
    }
    files
}

/// What every part of a document is made from.
struct Source<'a> {
    api: &'a Api,
    names: &'a Names,
    config: &'a Config,
    values: Values,
    flavour: Flavour,
    profile: Profile,
    texts: &'a Texts,
    order: &'a PropertyOrder,
}

fn folder(product: &Product, flavour: Flavour) -> String {
    format!("docs/skills/{}-{}", product.slug, flavour.slug())
}
