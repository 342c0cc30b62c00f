//! `references/api-details.md` as the published documents lay it out: the fields of all replies, the parameters that may be
//! left out, the payloads of webhooks. Our own layout is in `details`.
//!
//! In: a product of the model. Out: the view of its document. It refuses to know the page's text (`templates/docs`).

use crate::emit::docs::fields::{self, Property};
use crate::emit::docs::parameters::{self, Parameter};
use crate::emit::docs::text::{self, Width};
use crate::emit::docs::view::{ApiDetails, FieldNote, Operation, Reply, Row, Section, Webhook};
use crate::emit::docs::words::{self, Value};
use crate::emit::docs::{Edition, Profile, limits, markdown};
use crate::emit::summary;
use crate::ir::{Docs, Facts, OpId, Product, ProductId, WebhookEvent};
use indexmap::IndexMap;

/// Prepares the document of one product.
pub fn view(edition: &Edition<'_>, id: ProductId, product: &Product) -> ApiDetails {
    let replies = replies(edition, product);
    let optional: Vec<_> = product.operations.iter().filter_map(|op| optional(edition, *op)).collect();
    let webhooks = webhooks(edition, id);
    ApiDetails {
        title: product_title(edition, product),
        language: edition.flavour.title(),
        sections: sections(&[
            ("Response Schemas", "response-schemas", replies.is_empty()),
            ("Optional Parameters", "optional-parameters", optional.is_empty()),
            ("Webhook Payload Fields", "webhook-payload-fields", webhooks.is_empty()),
        ]),
        replies,
        optional,
        field_notes: if webhooks.is_empty() { Vec::new() } else { field_notes(edition, product) },
        webhooks,
    }
}

/// What people wrote of the fields of a product, for the end of its payloads.
fn field_notes(edition: &Edition<'_>, product: &Product) -> Vec<FieldNote> {
    let notes = edition.texts.product(&product.slug).into_iter().flat_map(|texts| &texts.field_notes);
    notes.map(|(name, note)| FieldNote { name: markdown::code(name), note: note.clone() }).collect()
}

fn sections(all: &[(&'static str, &'static str, bool)]) -> Vec<Section> {
    all.iter().filter(|(.., empty)| !empty).map(|&(title, anchor, _)| Section { title, anchor }).collect()
}

/// Replies with the same fields in the place of the first operation that returns them.
fn replies(edition: &Edition<'_>, product: &Product) -> Vec<Reply> {
    let mut groups: IndexMap<Vec<(&str, String)>, Vec<String>> = IndexMap::new();
    for &id in &product.operations {
        let mut fields: Vec<_> = fields::of_reply(edition, &edition.api.operations[id])
            .properties()
            .iter()
            .map(|property| (property.field.wire.as_str(), reply_type(edition, Value::from(property.field))))
            .collect();
        if !fields.is_empty() {
            fields.sort();
            groups.entry(fields).or_default().push(title(edition, id));
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
fn optional(edition: &Edition<'_>, id: OpId) -> Option<Operation> {
    let body = parameters::of_body(edition, &edition.api.operations[id]);
    let optional = body.iter().filter(|parameter| !parameter.required);
    let parameters: Vec<Row> = optional.map(|parameter| parameter_row(edition, parameter)).collect();
    let call = edition.call(id).map(|call| markdown::code(&format!("{call}()")));
    (!parameters.is_empty()).then(|| Operation { summary: title(edition, id), call, parameters })
}

fn parameter_row(edition: &Edition<'_>, parameter: &Parameter<'_>) -> Row {
    Row {
        name: markdown::code(&parameter.name),
        ty: escaped(edition, &words::parameter(edition.api, parameter.value(), edition.profile)),
        description: description(edition, parameter.docs, parameter.facts, Width::Parameter),
    }
}

/// The payloads of a product's webhooks, by key.
fn webhooks(edition: &Edition<'_>, product: ProductId) -> Vec<Webhook> {
    let events = edition.api.webhooks.iter().filter(|event| event.product == Some(product));
    events.map(|event| webhook(edition, event)).filter(|webhook| !webhook.fields.is_empty()).collect()
}

fn webhook(edition: &Edition<'_>, event: &WebhookEvent) -> Webhook {
    let row = |path: &str, property: &Property<'_>| Row {
        name: markdown::code(path),
        ty: reply_type(edition, Value::from(property.field)),
        description: description(
            edition,
            parameters::prose(edition, property.field),
            &property.field.facts,
            Width::Payload,
        ),
    };
    let fields = fields::of_webhook(edition, event);
    Webhook {
        key: markdown::code(&event.key),
        fields: fields.iter().map(|field| row(&field.path, &field.property)).collect(),
    }
}

/// The title of a product, without the vendor's name. The published documents spell some in their own way.
pub fn product_title(edition: &Edition<'_>, product: &Product) -> String {
    let published = edition.texts.published_titles.get(&product.slug);
    published.filter(|_| edition.profile == Profile::Seed).unwrap_or(&product.title).clone()
}

pub fn title(edition: &Edition<'_>, id: OpId) -> String {
    let summary = summary(edition.api, edition.names, id);
    let summary = edition.texts.titles.get(&summary).cloned().unwrap_or(summary);
    match edition.profile {
        Profile::Seed => summary,
        Profile::Own => markdown::prose(summary.trim_end_matches(['.', ',', ';', ':', '!', ' '])),
    }
}

pub fn reply_type(edition: &Edition<'_>, value: Value<'_>) -> String {
    escaped(edition, &words::reply(edition.api, value, edition.profile))
}

pub fn escaped(edition: &Edition<'_>, words: &str) -> String {
    match edition.profile {
        Profile::Seed => markdown::pipes(words),
        Profile::Own => markdown::literal(words),
    }
}

pub fn description(edition: &Edition<'_>, docs: &Docs, facts: &Facts, width: Width) -> String {
    let brief = |prose: Option<&str>| text::brief(prose.unwrap_or_default(), width, edition.profile);
    match edition.profile {
        // What stands beside a reference is lost in the published documents.
        Profile::Seed => markdown::pipes(&brief(docs.behind.as_deref().or(docs.description.as_deref()))),
        Profile::Own => {
            let brief = brief(docs.description.as_deref());
            let deprecated = docs.deprecated.as_ref().map_or_else(String::new, |_| "Deprecated.".to_owned());
            let limits = limits::sentences(facts);
            let brief = if limits.is_empty() { brief } else { text::ended(brief) };
            let said = [deprecated, markdown::prose(&brief), limits];
            said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
    }
}
