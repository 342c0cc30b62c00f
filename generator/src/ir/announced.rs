//! Webhooks that the lock has: by their keys, or by the value that announces them.
//!
//! In: a draft and a lock. Out: webhooks with the names that the lock has for them. It refuses to know how names are made.

use super::WebhookEvent;
use super::lower::Draft;
use crate::lock::{Lock, LockedWord, is_webhook, webhook_key};
use std::collections::{BTreeMap, BTreeSet};

/// The property that names an event, where the document has no other for it.
const EVENT_TYPE: &str = "event_type";

/// Gives every webhook the name that it has in the lock.
pub(super) fn recognise_webhooks(draft: &mut Draft, lock: &Lock) {
    let tag = draft.event_tag.clone().unwrap_or_else(|| EVENT_TYPE.to_owned());
    for event in &mut draft.webhooks {
        let key = webhook_key(&event.key);
        event.locked = lock.name(&key).or_else(|| lock.former_names(&key).next()).map(str::to_owned);
    }
    if draft.webhooks.iter().all(|event| event.locked.is_some()) {
        return;
    }
    let missing = missing(&draft.webhooks, lock, &tag);
    let found: Vec<Option<&str>> = draft.webhooks.iter().map(|event| same(event, &missing)).collect();
    let count = |name: &str| found.iter().flatten().filter(|one| **one == name).count();
    for (event, name) in draft.webhooks.iter_mut().zip(&found) {
        if let Some(name) = name.filter(|name| event.locked.is_none() && count(name) == 1) {
            event.locked = Some(name.to_owned());
        }
    }
}

/// The names that no webhook has, with the values that announced them.
fn missing<'l>(events: &[WebhookEvent], lock: &'l Lock, tag: &str) -> BTreeMap<&'l str, BTreeSet<String>> {
    let taken: BTreeSet<&str> = events.iter().filter_map(|event| event.locked.as_deref()).collect();
    let known = lock.living().chain(lock.tombstones()).filter(|(key, name)| is_webhook(key) && !taken.contains(name));
    known.map(|(_, name)| (name, announced(lock, name, tag))).collect()
}

/// The values that announced an event by the lock.
fn announced(lock: &Lock, name: &str, tag: &str) -> BTreeSet<String> {
    let Some(payload) = lock.said(name, LockedWord::Payload, "") else { return BTreeSet::new() };
    let data = lock.type_at(payload, LockedWord::Field, "data");
    let values = data.into_iter().chain([payload]).flat_map(|owner| {
        let several = lock.type_at(owner, LockedWord::Field, tag).into_iter();
        let several = several.flat_map(|ty| lock.all_said(ty, LockedWord::Value)).map(|(value, _)| value.to_owned());
        lock.constant(owner, tag).into_iter().chain(several)
    });
    values.collect()
}

/// The only name that was announced by a value of an event.
fn same<'l>(event: &WebhookEvent, missing: &BTreeMap<&'l str, BTreeSet<String>>) -> Option<&'l str> {
    let mut fitting = missing.iter().filter(|(_, values)| event.event_types.iter().any(|value| values.contains(value)));
    fitting.next().filter(|_| fitting.next().is_none()).map(|(name, _)| *name)
}
