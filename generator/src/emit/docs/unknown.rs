//! What `spec/docs.toml` names, and the document does not have.
//!
//! In: the texts, their source, and the model. Out: errors, each with its place. What tasks name is looked at by module `tasks`;
//! what is said of a product in its own table is not: the published documents are of another date.

use super::tasks;
use super::texts::Texts;
use crate::config::OpKey;
use crate::diagnostic::{Diagnostic, Position};
use crate::ir::{Api, Origin};
use crate::spec::Source;
use std::collections::BTreeSet;

/// A name that means nothing in the document.
struct Stranger<'a> {
    /// The table's header without brackets; none: the name stands before all tables.
    table: &'a str,
    name: String,
    /// What it would be the name of.
    kind: &'static str,
}

/// Names in the texts that mean nothing in the document.
pub fn names(texts: &Texts, source: &Source, api: &Api) -> Vec<Diagnostic> {
    let told = strangers(texts, api).map(|stranger| {
        let Stranger { table, name, kind } = &stranger;
        let start = source.text.find(&format!("\n[{table}]")).unwrap_or(0);
        let at = source.text[start..].find(name.as_str()).unwrap_or(0);
        let place = Position::of_offset(&source.text, start + at);
        let problem = Diagnostic::error("unknown-in-texts", format!("there is no {kind} `{name}`"));
        problem.in_file(&source.name, Some(place)).quoting(&source.text).help("correct or remove the entry")
    });
    tasks::unknown(&texts.tasks, source, api).into_iter().chain(told).collect()
}

fn strangers<'a>(texts: &'a Texts, api: &'a Api) -> impl Iterator<Item = Stranger<'a>> {
    let missing = |(_, key): &(&str, &OpKey)| tasks::find(api, key).is_none();
    let operation = |(table, key): (&'a str, &OpKey)| Stranger { table, name: key.to_string(), kind: "operation" };
    let operations = operations(texts).filter(missing).map(operation);
    let slugs: BTreeSet<&str> = api.products.values().map(|product| &*product.slug).collect();
    let unknown = move |(_, slug): &(&str, &String)| !slugs.contains(slug.as_str());
    let product = |(table, slug): (&'a str, &String)| Stranger { table, name: slug.clone(), kind: "product" };
    let products = products(texts).filter(unknown).map(product);
    let parts: BTreeSet<&str> = api.types.values().filter_map(|ty| component(&ty.origin)).collect();
    let unknown = move |(_, name): &(&str, &String)| !parts.contains(name.as_str());
    let component = |(table, name): (&'a str, &String)| Stranger { table, name: name.clone(), kind: "component" };
    operations.chain(products).chain(components(texts).filter(unknown).map(component))
}

fn component(origin: &Origin) -> Option<&str> {
    match origin {
        Origin::Component(name) => Some(name),
        _ => None,
    }
}

/// The operations that tables name.
fn operations(texts: &Texts) -> impl Iterator<Item = (&str, &OpKey)> {
    let of_sdks = texts.sdks.values().flat_map(|sdk| {
        let lists = sdk.lacks.iter().chain(&sdk.unpaged).chain(&sdk.silent);
        lists.chain(sdk.body_arguments.keys()).map(|key| ("sdks", key))
    });
    let tables = [
        ("path_parameters", texts.path_parameters.keys().collect::<Vec<_>>()),
        ("body_parameters", texts.body_parameters.keys().collect()),
        ("body_arguments", texts.body_arguments.keys().collect()),
        ("own_titles", texts.own_titles.keys().collect()),
        ("examples", texts.examples.keys().collect()),
        ("intents", texts.intents.keys().collect()),
        ("own_examples", texts.own_examples.keys().collect()),
        ("", texts.bare.iter().collect()),
    ];
    tables.into_iter().flat_map(|(table, keys)| keys.into_iter().map(move |key| (table, key))).chain(of_sdks)
}

/// The products that tables name.
fn products(texts: &Texts) -> impl Iterator<Item = (&str, &String)> {
    let with_the_crate = texts.with_the_crate.values().flatten().map(|slug| ("with_the_crate", slug));
    let described = texts.products.iter().map(|product| ("", &product.slug));
    let grouped = texts.groups.iter().flat_map(|group| &group.products).map(|slug| ("[group]", slug));
    texts.words.keys().map(|slug| ("words", slug)).chain(with_the_crate).chain(described).chain(grouped)
}

/// The components that tables name.
fn components(texts: &Texts) -> impl Iterator<Item = (&str, &String)> {
    let items = texts.items.keys().map(|name| ("items", name));
    texts.models.keys().map(|name| ("models", name)).chain(items)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Generator;
    use crate::emit::docs::tests::SPEC;
    use crate::emit::docs::texts::read;

    /// What is told, with its line.
    fn told(text: &str) -> Vec<(String, Option<usize>)> {
        let model = Generator::from_text("widgets.yaml", SPEC).model().expect("the description is sound");
        let source = Source::from_text("docs.toml", text.to_owned());
        let texts = read(&source).expect("the texts parse");
        let told = names(&texts, &source, &model.api);
        told.iter().map(|one| (one.message.clone(), one.position.map(|place| place.line))).collect()
    }

    #[test]
    fn what_is_there_can_be_named() {
        let text = "bare = [\"POST /widgets\"]\n[own_titles]\n\"GET /widgets\" = \"All\"\n[words]\nwidgets = [\"thing\"]\n\
                    [items]\nWidget = \"Thing\"\n";
        assert_eq!(told(text), []);
    }

    #[test]
    fn what_is_not_there_is_told_with_its_place_in_every_table() {
        let tables = [
            ("bare = [\"PUT /widgets\"]", "operation `PUT /widgets`"),
            ("[own_titles]\n\"PUT /widgets\" = \"All\"", "operation `PUT /widgets`"),
            ("[own_examples.\"PUT /widgets\"]\nsize = 1", "operation `PUT /widgets`"),
            ("[intents]\n\"PUT /widgets\" = [\"put it\"]", "operation `PUT /widgets`"),
            ("[sdks.ruby]\nlacks = [\"PUT /widgets\"]", "operation `PUT /widgets`"),
            ("[with_the_crate]\nrust = [\"gadgets\"]", "product `gadgets`"),
            ("[words]\ngadgets = [\"thing\"]", "product `gadgets`"),
            ("[[group]]\ntitle = \"All\"\nproducts = [\"gadgets\"]", "product `gadgets`"),
            ("[models]\nGadget = \"Thing\"", "component `Gadget`"),
        ];
        for (text, what) in tables {
            let line = 1 + text.find("PUT").or(text.find("adget")).map_or(0, |at| text[..at].matches('\n').count());
            assert_eq!(told(text), [(format!("there is no {what}"), Some(line))], "{text}");
        }
    }
}
