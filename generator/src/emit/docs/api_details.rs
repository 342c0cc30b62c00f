//! `references/api-details.md`: the fields of all replies, the parameters that may be left out, the payloads of webhooks.
//!
//! In: a product of the model. Out: the view of its document. It refuses to know the page's text (`templates/docs`).

use super::fields::{self, Property};
use super::text::{self, Width};
use super::view::{ApiDetails, Operation, Reply, Row, Section, Webhook};
use super::words::{self, Value};
use super::{Profile, Source, limits, markdown, summary};
use crate::ir::{Docs, Facts, Field, OpId, Param, Product, ProductId, TypeRef, Via, WebhookEvent};
use crate::names::FieldName;
use indexmap::IndexMap;

/// Prepares the document of one product.
pub(super) fn view(source: &Source<'_>, id: ProductId, product: &Product) -> ApiDetails {
    let replies = replies(source, product);
    let optional: Vec<_> = product.operations.iter().filter_map(|op| optional(source, *op)).collect();
    let webhooks = webhooks(source, id);
    ApiDetails {
        title: product.title.clone(),
        language: source.flavour.title(),
        flavour: source.flavour.slug(),
        introduced: source.profile == Profile::Own,
        sections: sections(&[
            ("Response Schemas", "response-schemas", replies.is_empty()),
            ("Optional Parameters", "optional-parameters", optional.is_empty()),
            ("Webhook Payload Fields", "webhook-payload-fields", webhooks.is_empty()),
        ]),
        replies,
        optional,
        webhooks,
    }
}

fn sections(all: &[(&'static str, &'static str, bool)]) -> Vec<Section> {
    all.iter().filter(|(.., empty)| !empty).map(|&(title, anchor, _)| Section { title, anchor }).collect()
}

/// Replies with the same fields in the place of the first operation that returns them.
fn replies(source: &Source<'_>, product: &Product) -> Vec<Reply> {
    let mut groups: IndexMap<Vec<(&str, String)>, Vec<String>> = IndexMap::new();
    for &id in &product.operations {
        let mut fields: Vec<_> = fields::of_reply(source.api, &source.api.operations[id], source.profile)
            .iter()
            .map(|property| (property.field.wire.as_str(), reply_type(source, Value::from(property.field))))
            .collect();
        if !fields.is_empty() {
            fields.sort();
            groups.entry(fields).or_default().push(title(source, id));
        }
    }
    let row = |(name, ty): (&str, String)| Row { name: markdown::code(name), ty, description: String::new() };
    groups
        .into_iter()
        .map(|(fields, titles)| Reply { returned_by: titles.join(", "), fields: fields.into_iter().map(row).collect() })
        .collect()
}

/// The parameters of an operation that may be left out; `None` if there are none.
fn optional(source: &Source<'_>, id: OpId) -> Option<Operation> {
    let op = &source.api.operations[id];
    let mut parameters: Vec<Row> = fields::of_body(source.api, op, source.profile)
        .iter()
        .filter(|property| !property.required)
        .filter(|property| source.profile == Profile::Seed || !property.field.facts.read_only)
        .map(|property| body_row(source, property))
        .collect();
    if source.profile == Profile::Own {
        let names = source.names.op(id);
        let query = op.query.iter().zip(&names.query);
        let headers = op.headers.iter().zip(&names.headers);
        let optional = query.chain(headers).filter(|(param, _)| !param.required);
        parameters.extend(optional.map(|(param, name)| param_row(source, param, name)));
    }
    let call = markdown::code(&source.flavour.call(source.names, id));
    let body = source.flavour.body(source.names, op, source.profile).as_deref().map(markdown::code);
    (!parameters.is_empty()).then(|| Operation { summary: title(source, id), call, body, parameters })
}

fn body_row(source: &Source<'_>, property: &Property<'_>) -> Row {
    let name = source.flavour.property(source.names, property, source.profile);
    parameter_row(source, &name, Value::from(property.field), docs(source, property.field))
}

fn param_row(source: &Source<'_>, param: &Param, name: &FieldName) -> Row {
    let name = source.flavour.parameter(name, &param.wire, source.profile);
    parameter_row(source, &name, Value::from(param), &param.docs)
}

fn parameter_row(source: &Source<'_>, name: &str, value: Value<'_>, docs: &Docs) -> Row {
    let ty = escaped(source, &words::parameter(source.api, value, source.profile));
    let description = description(source, docs, value.facts, Width::Parameter);
    Row { name: markdown::code(name), ty, description }
}

/// The payloads of a product's webhooks, by key.
fn webhooks(source: &Source<'_>, product: ProductId) -> Vec<Webhook> {
    let events = source.api.webhooks.iter().filter(|event| event.product == Some(product));
    events.map(|event| webhook(source, event)).filter(|webhook| !webhook.fields.is_empty()).collect()
}

fn webhook(source: &Source<'_>, event: &WebhookEvent) -> Webhook {
    let fields = fields::of_webhook(source.api, event, source.profile);
    let row = |path: &str, property: &Property<'_>| Row {
        name: markdown::code(path),
        ty: reply_type(source, Value::from(property.field)),
        description: description(source, docs(source, property.field), &property.field.facts, Width::Payload),
    };
    Webhook {
        key: markdown::code(&event.key),
        fields: fields.iter().map(|field| row(&field.path, &field.property)).collect(),
    }
}

/// The prose of a property. The published documents ignore what is written beside a `$ref`.
fn docs<'a>(source: &Source<'a>, field: &'a Field) -> &'a Docs {
    let target = match &field.ty {
        TypeRef::Named(id) | TypeRef::Boxed(id) if field.facts.via == Via::Reference => &source.api.types[*id].docs,
        _ => return &field.docs,
    };
    match source.profile {
        Profile::Own if field.docs.description.is_some() => &field.docs,
        Profile::Seed | Profile::Own => target,
    }
}

fn title(source: &Source<'_>, id: OpId) -> String {
    let summary = summary(source.api, source.names, id);
    match source.profile {
        Profile::Seed => summary,
        Profile::Own => markdown::prose(&summary),
    }
}

fn reply_type(source: &Source<'_>, value: Value<'_>) -> String {
    escaped(source, &words::reply(source.api, value, source.profile))
}

fn escaped(source: &Source<'_>, words: &str) -> String {
    match source.profile {
        Profile::Seed => markdown::pipes(words),
        Profile::Own => markdown::literal(words),
    }
}

fn description(source: &Source<'_>, docs: &Docs, facts: &Facts, width: Width) -> String {
    let prose = docs.description.as_deref().unwrap_or_default();
    let brief = text::brief(prose, width, source.profile);
    match source.profile {
        Profile::Seed => markdown::pipes(&brief),
        Profile::Own => {
            let deprecated = docs.deprecated.as_ref().map_or_else(String::new, |_| "Deprecated.".to_owned());
            let said = [deprecated, markdown::prose(&brief), limits::sentences(facts)];
            said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
    }
}
