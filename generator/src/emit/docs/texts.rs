//! `spec/docs.toml`: what the documents say of a product that its API document does not.
//!
//! In: the text of that file. Out: core tasks, supporting operations, purposes, and values for examples, by product
//! and operation. It refuses to know the document: what is named and is not there, module `unknown` tells.

use super::tasks::CoreTask;
use crate::config::OpKey;
use crate::diagnostic::{Diagnostic, Failure, Position};
use crate::ir::Operation;
use crate::spec::{Source, SpecFolder};
use indexmap::IndexMap;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Value;

/// What people wrote for the documents.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Texts {
    /// What the API is, without an end to the sentence.
    pub about: String,
    /// Parameters that hold phone numbers.
    pub phone_numbers: Vec<String>,
    /// Numbers that stand for parameters of the same name in examples.
    pub numbers: BTreeMap<String, String>,
    /// The documents that go with the emitted crate: language -> products, or every product where none is named.
    pub with_the_crate: BTreeMap<String, Vec<String>>,
    /// Components that SDKs know by a name of their own: component -> model.
    pub models: BTreeMap<String, String>,
    /// Components that are items of pages: component -> model.
    pub items: BTreeMap<String, String>,
    /// Where SDKs keep a model that is not of the resource that uses it: model -> resource.
    pub homes: BTreeMap<String, String>,
    /// The singular by which SDKs name the types of a resource, where English has another or none.
    pub singulars: BTreeMap<String, String>,
    /// What announces an event whose schema does not say it: key -> event type.
    pub event_types: BTreeMap<String, String>,
    /// Variables of examples: model -> name in snake case.
    pub variables: BTreeMap<String, String>,
    /// Names that SDKs give to path parameters: operation -> wire name -> name in snake case.
    pub path_parameters: BTreeMap<OpKey, BTreeMap<String, String>>,
    /// Names that SDKs give to properties of a body: operation -> wire name -> name in snake case.
    pub body_parameters: BTreeMap<OpKey, BTreeMap<String, String>>,
    /// The one argument that SDKs take a body in: operation -> name in snake case.
    pub body_arguments: BTreeMap<OpKey, String>,
    /// Official SDKs by language, with the operations that they lack.
    pub sdks: BTreeMap<String, Sdk>,
    /// Titles to print in place of a summary.
    pub titles: BTreeMap<String, String>,
    /// Titles of operations whose summary is none, or is another's, too: operation -> title.
    pub own_titles: BTreeMap<OpKey, String>,
    /// Values that stand for a parameter whose example would be its own name.
    pub placeholders: Placeholders,
    /// Texts by the last words of a name, for values that only this API has.
    pub meanings: BTreeMap<String, String>,
    /// Arguments that an example has beyond the required ones: operation -> wire name -> value.
    pub examples: BTreeMap<OpKey, IndexMap<String, Value>>,
    /// Writes that SDKs take nothing for.
    pub bare: Vec<OpKey>,
    /// The same for samples alone, where the document's example is no value that the API takes.
    pub own_examples: BTreeMap<OpKey, IndexMap<String, Value>>,
    /// Words that people say when they mean a product: slug -> words.
    pub words: BTreeMap<String, Vec<String>>,
    /// Words that people say where the documents have others: words -> words.
    pub synonyms: BTreeMap<String, String>,
    /// What people type when they want an operation: operation -> phrases.
    pub intents: BTreeMap<OpKey, Vec<String>>,
    /// Products that belong together, in the order of the site.
    #[serde(rename = "group")]
    pub groups: Vec<ProductGroup>,
    /// Tasks that people come for, with their workflows.
    #[serde(rename = "task")]
    pub tasks: Vec<CoreTask>,
    /// Products.
    #[serde(rename = "product")]
    pub products: Vec<ProductTexts>,
    /// What the published documents say otherwise.
    #[serde(skip)]
    pub published: PublishedTexts,
}

