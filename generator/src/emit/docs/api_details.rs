//! `references/api-details.md`: the fields of all replies, the parameters that may be left out, the payloads of webhooks.
//!
//! In: a product of the model. Out: the view of its document. It refuses to know the page's text (`templates/docs`).

use super::fields::{self, Property};
use super::nested::{self, Nested};
use super::parameters::{self, Parameter};
use super::text::{self, Width};
use super::view::{ApiDetails, Operation, OperationNotes, ParameterRow, Reply, Row, Section, Type, Webhook};
use super::words::{self, Value};
use super::{Flavour, Profile, Source, limits, markdown, notes, spelling, summary};
use crate::ir::{Body, Docs, Facts, OpId, Product, ProductId, TypeId, TypeRef, WebhookEvent};
use indexmap::IndexMap;

/// Prepares the document of one product.
pub(super) fn view(source: &Source<'_>, id: ProductId, product: &Product) -> ApiDetails {
    let nested = match source.profile {
        Profile::Seed => Nested::default(),
        Profile::Own => nested(source, id, product),
    };
    let page = Page { source, nested: &nested };
    let notes = match source.profile {
        Profile::Seed => Vec::new(),
        Profile::Own => product.operations.iter().filter_map(|op| page.notes(*op)).collect(),
    };
    let replies = page.replies(product);
    let optional: Vec<_> = product.operations.iter().filter_map(|op| page.optional(*op)).collect();
    let webhooks = page.webhooks(id);
    let types: Vec<_> = nested.types().into_iter().map(|(id, heading)| page.ty(id, heading)).collect();
    ApiDetails {
        title: product.title.clone(),
        language: source.flavour.title(),
        flavour: source.flavour.slug(),
        introduced: source.profile == Profile::Own,
        sections: sections(&[
            ("Operation Notes", "operation-notes", notes.is_empty()),
            ("Response Schemas", "response-schemas", replies.is_empty()),
            ("Optional Parameters", "optional-parameters", optional.is_empty()),
            ("Nested Objects", "nested-objects", types.is_empty()),
            ("Webhook Payload Fields", "webhook-payload-fields", webhooks.is_empty()),
        ]),
        notes,
        replies,
        optional,
        types,
        webhooks,
    }
}

/// The objects inside what the document lists.
fn nested(source: &Source<'_>, id: ProductId, product: &Product) -> Nested {
    let mut types: Vec<&TypeRef> = Vec::new();
    for &id in &product.operations {
        let op = &source.api.operations[id];
        types.extend(fields::of_body(source, op).iter().map(|property| &property.field.ty));
        types.extend(parameters::outside(source, id).iter().map(|parameter| parameter.ty));
        types.extend(fields::of_reply(source, op).properties().iter().map(|property| &property.field.ty));
    }
    for event in source.api.webhooks.iter().filter(|event| event.product == Some(id)) {
        types.extend(fields::of_webhook(source, event).iter().map(|field| &field.property.field.ty));
    }
    Nested::new(source, types.into_iter())
}

/// What the parts of a document need.
struct Page<'a> {
    source: &'a Source<'a>,
    nested: &'a Nested,
}

fn sections(all: &[(&'static str, &'static str, bool)]) -> Vec<Section> {
    all.iter().filter(|(.., empty)| !empty).map(|&(title, anchor, _)| Section { title, anchor }).collect()
}

