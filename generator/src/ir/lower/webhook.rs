//! Webhooks: the requests that the API sends.

use super::Lowering;
use super::schema::Site;
use crate::ir::{Docs, Field, Origin, Place, Pointer, Shape, TypeId, TypeRef, WebhookEvent};
use openapiv3::Operation;
use serde_json::Value;

/// The property that names an event.
const EVENT_TYPE: &str = "event_type";

/// Note: a webhook without a method.
pub(super) const WITHOUT_OPERATION: &str = "webhook-without-operation";
/// Note: a webhook without a JSON object as its payload.
pub(super) const WITHOUT_PAYLOAD: &str = "webhook-without-payload";

/// Note: a webhook that nothing in its payload tells from others, so that no payload is read as it.
const UNTOLD: &str = "webhook-untold";

impl<'a> Lowering<'a> {
    /// Every webhook with a JSON payload, sorted by key.
    pub fn webhooks(&mut self) -> Vec<WebhookEvent> {
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
        events
    }

    fn webhook(&mut self, key: &str, operation: &'a Operation, at: &Pointer) -> Option<WebhookEvent> {
        let found = self.resolver.request_body(operation.request_body.as_ref()?);
        let place = found.pointer(&at.child("requestBody"));
        let (content_type, media) = found.item.content.iter().find(|(name, _)| super::media::is_json(name))?;
        let origin = Origin::Shared(key.to_owned(), Place::ServerFrame);
        let site = Site { at: place.child("content").child(content_type).child("schema"), origin };
        let TypeRef::Named(ty) = self.once(media.schema.as_ref()?.into(), &site).ty else { return None };
        let data = self.property(ty, "data").and_then(|field| field.ty.named());
        let event_type = data
            .and_then(|data| self.property(data, EVENT_TYPE))
            .or_else(|| self.property(ty, EVENT_TYPE))
            .map(|field| event_types(field, key));
        let telling_keys = match (&event_type, data) {
            (Some(_), _) => Vec::new(),
            (None, Some(data)) => self.keys(data, "data."),
            (None, None) => self.keys(ty, ""),
        };
        if event_type.is_none() && telling_keys.is_empty() {
            self.note(UNTOLD, at);
        }
        Some(WebhookEvent {
            at: at.clone(),
            key: key.to_owned(),
            ty,
            event_types: event_type.unwrap_or_default(),
            telling_keys,
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

/// The values that announce an event: the enum's, else the example, else what the document calls the event.
fn event_types(field: &Field, key: &str) -> Vec<String> {
    let values: Vec<String> = field.facts.values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if !values.is_empty() {
        return values;
    }
    vec![field.facts.example.as_deref().and_then(Value::as_str).unwrap_or(key).to_owned()]
}