/// `spec/published.toml`: what the published documents say otherwise than ours. With a document of another date, an entry for
/// an operation that is not there is not used.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PublishedTexts {
    /// Methods that SDKs called something else: operation -> name in snake case.
    pub methods: BTreeMap<OpKey, String>,
    /// Packages of their time: language -> package.
    pub packages: BTreeMap<String, String>,
    /// Components that SDKs take as one argument where they are the body: component -> model.
    pub body_models: BTreeMap<String, String>,
    /// Components that SDKs knew by a name of their own: component -> model.
    pub models: BTreeMap<String, String>,
    /// Titles of products: slug -> title.
    pub titles: BTreeMap<String, String>,
}

/// Values that a reader recognises, by the name of the parameter.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Placeholders {
    /// Whole names.
    pub names: BTreeMap<String, String>,
    /// Beginnings of names.
    pub prefixes: BTreeMap<String, String>,
    /// Ends of names.
    pub suffixes: BTreeMap<String, String>,
    /// Path parameters in a URL, in examples of plain HTTP.
    pub url: BTreeMap<String, String>,
}

impl Placeholders {
    /// The value for a parameter called `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        let whole = self.names.get(name);
        let start = || self.prefixes.iter().find(|(start, _)| name.starts_with(start.as_str())).map(|(_, value)| value);
        let end = || self.suffixes.iter().find(|(end, _)| name.ends_with(end.as_str())).map(|(_, value)| value);
        whole.or_else(start).or_else(end).map(String::as_str)
    }
}

/// The official SDK of a language.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sdk {
    /// Package and version, as its package manager writes them.
    pub package: String,
    /// Operations that it has no method for.
    pub lacks: Vec<OpKey>,
    /// Operations whose reply it does not page through, although the document has pages.
    pub unpaged: Vec<OpKey>,
    /// Operations of whose reply it returns nothing.
    pub silent: Vec<OpKey>,
    /// The one argument that it takes a body in, where it has another name for that than the others.
    pub body_arguments: BTreeMap<OpKey, String>,
}

impl Sdk {
    /// Whether it has no method for an operation.
    pub fn lacks(&self, op: &Operation) -> bool {
        self.lacks.contains(&OpKey::new(op.method, &op.path))
    }
}

/// Products that belong together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductGroup {
    /// Heading.
    pub title: String,
    /// Slugs, in order.
    pub products: Vec<String>,
}

/// What is said of one product.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProductTexts {
    /// The product.
    pub slug: String,
    /// Bullets of *Operational Caveats*.
    pub caveats: Vec<String>,
    /// Further bullets of *Important Notes*, by language.
    pub notes: BTreeMap<String, Vec<String>>,
    /// Core tasks of the published documents, and of ours where no task is written.
    pub core: Vec<CoreTask>,
    /// The first supporting operations.
    pub supporting: Vec<OpKey>,
    /// Parameters of supporting operations that count as required, by name on the wire.
    pub required: BTreeMap<OpKey, Vec<String>>,
    /// Purpose lines by path, for every method of the path that is no core task.
    pub purposes: BTreeMap<String, String>,
    /// Events whose payload is shown in `SKILL.md`.
    #[serde(rename = "webhook")]
    pub webhooks: Vec<InlineWebhook>,
    /// What the types of fields do not tell, for the end of `api-details.md`: field -> sentences.
    pub field_notes: IndexMap<String, String>,
}

/// An event whose payload is shown in `SKILL.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InlineWebhook {
    /// Key of the event.
    pub key: String,
    /// Title.
    pub title: String,
    /// Fields that come first.
    pub fields: Vec<String>,
}

impl Texts {
    /// The texts of a folder `spec/`.
    pub fn of_folder(folder: &SpecFolder) -> Result<Self, Failure> {
        Ok(Self { published: read(&folder.published)?, ..read(&folder.docs)? })
    }

