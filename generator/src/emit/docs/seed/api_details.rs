//! `references/api-details.md` as the published documents lay it out: the fields of all replies, the parameters that may be
//! left out, the payloads of webhooks.
//!
//! In: a product of the model. Out: the view of its document. It refuses to know the page's text (`templates/docs/seed`).

use super::view::{ApiDetails, FieldNote, OptionalParameters, ReplyFields};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells;
use crate::emit::docs::facts::fields::{self, Property};
use crate::emit::docs::facts::parameters::{self, Parameter};
use crate::emit::docs::facts::words::TypedValue;
use crate::emit::docs::templates::Templates;
use crate::emit::docs::text::Width;
use crate::emit::docs::view::{Row, Section, Webhook};
use crate::emit::markdown;
use crate::ir::{OpId, Product, ProductId, WebhookEvent};
use indexmap::IndexMap;

/// The template of the document.
const TEMPLATE: &str = "seed/api-details.md";

/// The document of one product.
pub fn page(edition: &Edition<'_>, id: ProductId, product: &Product, templates: &Templates<'_>) -> String {
    templates.render(TEMPLATE, &view(edition, id, product))
}

/// Prepares the document of one product.
fn view(edition: &Edition<'_>, id: ProductId, product: &Product) -> ApiDetails {
    let replies = replies(edition, product);
    let optional: Vec<_> = product.operations.iter().filter_map(|op| optional(edition, *op)).collect();
    let webhooks = webhooks(edition, id);
    ApiDetails {
        title: cells::product_title(edition, product),
        language: edition.language.title(),
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
fn replies(edition: &Edition<'_>, product: &Product) -> Vec<ReplyFields> {
    let mut groups: IndexMap<Vec<(&str, String)>, Vec<String>> = IndexMap::new();
    for &id in &product.operations {
        let mut fields: Vec<_> = fields::of_reply(edition, &edition.api.operations[id])
            .properties()
            .iter()
            .map(|property| {
                (property.field.wire.as_str(), cells::reply_type(edition, &[TypedValue::from(property.field)]))
            })
            .collect();
        if !fields.is_empty() {
            fields.sort();
            groups.entry(fields).or_default().push(cells::title(edition, id));
        }
    }
    let row = |(name, ty): (&str, String)| Row { name: markdown::code(name), ty, description: String::new() };
    let reply = |(fields, titles): (Vec<_>, Vec<String>)| ReplyFields {
        returned_by: titles.join(", "),
        fields: fields.into_iter().map(row).collect(),
    };
    groups.into_iter().map(reply).collect()
}

/// The parameters of an operation that may be left out; `None` if there are none.
fn optional(edition: &Edition<'_>, id: OpId) -> Option<OptionalParameters> {
    let body = parameters::of_body(edition, &edition.api.operations[id]);
    let optional = body.iter().filter(|parameter| !parameter.required);
    let parameters: Vec<Row> = optional.map(|parameter| parameter_row(edition, parameter)).collect();
    let call = cells::method(edition, id);
    (!parameters.is_empty()).then(|| OptionalParameters { summary: cells::title(edition, id), call, parameters })
}

fn parameter_row(edition: &Edition<'_>, parameter: &Parameter<'_>) -> Row {
    Row {
        name: markdown::code(&parameter.name),
        ty: cells::parameter_type(edition, &parameter.values()),
        description: edition.rules.description(parameter.docs, parameter.facts, Width::Parameter),
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
        ty: cells::reply_type(edition, &[TypedValue::from(property.field)]),
        description: cells::description(edition, property.field, Width::Payload),
    };
    let fields = fields::of_webhook(edition, event);
    Webhook {
        key: markdown::code(&event.key),
        fields: fields.iter().map(|field| row(&field.path, &field.property)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::view::{ApiDetails, OptionalParameters, ReplyFields};
    use super::TEMPLATE;
    use crate::emit::OutputBudget;
    use crate::emit::docs::templates::Templates;
    use crate::emit::docs::view::ApiView;
    use crate::emit::docs::view::{Row, Section, Webhook};
    use crate::ir::Api;

    const WHOLE: &str = "\
# Messages (Rust) — API Details

<!-- Auto-generated reference file. Do not edit. -->

## Table of Contents

- [Response Schemas](#response-schemas)
- [Optional Parameters](#optional-parameters)
- [Webhook Payload Fields](#webhook-payload-fields)

## Response Schemas

**Returned by:** Send, Get

| Field | Type |
|-------|------|
| `id` | uuid |

**Returned by:** Send, Get

| Field | Type |
|-------|------|
| `id` | uuid |

## Optional Parameters

### Send — `client.messages().send()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `text` | string |  |

### Send — `client.messages().send()`

| Parameter | Type | Description |
|-----------|------|-------------|
| `text` | string |  |

## Webhook Payload Fields

### `messageSent`

| Field | Type | Description |
|-------|------|-------------|
| `data.id` | uuid | Which. |
";

    fn page(view: &ApiDetails) -> String {
        Templates::new(&ApiView::new(&Api::default(), "", "", std::iter::empty()), &OutputBudget::of(0, 0))
            .render(TEMPLATE, view)
    }

    fn row(name: &str, ty: &str, description: &str) -> Row {
        Row { name: name.to_owned(), ty: ty.to_owned(), description: description.to_owned() }
    }

    fn empty() -> ApiDetails {
        ApiDetails {
            title: "Messages".to_owned(),
            language: "Rust",
            sections: Vec::new(),
            replies: Vec::new(),
            optional: Vec::new(),
            webhooks: Vec::new(),
            field_notes: Vec::new(),
        }
    }

    fn whole() -> ApiDetails {
        let reply = || ReplyFields { returned_by: "Send, Get".to_owned(), fields: vec![row("`id`", "uuid", "")] };
        let operation = || OptionalParameters {
            summary: "Send".to_owned(),
            call: Some("`client.messages().send()`".to_owned()),
            parameters: vec![row("`text`", "string", "")],
        };
        let webhook = Webhook { key: "`messageSent`".to_owned(), fields: vec![row("`data.id`", "uuid", "Which.")] };
        ApiDetails {
            sections: vec![
                Section { title: "Response Schemas", anchor: "response-schemas" },
                Section { title: "Optional Parameters", anchor: "optional-parameters" },
                Section { title: "Webhook Payload Fields", anchor: "webhook-payload-fields" },
            ],
            replies: vec![reply(), reply()],
            optional: vec![operation(), operation()],
            webhooks: vec![webhook],
            ..empty()
        }
    }

    #[test]
    fn the_page_is_laid_out_as_the_published_one() {
        assert_eq!(page(&whole()), WHOLE);
    }

    #[test]
    fn a_product_without_content_has_an_empty_table_of_contents() {
        let expected = "# Messages (Rust) — API Details\n\n<!-- Auto-generated reference file. Do not edit. -->\n\n## Table of Contents\n";
        assert_eq!(page(&empty()), expected);
    }
}
