//! What `spec/docs.toml` and `spec/published.toml` name, and the document does not have.
//!
//! In: the texts, their source, and the model. Out: errors, each with its place. What tasks name is looked at by module `tasks`;
//! what is said of a product in its own table is not: the published documents are of another date.

use super::language::{self, Language};
use super::tasks;
use super::texts::{PublishedTexts, Texts};
use crate::config::{OpKey, texts_at};
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Origin, Shape};
use crate::spec::Source;
use std::collections::BTreeSet;

/// A name, by the tables that it stands in, outermost first.
struct TextMention {
    path: Vec<String>,
    name: String,
}

/// Names in the texts that mean nothing in the document.
pub fn names(texts: &Texts, source: &Source, api: &Api) -> Vec<Diagnostic> {
    let document = DocumentNames::of(api);
    let languages: BTreeSet<&str> = language::all().map(Language::slug).collect();
    let events = keys(&["event_types"], texts.event_types.keys());
    let mut told = tasks::unknown(&texts.tasks, source, api);
    told.extend(unknown("operation", operations(texts), source, &|name| document.operations.contains(name)));
    told.extend(unknown("product", products(texts), source, &|name| document.products.contains(name)));
    told.extend(unknown("component", components(texts), source, &|name| document.components.contains(name)));
    told.extend(unknown("language", languages_of(texts), source, &|name| languages.contains(name)));
    told.extend(unknown("parameter", parameters(texts), source, &|name| document.values.contains(name)));
    let is_event = |name: &str| api.webhooks.iter().any(|event| event.key == name);
    told.extend(unknown("webhook", events, source, &is_event));
    told.extend(strange_arguments(texts, source, api));
    told
}

/// Names in what the published documents say otherwise that mean nothing in the document, whatever profile is asked for. Models that
/// are of those documents' time alone are no strangers.
pub fn published_names(texts: &PublishedTexts, source: &Source, api: &Api) -> Vec<Diagnostic> {
    let document = DocumentNames::of(api);
    let methods = keys(&["methods"], texts.methods.keys());
    let titles = keys(&["titles"], texts.titles.keys());
    let bodies = keys(&["body_models"], texts.body_models.keys());
    let mut told = unknown("operation", methods, source, &|name| document.operations.contains(name));
    told.extend(unknown("product", titles, source, &|name| document.products.contains(name)));
    told.extend(unknown("component", bodies, source, &|name| document.components.contains(name)));
    told
}

/// What the document has of what texts name.
struct DocumentNames<'a> {
    operations: BTreeSet<String>,
    products: BTreeSet<&'a str>,
    components: BTreeSet<&'a str>,
    /// Parameters and properties.
    values: BTreeSet<&'a str>,
}

impl<'a> DocumentNames<'a> {
    fn of(api: &'a Api) -> Self {
        let operations = api.operations.values();
        let params = operations.clone().flat_map(|op| op.path_params.iter().chain(&op.query).chain(&op.headers));
        let fields = api.types.values().filter_map(|ty| match &ty.shape {
            Shape::Struct(object) => Some(&object.fields),
            _ => None,
        });
        let fields = fields.flatten().map(|field| field.wire.as_str());
        let components = api.types.values().filter_map(|ty| match &ty.origin {
            Origin::Component(name) => Some(name.as_str()),
            _ => None,
        });
        Self {
            operations: operations.map(|op| OpKey::new(op.method, &op.path).to_string()).collect(),
            products: api.products.values().map(|product| &*product.slug).collect(),
            components: components.collect(),
            values: params.map(|param| param.wire.as_str()).chain(fields).collect(),
        }
    }
}

/// Names of one kind that the document does not have, each at its place.
fn unknown(kind: &str, named: Vec<TextMention>, source: &Source, is_known: &dyn Fn(&str) -> bool) -> Vec<Diagnostic> {
    let strangers = named.into_iter().filter(|one| !is_known(&one.name));
    strangers.map(|one| told(&one, source, format!("there is no {kind} `{}`", one.name))).collect()
}

fn told(TextMention { path, name }: &TextMention, source: &Source, message: String) -> Diagnostic {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let place = texts_at(&source.text, &path).into_iter().find(|(text, _)| text == name).map(|(_, at)| at);
    let problem = Diagnostic::error("unknown-in-texts", message).in_file(&source.name, place);
    problem.quoting(&source.text).help("correct or remove the entry")
}

