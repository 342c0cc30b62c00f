//! Webhooks: the requests that the API sends.

use super::Lowering;
use super::schema::Site;
use crate::ir::{Docs, Field, Origin, Place, Pointer, Shape, TypeId, TypeRef, WebhookEvent};
use openapiv3::Operation;
use serde_json::Value;
use std::collections::BTreeSet;

/// The property that names an event.
const EVENT_TYPE: &str = "event_type";

/// What most call it elsewhere.
const TAGS: [&str; 5] = ["type", "event", "eventType", "event_name", "topic"];

/// Note: a webhook without a method.
pub(super) const WITHOUT_OPERATION: &str = "webhook-without-operation";
/// Note: a webhook without a JSON object as its payload.
pub(super) const WITHOUT_PAYLOAD: &str = "webhook-without-payload";

/// Note: a webhook that nothing in its payload tells from others, so that no payload is read as it.
const UNTOLD: &str = "webhook-untold";

impl<'a> Lowering<'a> {
    /// Every webhook with a JSON payload, sorted by key.
    pub fn webhooks(&mut self) -> (Vec<WebhookEvent>, Option<String>) {
        let mut events = Vec::new();
        let loaded = self.loaded;
        for (key, item) in &loaded.webhooks {
            let at = Pointer::parse("/webhooks").child(key);
            let Some((method, operation)) = item.iter().next() else {
                self.note(WITHOUT_OPERATION, &at);
                continue;
            };
            match self.webhook(key, operation, &at.child(method)) {
                Some(event) => events.push(event),
                None => self.note(WITHOUT_PAYLOAD, &at),
            }
        }
        events.sort_by(|a, b| a.key.cmp(&b.key));
        let tag = self.event_tag(&events);
        for event in &mut events {
            self.announce(event, tag.as_deref());
        }
        (events, tag)
    }

    /// Another property than the usual one that every event has values of its own of: what most call it goes first.
    fn event_tag(&self, events: &[WebhookEvent]) -> Option<String> {
        if events.iter().any(|event| self.usual_tag(event.ty).is_some()) {
            return None;
        }
        let Shape::Struct(first) = &self.types[events.first()?.ty].shape else { return None };
        let tells = |name: &&str| {
            let mut seen = BTreeSet::new();
            events.iter().all(|event| {
                let values = self.property(event.ty, name).map(known_values).unwrap_or_default();
                !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
            })
        };
        let names = first.fields.iter().map(|field| field.wire.as_str());
        TAGS.into_iter().chain(names).find(tells).map(str::to_owned)
    }

    /// Says what announces an event.
    fn announce(&mut self, event: &mut WebhookEvent, tag: Option<&str>) {
        let data = self.property(event.ty, "data").and_then(|field| field.ty.named());
        let types = match tag {
            Some(tag) => self.property(event.ty, tag).map(known_values),
            None => self.usual_tag(event.ty).map(|field| event_types(field, &event.key)),
        };
        event.telling_keys = match (&types, data) {
            (Some(_), _) => Vec::new(),
            (None, Some(data)) => self.keys(data, "data."),
            (None, None) => self.keys(event.ty, ""),
        };
        if types.is_none() && event.telling_keys.is_empty() {
            self.note(UNTOLD, &event.at);
        }
        event.event_types = types.unwrap_or_default();
    }

    fn usual_tag(&self, ty: TypeId) -> Option<&Field> {
        let data = self.property(ty, "data").and_then(|field| field.ty.named());
        data.and_then(|data| self.property(data, EVENT_TYPE)).or_else(|| self.property(ty, EVENT_TYPE))
    }

    fn webhook(&mut self, key: &str, operation: &'a Operation, at: &Pointer) -> Option<WebhookEvent> {
        let found = self.resolver.request_body(operation.request_body.as_ref()?);
        let place = found.pointer(&at.child("requestBody"));
        let (content_type, media) = found.item.content.iter().find(|(name, _)| super::media::is_json(name))?;
        let origin = Origin::Shared(key.to_owned(), Place::ServerFrame);
        let site = Site { at: place.child("content").child(content_type).child("schema"), origin };
        let TypeRef::Named(ty) = self.once(media.schema.as_ref()?.into(), &site).ty else { return None };
        Some(WebhookEvent {
            at: at.clone(),
            key: key.to_owned(),
            locked: None,
            ty,
            event_types: Vec::new(),
            telling_keys: Vec::new(),
            docs: Docs {
                description: operation.description.clone().or_else(|| operation.summary.clone()),
                deprecated: operation.deprecated.then(String::new),
                behind: None,
            },
            tag: operation.tags.first().cloned(),
            product: None,
        })
    }

    fn property(&self, ty: TypeId, name: &str) -> Option<&Field> {
        match &self.types[ty].shape {
            Shape::Struct(object) => object.fields.iter().find(|field| field.wire == name),
            _ => None,
        }
    }

    fn keys(&self, ty: TypeId, prefix: &str) -> Vec<String> {
        match &self.types[ty].shape {
            Shape::Struct(object) => object.fields.iter().map(|field| format!("{prefix}{}", field.wire)).collect(),
            _ => Vec::new(),
        }
    }
}

/// The texts that a property can be.
fn known_values(field: &Field) -> Vec<String> {
    field.facts.values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The values that announce an event: the enum's, else the example, else what the document calls the event.
fn event_types(field: &Field, key: &str) -> Vec<String> {
    let values = known_values(field);
    if !values.is_empty() {
        return values;
    }
    vec![field.facts.example.as_deref().and_then(Value::as_str).unwrap_or(key).to_owned()]
}
