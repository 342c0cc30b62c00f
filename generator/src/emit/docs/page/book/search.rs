//! What the site's search looks through: one entry per page, small enough for a phone.
//!
//! In: the pages of the book. Out: a script that defines the entries. It refuses to know how they are ranked
//! (`templates/book/search.js`), and leaves the text of the pages out: names, endpoints, first sentences and parameters find
//! them.

use super::super::skill;
use super::Book;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::{cells, fields, parameters};
use crate::emit::docs::text::Width;
use crate::emit::docs::texts;
use crate::emit::markdown;
use crate::ir::{Facts, OpId, Product};
use crate::words::visible_line;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// All entries. Keys are short: every page of every reader carries them.
#[derive(Serialize)]
struct Data<'a> {
    /// Products: slug, title, first sentence.
    products: Vec<(String, String, String)>,
    /// Operations.
    operations: Vec<SearchEntry<'a>>,
    /// Events: product, title, anchor, event types.
    events: Vec<(usize, String, String, String)>,
    /// What people say, and the words that the pages have for it.
    synonyms: &'a BTreeMap<String, String>,
}

/// An operation: title; product; page; HTTP method; path; how it is called, once per spelling; what it is about; the heading
/// of the task that it is, if the product is for that; what people type when they want it.
#[derive(Serialize)]
struct SearchEntry<'a>(String, usize, String, &'static str, String, String, String, String, &'a [String]);

/// The script.
pub fn data(book: &Book<'_>) -> String {
    let synonyms = &book.wire.texts.synonyms;
    let mut data = Data { products: Vec::new(), operations: Vec::new(), events: Vec::new(), synonyms };
    for (at, (id, product)) in book.products().enumerate() {
        let about = skill::plain_description(book.wire, product);
        data.products.push((product.slug.to_string(), markdown::single_line(&product.title), about));
        let entries: Vec<_> = product.operations.par_iter().map(|op| entry(book, at, product, *op)).collect();
        data.operations.extend(entries);
        let events = book.events.titles(id);
        data.events
            .extend(events.map(|(title, anchor, types)| (at, title, anchor, markdown::single_line(&types.join(" ")))));
    }
    super::script("apiSearchData", &data)
}

fn entry<'a>(book: &Book<'a>, product_at: usize, product: &Product, id: OpId) -> SearchEntry<'a> {
    let wire = book.wire;
    let op = &wire.api.operations[id];
    let title = cells::plain_title(wire, id);
    let told = wire.texts.product(&product.slug);
    let task = wire.texts.tasks_of(&product.slug).into_iter().find(|task| task.is_of(op));
    let purpose = told.and_then(|texts| texts.purposes.get(&op.path)).map(String::as_str);
    let purpose = task.map_or(purpose, |task| Some(task.purpose.as_str()));
    SearchEntry(
        markdown::single_line(&title),
        product_at,
        super::slug(wire, id),
        op.method.as_str(),
        visible_line(&op.sent_path).into_owned(),
        spellings(book, id),
        about(wire, id, purpose),
        task.map(|task| markdown::single_line(&task.heading)).unwrap_or_default(),
        texts::of_operation(&wire.texts.intents, op).map_or(&[], Vec::as_slice),
    )
}

/// How the operation is called in every language; spellings that differ in case, dots and underscores alone count once.
fn spellings(book: &Book<'_>, id: OpId) -> String {
    let plain = |method: &str| method.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    let all = book.editions.iter().filter_map(|edition| edition.call(id));
    let mut seen = BTreeSet::new();
    let distinct: Vec<_> = all.filter(|method| seen.insert(plain(method))).collect();
    distinct.join(" ").replace("client.", "")
}

/// What is said of the operation, the first sentence of its description, the names of parameters, the values of enums.
fn about(wire: &Edition<'_>, id: OpId, purpose: Option<&str>) -> String {
    let op = &wire.api.operations[id];
    let first = wire.rules.brief(op.docs.description.as_deref().unwrap_or_default(), Width::Payload);
    let mut words: Vec<String> = purpose.into_iter().map(str::to_owned).collect();
    words.push(markdown::plain(&first));
    let outside = parameters::outside_body(wire, id);
    let body = fields::of_body(wire, op);
    words.extend(outside.iter().flat_map(|parameter| named(parameter.wire, parameter.facts)));
    words.extend(body.iter().flat_map(|property| named(&property.field.wire, &property.field.facts)));
    let mut seen = BTreeSet::new();
    words.retain(|word| !word.is_empty() && seen.insert(word.clone()));
    visible_line(&words.join(" ")).into_owned()
}

/// A parameter's name and the values that it may have, where those are few.
fn named(wire: &str, facts: &Facts) -> Vec<String> {
    let values = facts.values.iter().take(FEW).filter_map(serde_json::Value::as_str);
    std::iter::once(wire).chain(values.filter(|_| facts.values.len() <= FEW)).map(str::to_owned).collect()
}

/// Enums with more values than this are lists of codes, of which a reader looks for none.
const FEW: usize = 8;