/// Arguments that tables give to operations which do not take them.
fn strange_arguments(texts: &Texts, source: &Source, api: &Api) -> Vec<Diagnostic> {
    type Arguments<'a> = (&'static str, &'a OpKey, Vec<&'a String>);
    let path = texts.path_parameters.iter().map(|(key, names)| ("path_parameters", key, names.keys().collect()));
    let body = texts.body_parameters.iter().map(|(key, names)| ("body_parameters", key, names.keys().collect()));
    let examples = texts.examples.iter().map(|(key, values)| ("examples", key, values.keys().collect()));
    let own = texts.own_examples.iter().map(|(key, values)| ("own_examples", key, values.keys().collect()));
    let all: Vec<Arguments<'_>> = path.chain(body).chain(examples).chain(own).collect();
    let mut strange = Vec::new();
    for (table, key, names) in all {
        let Some((id, _)) = tasks::find(api, key) else { continue };
        let known = tasks::arguments(api, &api.operations[id]);
        for one in keys(&[table, &key.to_string()], names.into_iter().filter(|name| !known.contains(name.as_str()))) {
            let message = format!("`{key}` has no argument `{}`", one.name);
            strange.push(told(&one, source, message));
        }
    }
    strange
}

/// Names at a path of tables.
fn keys<T: ToString>(path: &[&str], names: impl IntoIterator<Item = T>) -> Vec<TextMention> {
    let path: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    names.into_iter().map(|name| TextMention { path: path.clone(), name: name.to_string() }).collect()
}

/// The operations that tables name.
fn operations(texts: &Texts) -> Vec<TextMention> {
    let mut named = keys(&["path_parameters"], texts.path_parameters.keys());
    named.extend(keys(&["body_parameters"], texts.body_parameters.keys()));
    named.extend(keys(&["body_arguments"], texts.body_arguments.keys()));
    named.extend(keys(&["own_titles"], texts.own_titles.keys()));
    named.extend(keys(&["examples"], texts.examples.keys()));
    named.extend(keys(&["intents"], texts.intents.keys()));
    named.extend(keys(&["own_examples"], texts.own_examples.keys()));
    named.extend(keys(&["bare"], &texts.bare));
    for (language, sdk) in &texts.sdks {
        let lists = [("lacks", &sdk.lacks), ("unpaged", &sdk.unpaged), ("silent", &sdk.silent)];
        named.extend(lists.into_iter().flat_map(|(list, all)| keys(&["sdks", language, list], all)));
        named.extend(keys(&["sdks", language, "body_arguments"], sdk.body_arguments.keys()));
    }
    named
}

/// The products that tables name.
fn products(texts: &Texts) -> Vec<TextMention> {
    let mut named = keys(&["words"], texts.words.keys());
    named.extend(texts.with_the_crate.iter().flat_map(|(language, all)| keys(&["with_the_crate", language], all)));
    named.extend(keys(&["product", "slug"], texts.products.iter().map(|product| &product.slug)));
    named.extend(keys(&["group", "products"], texts.groups.iter().flat_map(|group| &group.products)));
    named
}

/// The components that tables name.
fn components(texts: &Texts) -> Vec<TextMention> {
    let mut named = keys(&["models"], texts.models.keys());
    named.extend(keys(&["items"], texts.items.keys()));
    named
}

/// The languages that tables name.
fn languages_of(texts: &Texts) -> Vec<TextMention> {
    let mut named = keys(&["with_the_crate"], texts.with_the_crate.keys());
    named.extend(keys(&["sdks"], texts.sdks.keys()));
    named.extend(keys(&["product", "notes"], texts.products.iter().flat_map(|product| product.notes.keys())));
    named
}

/// The parameters that tables name, whatever takes them.
fn parameters(texts: &Texts) -> Vec<TextMention> {
    let mut named = keys(&["phone_numbers"], &texts.phone_numbers);
    named.extend(keys(&["numbers"], texts.numbers.keys()));
    named
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
            ("phone_numbers = [\"gadget\"]", "parameter `gadget`"),
            ("[event_types]\ngadget = \"g\"", "webhook `gadget`"),
            ("[with_the_crate]\nrust = []\ngadgetish = []", "language `gadgetish`"),
        ];
        for (text, what) in tables {
            let line = 1 + text.find("PUT").or(text.find("adget")).map_or(0, |at| text[..at].matches('\n').count());
            assert_eq!(told(text), [(format!("there is no {what}"), Some(line))], "{text}");
        }
    }
}