    /// What goes without saying for an API that nobody wrote anything of: documents for Rust.
    pub fn of_any() -> Self {
        let with_the_crate = [("rust".to_owned(), Vec::new())].into();
        Self { with_the_crate, ..Self::default() }
    }

    /// What SDKs call a component.
    pub fn model(&self, component: &str) -> Option<&String> {
        self.models.get(component).or_else(|| self.published.models.get(component))
    }

    /// What is known of the official SDK of a language, by its slug.
    pub fn sdk(&self, language: &str) -> Option<&Sdk> {
        self.sdks.get(language)
    }

    /// The core tasks of a product: those that are written with their workflows, else those of the published documents.
    pub fn tasks_of<'a>(&'a self, slug: &str) -> Vec<&'a CoreTask> {
        let own: Vec<_> = self.tasks.iter().filter(|task| task.product == slug).collect();
        if own.is_empty() { self.published_tasks(slug) } else { own }
    }

    /// The core tasks of a product as the published documents have them.
    pub fn published_tasks<'a>(&'a self, slug: &str) -> Vec<&'a CoreTask> {
        self.product(slug).into_iter().flat_map(|product| &product.core).collect()
    }

    /// What is said of the product with this slug.
    pub fn product(&self, slug: &str) -> Option<&ProductTexts> {
        self.products.iter().find(|product| product.slug == slug)
    }
}

/// What a file of texts says.
pub fn read<T: serde::de::DeserializeOwned>(source: &Source) -> Result<T, Failure> {
    toml::from_str(&source.text).map_err(|error| {
        let problem = Diagnostic::error("bad-texts", error.message());
        let position = error.span().map(|span| Position::of_offset(&source.text, span.start));
        problem.in_file(&source.name, position).quoting(&source.text).into()
    })
}

/// The entry of an operation in a table by operation.
pub fn of_operation<'a, T>(table: &'a BTreeMap<OpKey, T>, op: &Operation) -> Option<&'a T> {
    // An operation's key has its whole path, and each of its parameters asks.
    if table.is_empty() { None } else { table.get(&OpKey::new(op.method, &op.path)) }
}

#[cfg(test)]
mod tests {
    use super::super::language::{self, Language};
    use super::*;
    use std::collections::BTreeSet;

    fn embedded() -> Texts {
        Texts::of_folder(&SpecFolder::embedded()).expect("the texts parse")
    }

    #[test]
    fn the_texts_parse_and_no_product_is_described_twice() {
        let texts = embedded();
        let mut slugs: Vec<_> = texts.products.iter().map(|product| &product.slug).collect();
        let count = slugs.len();
        slugs.sort();
        slugs.dedup();
        assert_eq!(slugs.len(), count);
    }

    #[test]
    fn what_is_said_by_language_is_said_of_one_that_there_is() {
        let texts = embedded();
        let slugs: BTreeSet<&str> = language::all().map(Language::slug).collect();
        let notes = texts.products.iter().flat_map(|product| product.notes.keys());
        let named = texts.with_the_crate.keys().chain(texts.sdks.keys()).chain(notes);
        assert_eq!(named.filter(|slug| !slugs.contains(slug.as_str())).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn what_goes_with_the_crate_is_of_products_that_are_described() {
        let texts = embedded();
        let named = texts.with_the_crate.values().flatten();
        assert_eq!(named.filter(|slug| texts.product(slug).is_none()).collect::<Vec<_>>(), Vec::<&String>::new());
    }

    #[test]
    fn a_whole_name_wins_over_a_part() {
        let names = [("name_id".to_owned(), "whole".to_owned())].into();
        let suffixes = [("_id".to_owned(), "end".to_owned())].into();
        let placeholders = Placeholders { names, suffixes, ..Placeholders::default() };
        assert_eq!(placeholders.get("name_id"), Some("whole"));
        assert_eq!(placeholders.get("call_id"), Some("end"));
        assert_eq!(placeholders.get("call"), None);
    }
}
