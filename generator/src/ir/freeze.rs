//! Draft -> [`Api`]: products, and the invariants that `ir` promises.

use super::announced::recognise_webhooks;
use super::forms::keep_forms;
use super::graph::{
    assign_flow, assign_owners, box_recursion, compact, find_twins, loosen_one_way, loosen_recursion, place_files,
    settle_ambiguous,
};
use super::key::of_types;
use super::locked::{recognise_operations, recognise_types};
use super::lower::{lower, oauth_schemes, token_url};
use super::products::{assign_products, describe_products};
use super::{Api, Info, Owner, Pointer};
use crate::config::Config;
use crate::lock::Lock;
use crate::spec::{Loaded, Source};

impl Api {
    /// The model of a loaded document, in which everything that `lock` has is where it was.
    pub fn new(source: &Source, loaded: &Loaded, config: &Config, lock: Option<&Lock>) -> Self {
        let mut draft = lower(loaded, config);
        let moved = lock.map(|lock| recognise_operations(&mut draft, config, lock)).unwrap_or_default();
        let (mut products, unplaced) = assign_products(&mut draft, config, lock);
        let tags = loaded.doc.tags.iter().filter_map(|tag| Some((tag.name.as_str(), tag.description.as_deref()?)));
        describe_products(&mut products, &draft.operations, &tags.collect::<Vec<_>>());
        place_files(&mut draft);
        assign_flow(&mut draft);
        settle_ambiguous(&mut draft);
        compact(&mut draft);
        assign_flow(&mut draft);
        loosen_one_way(&mut draft.types);
        let endless = loosen_recursion(&mut draft.types);
        if !endless.is_empty() {
            draft.notes.entry("endless-value").or_default().extend(endless);
        }
        box_recursion(&mut draft.types);
        if let Some(lock) = lock {
            recognise_webhooks(&mut draft, lock);
            recognise_types(&mut draft, config, lock, &moved);
            keep_forms(&mut draft, lock);
        }
        assign_owners(&mut draft, &products, lock);
        find_twins(&mut draft.types, &draft.operations, lock.map(|lock| (lock, config)));
        let places: Vec<&Pointer> = draft.operations.iter().map(|operation| &operation.at).collect();
        let type_keys = of_types(&draft.types, &places);
        let info = &loaded.doc.info;
        let base_url = loaded.doc.servers.first().map_or("", |server| server.url.trim_end_matches('/'));
        let api = Self {
            info: Info {
                title: info.title.clone(),
                version: info.version.clone(),
                base_url: base_url.to_owned(),
                token_url: token_url(loaded, base_url),
                sha256: source.sha256.clone(),
                size: source.text.len(),
            },
            identity: config.identity(&info.title, &loaded.server),
            types: draft.types,
            type_keys,
            operations: draft.operations.into_iter().collect(),
            webhooks: draft.webhooks,
            event_tag: draft.event_tag,
            products,
            schema_count: loaded.schema_count,
            idempotency_property: config.idempotency_property.clone(),
            oauth_schemes: oauth_schemes(loaded),
            multipart: config.multipart_at(base_url),
            event_properties: config.event_properties.clone(),
            waiters: config.waiters.clone(),
            base64_properties: config.base64_properties.clone(),
            dropped: draft.dropped,
            unplaced,
            notes: draft.notes,
        };
        api.check_owners();
        api
    }

    /// A type owned by a product refers only to types of that product and to shared ones.
    fn check_owners(&self) {
        for def in self.types.values().filter(|def| def.flow.is_used()) {
            super::each_ref(def, &mut |ty| {
                let target = ty.named().map(|id| self.types[id].owner);
                debug_assert!(
                    target.is_none_or(|owner| owner == def.owner || owner == Owner::Shared),
                    "{} refers to a type of another owner",
                    def.at
                );
            });
        }
    }
}
