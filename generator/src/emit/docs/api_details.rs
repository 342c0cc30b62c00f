//! `references/api-details.md` as the published documents lay it out: the fields of all replies, the parameters that may be
//! left out, the payloads of webhooks. Our own layout is in `details`.
//!
//! In: a product of the model. Out: the view of its document. It refuses to know the page's text (`templates/docs`).

use super::fields::{self, Property};
use super::parameters::{self, Parameter};
use super::text::{self, Width};
use super::view::{ApiDetails, FieldNote, Operation, Reply, Row, Section, Webhook};
use super::words::{self, Value};
use super::{Profile, Source, limits, markdown, summary};
use crate::ir::{Docs, Facts, OpId, Product, ProductId, WebhookEvent};
use indexmap::IndexMap;

/// Prepares the document of one product.
pub(super) fn view(source: &Source<'_>, id: ProductId, product: &Product) -> ApiDetails {
    let replies = replies(source, product);
    let optional: Vec<_> = product.operations.iter().filter_map(|op| optional(source, *op)).collect();
    let webhooks = webhooks(source, id);
    ApiDetails {
        title: product_title(source, product),
        language: source.flavour.title(),
        sections: sections(&[
            ("Response Schemas", "response-schemas", replies.is_empty()),
            ("Optional Parameters", "optional-parameters", optional.is_empty()),
            ("Webhook Payload Fields", "webhook-payload-fields", webhooks.is_empty()),
        ]),
        replies,
        optional,
        field_notes: if webhooks.is_empty() { Vec::new() } else { field_notes(source, product) },
        webhooks,
    }
}

/// What people wrote of the fields of a product, for the end of its payloads.
fn field_notes(source: &Source<'_>, product: &Product) -> Vec<FieldNote> {
    let notes = source.texts.product(&product.slug).into_iter().flat_map(|texts| &texts.field_notes);
    notes.map(|(name, note)| FieldNote { name: markdown::code(name), note: note.clone() }).collect()
}

fn sections(all: &[(&'static str, &'static str, bool)]) -> Vec<Section> {
    all.iter().filter(|(.., empty)| !empty).map(|&(title, anchor, _)| Section { title, anchor }).collect()
}

/// Replies with the same fields in the place of the first operation that returns them.
fn replies(source: &Source<'_>, product: &Product) -> Vec<Reply> {
    let mut groups: IndexMap<Vec<(&str, String)>, Vec<String>> = IndexMap::new();
    for &id in &product.operations {
        let mut fields: Vec<_> = fields::of_reply(source, &source.api.operations[id])
            .properties()
            .iter()
            .map(|property| (property.field.wire.as_str(), reply_type(source, Value::from(property.field))))
            .collect();
        if !fields.is_empty() {
            fields.sort();
            groups.entry(fields).or_default().push(title(source, id));
        }
    }
    let row = |(name, ty): (&str, String)| Row { name: markdown::code(name), ty, description: String::new() };
    let reply = |(fields, titles): (Vec<_>, Vec<String>)| Reply {
        returned_by: titles.join(", "),
        fields: fields.into_iter().map(row).collect(),
    };
    groups.into_iter().map(reply).collect()
}

/// The parameters of an operation that may be left out; `None` if there are none.
fn optional(source: &Source<'_>, id: OpId) -> Option<Operation> {
    let body = parameters::of_body(source, &source.api.operations[id]);
    let optional = body.iter().filter(|parameter| !parameter.required);
    let parameters: Vec<Row> = optional.map(|parameter| parameter_row(source, parameter)).collect();
    let call = source.call(id).map(|call| markdown::code(&format!("{call}()")));
    (!parameters.is_empty()).then(|| Operation { summary: title(source, id), call, parameters })
}

fn parameter_row(source: &Source<'_>, parameter: &Parameter<'_>) -> Row {
    Row {
        name: markdown::code(&parameter.name),
        ty: escaped(source, &words::parameter(source.api, parameter.value(), source.profile)),
        description: description(source, parameter.docs, parameter.facts, Width::Parameter),
    }
}

/// The payloads of a product's webhooks, by key.
fn webhooks(source: &Source<'_>, product: ProductId) -> Vec<Webhook> {
    let events = source.api.webhooks.iter().filter(|event| event.product == Some(product));
    events.map(|event| webhook(source, event)).filter(|webhook| !webhook.fields.is_empty()).collect()
}

fn webhook(source: &Source<'_>, event: &WebhookEvent) -> Webhook {
    let row = |path: &str, property: &Property<'_>| Row {
        name: markdown::code(path),
        ty: reply_type(source, Value::from(property.field)),
        description: description(
            source,
            parameters::prose(source, property.field),
            &property.field.facts,
            Width::Payload,
        ),
    };
    let fields = fields::of_webhook(source, event);
    Webhook {
        key: markdown::code(&event.key),
        fields: fields.iter().map(|field| row(&field.path, &field.property)).collect(),
    }
}

/// The title of a product, without the vendor's name. The published documents spell some in their own way.
pub(super) fn product_title(source: &Source<'_>, product: &Product) -> String {
    let published = source.texts.published_titles.get(&product.slug);
    published.filter(|_| source.profile == Profile::Seed).unwrap_or(&product.title).clone()
}

pub(super) fn title(source: &Source<'_>, id: OpId) -> String {
    let summary = summary(source.api, source.names, id);
    let summary = source.texts.titles.get(&summary).cloned().unwrap_or(summary);
    match source.profile {
        Profile::Seed => summary,
        Profile::Own => markdown::prose(summary.trim_end_matches(['.', ',', ';', ':', '!', ' '])),
    }
}

pub(super) fn reply_type(source: &Source<'_>, value: Value<'_>) -> String {
    escaped(source, &words::reply(source.api, value, source.profile))
}

pub(super) fn escaped(source: &Source<'_>, words: &str) -> String {
    match source.profile {
        Profile::Seed => markdown::pipes(words),
        Profile::Own => markdown::literal(words),
    }
}

pub(super) fn description(source: &Source<'_>, docs: &Docs, facts: &Facts, width: Width) -> String {
    let brief = |prose: Option<&str>| text::brief(prose.unwrap_or_default(), width, source.profile);
    match source.profile {
        // What stands beside a reference is lost in the published documents.
        Profile::Seed => markdown::pipes(&brief(docs.behind.as_deref().or(docs.description.as_deref()))),
        Profile::Own => {
            let brief = brief(docs.description.as_deref());
            let deprecated = docs.deprecated.as_ref().map_or_else(String::new, |_| "Deprecated.".to_owned());
            let limits = limits::sentences(facts);
            let brief = if limits.is_empty() { brief } else { text::ended(brief) };
            let said = [deprecated, brief, limits];
            said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
    }
}
