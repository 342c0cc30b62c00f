//! What is said of the whole API, and webhooks.

use super::facts::{self, FactSite};
use super::keyed::keyed;
use super::retyped::{MetTypes, Relation, relation};
use super::valued::Valued;
use super::{Directions, WireDiff, deprecation};
use crate::diff::change::{Finding, WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::WebhookRecord;
use crate::diff::surface::{CRATE, event_item, feature_names};
use std::collections::BTreeSet;

impl<'s> WireDiff<'s> {
    /// Servers and features.
    pub(super) fn document(&mut self) {
        let (old, new) = (self.old, self.new);
        if old.crate_name != new.crate_name {
            let why =
                format!("it was {}; the variables of the environment are called after it", quoted(&old.crate_name));
            let finding = Finding::new(Kind::CrateRenamed, WireClass::None, &new.crate_name, why);
            self.add(finding.at(Some("#/info/title"), Some("#/info/title")).concerning([CRATE.to_owned()]));
        }
        if old.base_url != new.base_url {
            let why = format!("it was {}", quoted(&old.base_url));
            self.add(
                Finding::new(Kind::BaseUrl, self.base_class(), &new.base_url, why)
                    .at(Some("#/servers"), Some("#/servers")),
            );
        }
        if old.token_url != new.token_url {
            let said = |url: &Option<String>| url.clone().unwrap_or_else(|| "not said".to_owned());
            let why = format!("it was {}", quoted(&said(&old.token_url)));
            self.add(Finding::new(Kind::TokenUrl, self.token_class(), said(&new.token_url), why));
        }
        for (item, before, after) in feature_names(&old.features, &new.features) {
            let (kind, why) = match (before, after) {
                (false, _) => (Kind::FeatureAdded, "it can be turned on"),
                (_, false) => (Kind::FeatureRemoved, "whoever turns it on has to choose another"),
                _ => (Kind::FeatureChanged, "it turns on other features than before"),
            };
            self.add(Finding::new(kind, WireClass::None, item.clone(), why).concerning([item]));
        }
    }

    /// Webhooks, by key.
    pub(super) fn webhooks(&mut self) {
        let (old, new) = (self.old, self.new);
        let known = |all: &'s [WebhookRecord]| keyed(all, |webhook| webhook.key.as_str());
        let (old_webhooks, new_webhooks) = (known(&old.webhooks), known(&new.webhooks));
        let is_moved =
            |one: &WebhookRecord| !(old_webhooks.contains_key(&*one.key) && new_webhooks.contains_key(&*one.key));
        let moved = keyed(old.webhooks.iter().filter(|one| is_moved(one)), announced);
        let mut kept: BTreeSet<&str> = BTreeSet::new();
        for after in &new.webhooks {
            let same = || moved.get(&announced(after)).filter(|_| is_moved(after) && !announced(after).is_empty());
            let before = old_webhooks.get(after.key.as_str()).or_else(same);
            if let Some(before) = before.filter(|before| kept.insert(&before.key)) {
                self.webhook(before, after);
            } else {
                let why = "it may be received; before, it was `Unknown`";
                let finding = Finding::new(Kind::WebhookAdded, WireClass::Additive, subject(after), why);
                self.add(finding.at(None, Some(&after.at)).concerning([event_item(&after.variant)]));
            }
        }
        for before in old.webhooks.iter().filter(|before| !kept.contains(before.key.as_str())) {
            let finding = Finding::new(
                Kind::WebhookRemoved,
                WireClass::Breaking,
                subject(before),
                "the document has it no longer",
            );
            self.add(finding.at(Some(&before.at), None).concerning([event_item(&before.variant)]));
        }
    }

    fn webhook(&mut self, before: &'s WebhookRecord, after: &'s WebhookRecord) {
        self.count([&before.prose, &after.prose], ["", ""]);
        let items = [event_item(&before.variant), event_item(&after.variant)];
        let relation = relation(&before.ty, &after.ty, self.known(), &mut MetTypes::new());
        let site = FactSite::of_value(Directions::RECEIVED);
        let told = |one: &'s WebhookRecord| Valued { ty: &one.ty, facts: &one.facts };
        let facts = facts::differences(told(before), told(after), site).into_iter();
        let mut told: Vec<(Kind, WireClass, String)> = facts.map(|fact| (fact.kind, fact.wire, fact.why)).collect();
        if relation != Relation::Same || before.ty != after.ty {
            let wire = relation.class(Directions::RECEIVED);
            told.push((Kind::WebhookRetyped, wire, relation.why(Directions::RECEIVED)));
        }
        if before.variant != after.variant {
            let why = "the same webhook is called otherwise in Rust".to_owned();
            told.push((Kind::WebhookRenamed, WireClass::None, why));
        } else if before.key != after.key {
            let why = format!("the document called it {}; what announces it is the same", quoted(&before.key));
            told.push((Kind::WebhookRenamed, WireClass::None, why));
        }
        if announced(before) != announced(after) {
            let is_lost = before.event_types.iter().any(|one| !after.event_types.contains(one));
            let wire = if is_lost { WireClass::Breaking } else { WireClass::Additive };
            let said = |one: &WebhookRecord| {
                [one.event_types.join(" "), one.telling_keys.join(" ")].join(" ").trim().to_owned()
            };
            let why = format!("it was announced by {} and is by {}", quoted(&said(before)), quoted(&said(after)));
            told.push((Kind::WebhookAnnounced, wire, why));
        }
        if before.deprecated != after.deprecated {
            let (kind, why) = deprecation(after.deprecated);
            told.push((kind, WireClass::None, why.to_owned()));
        }
        for (kind, wire, why) in told {
            let finding = Finding::new(kind, wire, subject(after), why).at(Some(&before.at), Some(&after.at));
            self.add(finding.concerning(items.clone()));
        }
    }
}

/// What tells a webhook from others.
fn announced(webhook: &WebhookRecord) -> BTreeSet<&String> {
    webhook.event_types.iter().chain(&webhook.telling_keys).collect()
}

fn subject(webhook: &WebhookRecord) -> String {
    format!("webhook {}", webhook.key)
}
