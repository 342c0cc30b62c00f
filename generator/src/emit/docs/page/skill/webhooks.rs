//! The events of a product in `SKILL.md`: the payloads of some, the names of the others.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells;
use crate::emit::docs::facts::fields::{self, PayloadField};
use crate::emit::docs::text::Width;
use crate::emit::docs::texts::{InlineWebhook, ProductTexts};
use crate::emit::docs::view::{OtherEvent, Row, Webhook, WebhookSections};
use crate::emit::markdown;
use crate::emit::summary::spelled;
use crate::ir::{ProductId, WebhookEvent};
use crate::words;

/// Fields that are shown of a payload.
const SHOWN: usize = 8;

/// The events of a product.
pub fn view(edition: &Edition<'_>, product: ProductId, texts: &ProductTexts) -> WebhookSections {
    let events: Vec<_> = edition.api.webhooks.iter().filter(|event| event.product == Some(product)).collect();
    let inline = |webhook: &InlineWebhook| {
        let event = events.iter().find(|event| event.key == webhook.key)?;
        Some(payload(edition, event, webhook))
    };
    let inline: Vec<Webhook> = texts.webhooks.iter().filter_map(inline).collect();
    let shown = |event: &&&WebhookEvent| !texts.webhooks.iter().any(|webhook| webhook.key == event.key);
    let others = events.iter().filter(shown).map(|event| other(edition, event)).collect();
    let is_typed =
        |event: &&WebhookEvent| fields::of_webhook(edition, event).iter().any(|field| field.path == "data.event_type");
    WebhookSections { inline, others, have_types: events.iter().all(is_typed) }
}

fn payload(edition: &Edition<'_>, event: &WebhookEvent, webhook: &InlineWebhook) -> Webhook {
    let mut fields = fields::of_webhook(edition, event);
    fields.sort_by_key(|field| {
        webhook.fields.iter().position(|path| *path == field.path).unwrap_or(webhook.fields.len())
    });
    let row = |field: &PayloadField<'_>| Row {
        name: markdown::code(&field.path),
        ty: cells::reply_type(edition, &field.property.values()),
        description: cells::any_of(
            field.property.fields().map(|field| cells::description(edition, field, Width::Parameter)),
        ),
    };
    Webhook { key: webhook.title.clone(), fields: fields.iter().take(SHOWN).map(row).collect() }
}

/// What announces the event of a key, as code spans.
pub fn announced(edition: &Edition<'_>, key: &str) -> Option<String> {
    let event = edition.api.webhooks.iter().find(|event| event.key == key)?;
    let types: Vec<String> = event.event_types.iter().map(|ty| markdown::code(ty)).collect();
    Some(if types.is_empty() { other(edition, event).event_type } else { types.join(", ") })
}

fn other(edition: &Edition<'_>, event: &WebhookEvent) -> OtherEvent {
    let known = edition.rules.event_type(edition, event).or_else(|| edition.texts.event_types.get(&event.key).cloned());
    // What announces an event of the vendor's is made of its key; of nobody else's is that known.
    let made = || edition.api.identity.is_vendor().then(|| words::snake(&event.key).replace('_', "."));
    let event_type = known.or_else(made).map_or_else(String::new, |ty| markdown::code(&ty));
    OtherEvent { key: markdown::code(&event.key), event_type, title: title(edition, event) }
}

/// What an event is called, with the field's own capitals where the rules tell for themselves.
fn title(edition: &Edition<'_>, event: &WebhookEvent) -> String {
    let title = words::title(&event.key);
    if !edition.rules.tells_workflows() {
        return title;
    }
    title.split(' ').map(spelled).collect::<Vec<_>>().join(" ")
}
