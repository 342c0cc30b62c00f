//! The cells of tables that every page has: titles, types, descriptions.
//!
//! In: facts of the model. Out: finished Markdown of one line, by the rules of the document. It refuses to know which tables a
//! page has.

use super::limits;
use super::parameters;
use super::words::{self, TypedValue};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::text::{self, Width};
use crate::emit::docs::view::Told;
use crate::emit::markdown;
use crate::emit::summary;
use crate::ir::{Docs, Facts, Field, OpId, Operation, Product};
use indexmap::IndexSet;

/// The title of a product, without the vendor's name, as the text of a heading, a cell or a link.
pub fn product_title(edition: &Edition<'_>, product: &Product) -> String {
    markdown::link_text(&markdown::prose(edition.rules.product_title(edition, product)))
}

/// The title of an operation: its summary, or what people wrote in its place.
pub fn title(edition: &Edition<'_>, id: OpId) -> String {
    edition.rules.title(&plain_title(edition, id))
}

/// The title of an operation as text, not escaped.
pub fn plain_title(edition: &Edition<'_>, id: OpId) -> String {
    edition.memo.title(id, || {
        let summary = summary(edition.api, edition.names, id);
        let published = edition.texts.titles.get(&summary).cloned().unwrap_or(summary);
        edition.rules.plain_title(edition, id, published)
    })
}

/// How an operation is called, as a code span, if it has a method.
pub fn method(edition: &Edition<'_>, id: OpId) -> Option<String> {
    edition.call(id).map(|method| markdown::code(&format!("{method}()")))
}

/// Method and path of an operation, as a code span.
pub fn endpoint(edition: &Edition<'_>, op: &Operation) -> String {
    markdown::code(&format!("{} {}", op.method.as_str(), edition.rules.path(op)))
}

/// The type of a field that the API sends.
pub fn reply_type(edition: &Edition<'_>, values: &[TypedValue<'_>]) -> String {
    type_of(edition, values, |value| edition.rules.reply_words(edition.api, value))
}

/// The type of a parameter that the client sends.
pub fn parameter_type(edition: &Edition<'_>, values: &[TypedValue<'_>]) -> String {
    type_of(edition, values, |value| edition.rules.parameter_words(edition.api, value))
}

fn type_of(edition: &Edition<'_>, values: &[TypedValue<'_>], of_one: impl FnOnce(TypedValue<'_>) -> String) -> String {
    edition.rules.escaped_words(&match values {
        [value] => of_one(*value),
        values => words::several(edition.api, values),
    })
}

/// What is said of a field.
pub fn description(edition: &Edition<'_>, field: &Field, width: Width) -> String {
    edition.rules.description(parameters::prose(edition, field), &field.facts, width)
}

/// What is said of a value by each variant that has it.
pub fn any_of(said: impl IntoIterator<Item = String>) -> String {
    let mut distinct: IndexSet<String> = said.into_iter().filter(|said| !said.is_empty()).collect();
    let last = distinct.pop().unwrap_or_default();
    distinct.into_iter().map(|said| text::as_sentence(said) + " Or: ").chain([last]).collect()
}

/// What our own rules say of a value where there is little room: that it is on its way out, what it is and when it is needed, its
/// default and its limits.
pub fn own_description(docs: &Docs, facts: &Facts, width: Width) -> String {
    let essence = markdown::essence(docs.description.as_deref().unwrap_or_default(), width.own_characters());
    let more = if essence.is_whole { "" } else { "More in its entry." };
    let after = joined([more.to_owned(), limits::unsaid(facts, &essence.text)]);
    joined([deprecation(docs), before_others(essence.text, &after), after])
}

/// All that there is to say of a value; `more` stands at its end.
pub fn told(docs: &Docs, facts: &Facts, more: &str) -> Told {
    let description = docs.description.as_deref().unwrap_or_default();
    let essence = markdown::essence(description, Width::Payload.own_characters());
    let limits = joined([limits::unsaid(facts, &essence.text), more.to_owned()]);
    let pointer = if essence.is_whole { "" } else { "More below the table." };
    let after = joined([pointer.to_owned(), limits]);
    let cell = joined([deprecation(docs), before_others(essence.text, &after), after]);
    Told::new(cell, (!essence.is_whole).then_some(description))
}

/// That only one side sends a value.
pub fn flow(facts: &Facts) -> &'static str {
    match (facts.read_only, facts.write_only) {
        (true, _) => "Read-only.",
        (false, true) => "Never returned.",
        (false, false) => "",
    }
}

/// That a value is on its way out, and what the document says to that.
pub fn deprecation(docs: &Docs) -> String {
    let said = docs.deprecated.as_deref().map(markdown::prose);
    said.map_or_else(String::new, |said| {
        if said.is_empty() { "Deprecated.".to_owned() } else { text::as_sentence(format!("Deprecated: {said}")) }
    })
}

/// A text, as a sentence if others follow.
pub fn before_others(text: String, others: &str) -> String {
    if others.is_empty() { text } else { text::as_sentence(text) }
}

/// The sentences that say something, behind each other.
pub fn joined(sentences: impl IntoIterator<Item = String>) -> String {
    sentences.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether something must be sent.
pub fn yes_or_no(required: bool) -> &'static str {
    if required { "Yes" } else { "No" }
}