impl Page<'_> {
    /// What there is to know of an operation beside its parameters and its reply.
    fn notes(&self, id: OpId) -> Option<OperationNotes> {
        let notes = notes::of(self.source, id);
        let call = self.call(id).unwrap_or_default();
        (!notes.is_empty()).then(|| OperationNotes {
            summary: cell_title(self.source, id),
            call,
            notes: notes.join(" "),
        })
    }

    /// Replies with the same fields in the place of the first operation that returns them.
    fn replies(&self, product: &Product) -> Vec<Reply> {
        let source = self.source;
        let mut groups: IndexMap<Vec<(&str, String)>, Vec<String>> = IndexMap::new();
        for &id in &product.operations {
            let mut fields: Vec<_> = fields::of_reply(source, &source.api.operations[id])
                .properties()
                .iter()
                .map(|property| (property.field.wire.as_str(), self.reply_type(Value::from(property.field))))
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
    fn optional(&self, id: OpId) -> Option<Operation> {
        let source = self.source;
        let op = &source.api.operations[id];
        let own = source.profile == Profile::Own;
        let mut optional = parameters::of_body(source, op);
        if own {
            optional.retain(|parameter| !parameter.facts.read_only);
            optional.extend(parameters::outside(source, id));
        }
        let parameters: Vec<Row> = optional
            .iter()
            .filter(|parameter| !parameter.required)
            .map(|parameter| self.parameter_row(parameter))
            .collect();
        let body = fields::body(op, source.profile).and_then(Body::ty).and_then(TypeRef::named);
        let body = body.filter(|_| own && source.flavour == Flavour::Rust);
        let body = body.map(|ty| markdown::code(source.names.ty(ty).as_str()));
        (!parameters.is_empty()).then(|| Operation {
            summary: title(source, id),
            call: self.call(id),
            body,
            parameters,
        })
    }

    /// How an operation is called, as a code span. For plain HTTP that is its method and path, which the published documents leave
    /// out.
    fn call(&self, id: OpId) -> Option<String> {
        let op = &self.source.api.operations[id];
        let call = match spelling::method(self.source.flavour, self.source.names, id) {
            Some(call) => format!("{call}()"),
            None if self.source.profile == Profile::Own => format!("{} {}", op.method.as_str(), op.path),
            None => return None,
        };
        Some(markdown::code(&call))
    }

    fn parameter_row(&self, parameter: &Parameter<'_>) -> Row {
        let source = self.source;
        let ty = escaped(source, &words::parameter(source.api, parameter.value(), source.profile));
        Row {
            name: markdown::code(&parameter.name),
            ty: ty + &self.nested.link(source, parameter.value()),
            description: description(source, parameter.docs, parameter.facts, Width::Parameter),
        }
    }

    /// An object inside what the document lists.
    fn ty(&self, id: TypeId, heading: &str) -> Type {
        let source = self.source;
        let row = |property: &Property<'_>| {
            let name = source.names.field(property.owner, property.index);
            let name = spelling::parameter(source.flavour, name, &property.field.wire, source.profile);
            let value = Value::from(property.field);
            let ty = escaped(source, &words::parameter(source.api, value, source.profile));
            ParameterRow {
                name: markdown::code(&name),
                ty: ty + &self.nested.link(source, value),
                required: if property.required { "Yes" } else { "No" },
                description: self.description_of(property, Width::Parameter),
            }
        };
        Type {
            heading: heading.to_owned(),
            variants: nested::variants(source, id),
            fields: nested::properties(source, id).iter().map(row).collect(),
        }
    }

    /// The payloads of a product's webhooks, by key.
    fn webhooks(&self, product: ProductId) -> Vec<Webhook> {
        let events = self.source.api.webhooks.iter().filter(|event| event.product == Some(product));
        events.map(|event| self.webhook(event)).filter(|webhook| !webhook.fields.is_empty()).collect()
    }

    fn webhook(&self, event: &WebhookEvent) -> Webhook {
        let fields = fields::of_webhook(self.source, event);
        let row = |path: &str, property: &Property<'_>| Row {
            name: markdown::code(path),
            ty: self.reply_type(Value::from(property.field)),
            description: self.description_of(property, Width::Payload),
        };
        Webhook {
            key: markdown::code(&event.key),
            fields: fields.iter().map(|field| row(&field.path, &field.property)).collect(),
        }
    }

    fn description_of(&self, property: &Property<'_>, width: Width) -> String {
        description(self.source, parameters::prose(self.source, property.field), &property.field.facts, width)
    }

    fn reply_type(&self, value: Value<'_>) -> String {
        reply_type(self.source, value) + &self.nested.link(self.source, value)
    }
}

/// A summary for a cell of a table.
fn cell_title(source: &Source<'_>, id: OpId) -> String {
    markdown::cell(&title(source, id), source.profile)
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
