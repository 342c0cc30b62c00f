//! The webhooks of a product in `api-details.md`.

use super::DetailsPage;
use crate::emit::docs::facts::fields;
use crate::emit::docs::view::{Event, EventRow};
use crate::emit::markdown;
use crate::ir::{ProductId, WebhookEvent};

impl DetailsPage<'_> {
    /// The payloads of a product's webhooks, by key.
    pub fn events(&self, product: ProductId) -> Vec<Event> {
        let events = self.edition.api.webhooks.iter().enumerate();
        let events = events.filter(|(_, event)| event.product == Some(product));
        events.map(|(index, event)| self.event(index, event)).collect()
    }

    fn event(&self, index: usize, event: &WebhookEvent) -> Event {
        let fields = fields::of_webhook(self.edition, event);
        let row = |field: &fields::PayloadField<'_>| {
            let told = self.told(&field.property);
            let (name, ty) = (markdown::code(&field.path), self.property_type(&field.property));
            EventRow { name, ty, below: told.below(&field.path), description: told.cell }
        };
        Event {
            key: markdown::code(&event.key),
            notes: self.event_notes(index, event),
            fields: fields.iter().map(row).collect(),
        }
    }

    /// Whether several events are described by the same words, which then tell nothing of any.
    fn is_shared(&self, description: &str) -> bool {
        let events = self.edition.api.webhooks.iter();
        events.filter(|event| event.docs.description.as_deref() == Some(description)).count() > 1
    }

    fn event_notes(&self, index: usize, event: &WebhookEvent) -> Vec<String> {
        let description = event.docs.description.as_deref().filter(|text| !self.is_shared(text));
        let description = description.map(markdown::blocks::markdown).filter(|text| !text.is_empty());
        let types: Vec<String> = event.event_types.iter().map(|ty| markdown::code(ty)).collect();
        let types = (!types.is_empty()).then(|| format!("Announced by {}.", types.join(" or ")));
        let in_code = self.edition.language.event(self.edition.names, index);
        let sentences: Vec<String> = types.into_iter().chain(in_code).collect();
        description.into_iter().chain((!sentences.is_empty()).then(|| sentences.join(" "))).collect()
    }
}
