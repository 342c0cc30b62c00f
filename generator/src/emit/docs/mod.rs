//! The Markdown reference: `docs/skills/<product>-<language>/SKILL.md` and `references/api-details.md` beside it.
//!
//! In: the frozen [`Api`] and the [`Names`]. Out: documents by relative path. It refuses to know how Rust code is emitted and
//! how files are written. Everything that a document says is prepared here as serialisable views; the templates under
//! `templates/docs` hold text and loops only.

mod example;
mod facts;
mod language;
mod markdown;
mod page;
mod seed;
mod templates;
mod text;
mod texts;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

pub use language::Flavour;

use crate::ir::{Api, OpId, Product};
use crate::names::Names;
use crate::sample::Values;
use example::call as code;
use facts::order::PropertyOrder;
use facts::{fields, limits, notes, parameters, words};
use language::spelling;
use page::{book, details, index, skill, view};
use seed::api_details;

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
    /// Whether the sources of the site are wanted, too.
    pub site: Site,
}

/// Whether the sources of the site are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Site {
    /// Documents only.
    #[default]
    Without,
    /// A page per operation, with examples in the languages that are chosen, else in all.
    With,
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
    /// Where the values of examples come from.
    pub values: Values,
}

/// Emits the documents that are wanted, of every product that has an operation, and the pages over all of them.
pub fn emit(input: Input<'_>, choice: &Choice) -> BTreeMap<String, String> {
    let templates = Templates::new();
    let (texts, order) = (Texts::embedded(), PropertyOrder::embedded());
    let flavours = choice.flavours();
    let edition = |flavour| Edition {
        api: input.api,
        names: input.names,
        values: input.values,
        flavour,
        profile: choice.profile,
        texts: &texts,
        order: &order,
    };
    let mut files = BTreeMap::new();
    for &(flavour, only) in &flavours {
        documents(&edition(flavour), only, &templates, &mut files);
    }
    if choice.site == Site::With {
        let languages = if choice.languages.is_empty() { &Flavour::ALL[..] } else { &choice.languages };
        let sources: Vec<_> = languages.iter().map(|flavour| edition(*flavour)).collect();
        book::emit(&sources, &edition(book::WIRE), &templates, &mut files);
    }
    let has = |product: &Product| {
        let flavours = flavours.iter().filter(|(_, only)| only.is_none_or(|slug| slug == product.slug));
        flavours.map(|(flavour, _)| *flavour).collect()
    };
    let first = edition(flavours.first().map_or(Flavour::Rust, |(flavour, _)| *flavour));
    let index = index::index(&first, &has);
    let full = full(&templates.llms(&index), first.flavour, &files);
    files.insert("docs/llms-full.txt".to_owned(), full);
    files.insert("docs/llms.txt".to_owned(), templates.llms(&index));
    files.insert("docs/index.md".to_owned(), templates.index(&index));
    files.insert("docs/openapi-coverage.md".to_owned(), templates.coverage(&index::coverage(&first)));
    files
}

/// The documents of one language, of one product or of all.
fn documents(edition: &Edition<'_>, only: Option<&str>, templates: &Templates, files: &mut BTreeMap<String, String>) {
    let products = edition.api.products.iter().filter(|(_, product)| !product.operations.is_empty());
    for (id, product) in products.filter(|(_, product)| only.is_none_or(|slug| slug == product.slug)) {
        let folder = format!("docs/skills/{}-{}", product.slug, edition.flavour.slug());
        let (text, places) = match edition.profile {
            Profile::Seed => {
                (templates.api_details(&api_details::view(edition, id, product)), skill::Anchors::default())
            }
            Profile::Own => {
                let (details, anchors) = details::view(edition, id, product);
                (templates.details(&details), anchors)
            }
        };
        let skill = skill::view(edition, id, product, &places);
        files.insert(format!("{folder}/SKILL.md"), templates.skill(&skill));
        files.insert(format!("{folder}/references/api-details.md"), text);
    }
}

/// The index, and every `SKILL.md` of a language behind it, without front matter.
fn full(index: &str, flavour: Flavour, files: &BTreeMap<String, String>) -> String {
    let end = format!("-{}/SKILL.md", flavour.slug());
    let bodies = files.iter().filter_map(|(path, text)| {
        let folder = path.strip_suffix("SKILL.md").filter(|_| path.ends_with(&end))?.strip_prefix("docs/")?;
        Some(without_front_matter(text).replace("](references/", &format!("]({folder}references/")))
    });
    bodies.fold(index.to_owned(), |full, body| full + "\n" + &body)
}

fn without_front_matter(text: &str) -> &str {
    let rest = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    rest.map_or(text, |(_, body)| body.trim_start())
}

/// What every part of a document is made from.
struct Edition<'a> {
    api: &'a Api,
    names: &'a Names,
    values: Values,
    flavour: Flavour,
    profile: Profile,
    texts: &'a Texts,
    order: &'a PropertyOrder,
}

impl Edition<'_> {
    /// Whether the language's official SDK is known to have no method for an operation.
    fn lacks(&self, id: OpId) -> bool {
        self.texts.sdk(self.flavour).is_some_and(|sdk| sdk.lacks(&self.api.operations[id]))
    }

    /// What the official SDKs call an operation's method, in snake case.
    fn method(&self, id: OpId) -> &str {
        let published = texts::of_operation(&self.texts.published_methods, &self.api.operations[id]);
        published.filter(|_| self.profile == Profile::Seed).unwrap_or(&self.names.op(id).method)
    }

    /// The path of an operation's method in the document's language, without parentheses at the end; `None` for plain HTTP and,
    /// in our own profile, where the official SDK is known to have none.
    fn call(&self, id: OpId) -> Option<String> {
        let lacks = self.profile == Profile::Own && self.lacks(id);
        spelling::method(self.flavour, self.names, id, self.method(id)).filter(|_| !lacks)
    }
}
