//! Draft -> [`Api`]: products, and the invariants that `ir` promises.

use super::graph::{
    assign_flow, assign_owners, box_recursion, compact, find_twins, loosen_recursion, settle_ambiguous,
};
use super::lower::{Draft, lower, token_url};
use super::{Api, Id, IdVec, Info, OpId, Operation, Owner, Product, ProductId, Slug};
use crate::config::Config;
use crate::spec::{Loaded, Source};
use std::collections::{BTreeMap, BTreeSet};

impl Api {
    /// The model of a loaded document.
    pub fn new(source: &Source, loaded: &Loaded, config: &Config) -> Self {
        let mut draft = lower(loaded, config);
        let products = assign_products(&mut draft, config);
        assign_flow(&mut draft);
        settle_ambiguous(&mut draft);
        compact(&mut draft);
        assign_flow(&mut draft);
        let endless = loosen_recursion(&mut draft.types);
        if !endless.is_empty() {
            draft.notes.entry("endless-value").or_default().extend(endless);
        }
        box_recursion(&mut draft.types);
        assign_owners(&mut draft);
        find_twins(&mut draft.types, &draft.operations);
        let info = &loaded.doc.info;
        let base_url = loaded.doc.servers.first().map_or("", |server| server.url.trim_end_matches('/'));
        let api = Self {
            info: Info {
                title: info.title.clone(),
                version: info.version.clone(),
                base_url: base_url.to_owned(),
                token_url: token_url(loaded, base_url),
                sha256: source.sha256.clone(),
            },
            identity: config.identity(&info.title, &loaded.server),
            types: draft.types,
            operations: draft.operations.into_iter().collect(),
            webhooks: draft.webhooks,
            products,
            schema_count: loaded.schema_count,
            idempotency_property: config.idempotency_property.clone(),
            dropped: draft.dropped,
            notes: draft.notes,
        };
        api.check_owners();
        api
    }

    /// A type owned by a product refers only to types of that product and to shared ones.
    fn check_owners(&self) {
        for def in self.types.values().filter(|def| def.flow.is_used()) {
            super::graph::each_ref(def, &mut |ty| {
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

/// Gives every operation its product; products come in the order of the configuration, then of the document.
fn assign_products(draft: &mut Draft, config: &Config) -> IdVec<ProductId, Product> {
    let by_tag = slugs_of_tags(&draft.operations, config);
    let slugs: Vec<Slug> = draft.operations.iter().map(|op| slug_of(op, config, &by_tag)).collect();
    let mut products: IdVec<ProductId, Product> = IdVec::default();
    let configured = config.products().iter().map(|product| product.slug.clone());
    let mut order: Vec<Slug> = configured.filter(|slug| slugs.contains(slug)).collect();
    for slug in &slugs {
        if !order.contains(slug) {
            order.push(slug.clone());
        }
    }
    for slug in order {
        let operations = (0..slugs.len()).filter(|&index| slugs[index] == slug).map(OpId::from_index).collect();
        let listed = config.product(&slug);
        let (title, about, includes) = (listed.title.clone(), listed.about.clone(), listed.includes.clone());
        let id = products.push(Product { slug, title, about, includes, operations });
        for op in products[id].operations.clone() {
            draft.operations[op.index()].product = id;
        }
    }
    for event in &mut draft.webhooks {
        let slug = if config.lists_webhooks() {
            config.product_of_webhook(&event.key)
        } else {
            let tag = event.tag.as_deref();
            tag.and_then(|tag| config.product_of("", "", Some(tag)).or_else(|| by_tag.get(tag.trim())))
        };
        event.product = products.iter().find(|(_, product)| slug == Some(&product.slug)).map(|(id, _)| id);
    }
    products
}

/// The slugs of the tags that no product is listed for.
fn slugs_of_tags(operations: &[Operation], config: &Config) -> BTreeMap<String, Slug> {
    let tags: BTreeSet<&str> = operations.iter().filter(|op| listed(op, config).is_none()).map(tag_of).collect();
    config.slugs_of_tags(&tags).into_iter().map(|(tag, slug)| (tag.to_owned(), slug)).collect()
}

/// The slug of an operation's product.
fn slug_of(op: &Operation, config: &Config, by_tag: &BTreeMap<String, Slug>) -> Slug {
    listed(op, config).unwrap_or_else(|| &by_tag[tag_of(op)]).clone()
}

fn listed<'c>(op: &Operation, config: &'c Config) -> Option<&'c Slug> {
    config.product_of(op.method.as_str(), &op.path, op.tag.as_deref())
}

/// The tag of an operation; the empty one where it has none.
fn tag_of(op: &Operation) -> &str {
    op.tag.as_deref().unwrap_or_default().trim()
}
