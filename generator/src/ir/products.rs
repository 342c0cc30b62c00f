//! Which product an operation belongs to.
//!
//! In: the operations, what `sdk.toml` says, and the lock. Out: the products, and every operation in one. No operation changes
//! product by itself, and no tag makes a product where a lock says what there is.

use super::lower::Draft;
use super::{Id, IdVec, OpId, Operation, Product, ProductId, Slug};
use crate::config::Config;
use crate::lock::{Lock, LockedWord, is_product, product_key};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// Gives every operation its product; products come in the order of the configuration, then of the document. Returns the
/// operations that nothing says the product of.
pub(super) fn assign_products(
    draft: &mut Draft,
    config: &Config,
    lock: Option<&Lock>,
) -> (IdVec<ProductId, Product>, Vec<OpId>) {
    // A lock that says nothing of products has nothing to keep.
    let lock = lock.filter(|lock| lock.living().any(|(key, _)| is_product(key)));
    let by_tag = slugs_of_tags(&draft.operations, config);
    let choice = Placement::new(&draft.operations, config, lock, &by_tag);
    let slugs: Vec<Slug> = draft.operations.iter().map(|op| choice.slug_of(op)).collect();
    let is_unplaced = |index: &usize| lock.is_some() && slugs[*index] == *Slug::preview();
    let unplaced = (0..slugs.len()).filter(is_unplaced).map(OpId::from_index).collect();
    let mut products: IdVec<ProductId, Product> = IdVec::default();
    for (slug, operations) in by_slug(config, slugs) {
        let listed = config.product(&slug);
        let (title, about, includes) = (listed.title.clone(), listed.about.clone(), listed.includes.clone());
        let is_preview = lock.is_some() && slug == *Slug::preview();
        let id = products.push(Product { slug, title, about, includes, operations, is_preview });
        for op in products[id].operations.clone() {
            draft.operations[op.index()].product = id;
        }
    }
    assign_webhooks(draft, config, &products, &by_tag);
    (products, unplaced)
}

/// Says of products that nobody describes what the document says of the tag of their operations.
pub(super) fn describe_products(
    products: &mut IdVec<ProductId, Product>,
    operations: &[Operation],
    tags: &[(&str, &str)],
) {
    for product in products.iter_mut().map(|(_, product)| product).filter(|product| product.about.is_none()) {
        let tag = product.operations.first().map(|id| tag_of(&operations[id.index()]));
        let known = tags.iter().find(|(name, _)| Some(name.trim()) == tag);
        let text = known.map(|(_, text)| text.trim()).unwrap_or_default();
        let first = text.split("\n\n").next().filter(|text| !text.is_empty());
        product.about =
            first.map(|text| if text.ends_with(char::is_alphanumeric) { format!("{text}.") } else { text.to_owned() });
    }
}

/// The operations of each product: those of the configuration first, then the others as they come.
fn by_slug(config: &Config, slugs: Vec<Slug>) -> Vec<(Slug, Vec<OpId>)> {
    let mut operations: IndexMap<Slug, Vec<OpId>> = IndexMap::new();
    for slug in config.products() {
        operations.entry(slug.slug.clone()).or_default();
    }
    for (index, slug) in slugs.into_iter().enumerate() {
        operations.entry(slug).or_default().push(OpId::from_index(index));
    }
    operations.into_iter().filter(|(_, operations)| !operations.is_empty()).collect()
}

fn assign_webhooks(
    draft: &mut Draft,
    config: &Config,
    products: &IdVec<ProductId, Product>,
    by_tag: &BTreeMap<String, Slug>,
) {
    let ids: BTreeMap<&Slug, ProductId> = products.iter().map(|(id, product)| (&product.slug, id)).collect();
    // Of an API with one product, everything is that product's.
    let only = ids.values().next().copied().filter(|_| ids.len() == 1);
    for event in &mut draft.webhooks {
        let slug = if config.lists_webhooks() {
            config.product_of_webhook(&event.key)
        } else {
            let tag = event.tag.as_deref();
            tag.and_then(|tag| config.product_of("", "", Some(tag)).or_else(|| by_tag.get(tag.trim())))
        };
        event.product = slug.and_then(|slug| ids.get(slug)).copied().or(only);
    }
}

/// Everything that has a say in where an operation goes.
struct Placement<'a> {
    config: &'a Config,
    lock: Option<&'a Lock>,
    by_tag: &'a BTreeMap<String, Slug>,
    /// The paths of operations whose product is locked.
    placed: Vec<(Vec<&'a str>, Slug)>,
}

impl<'a> Placement<'a> {
    fn new(
        operations: &'a [Operation],
        config: &'a Config,
        lock: Option<&'a Lock>,
        by_tag: &'a BTreeMap<String, Slug>,
    ) -> Self {
        let mut choice = Self { config, lock, by_tag, placed: Vec::new() };
        let placed = operations.iter().filter_map(|op| {
            let slug = choice.listed(op).cloned().or_else(|| choice.locked(op))?;
            (slug != *Slug::preview()).then(|| (segments(&op.path), slug))
        });
        choice.placed = placed.collect();
        choice
    }

    /// People's decision comes first, then what is locked, then what the document says.
    fn slug_of(&self, op: &Operation) -> Slug {
        let tagged = || self.config.product_of(op.method.as_str(), &op.path, op.tag.as_deref());
        let by_tag = || self.by_tag.get(tag_of(op));
        if let Some(slug) = self.listed(op) {
            return slug.clone();
        }
        let Some(lock) = self.lock else {
            return tagged().or_else(by_tag).expect("every tag that is not listed has a slug").clone();
        };
        let locked = self.locked(op).filter(|slug| self.is_listed(slug) || tagged().is_none());
        let known = |slug: &Slug| lock.name(&product_key(slug)).is_some() && *slug != *Slug::preview();
        locked
            .or_else(|| tagged().cloned())
            .or_else(|| self.of_siblings(op))
            .or_else(|| by_tag().filter(|slug| known(slug)).cloned())
            .unwrap_or_else(|| Slug::preview().clone())
    }

    /// The product that lists the operation itself.
    fn listed(&self, op: &Operation) -> Option<&Slug> {
        self.config.product_of(op.method.as_str(), &op.path, None)
    }

    fn is_listed(&self, slug: &Slug) -> bool {
        self.config.products().iter().any(|product| product.slug == *slug)
    }

    /// The product that an operation had; `preview` is none to stay in.
    fn locked(&self, op: &Operation) -> Option<Slug> {
        let slug = self.lock?.said(op.locked.as_deref()?, LockedWord::Product, "")?;
        Slug::parse(slug).ok().filter(|slug| *slug != *Slug::preview())
    }

    /// The product of most operations that have the longest beginning of the path in common.
    fn of_siblings(&self, op: &Operation) -> Option<Slug> {
        let own = segments(&op.path);
        let common = |path: &[&str]| own.iter().zip(path).take_while(|(a, b)| a == b).count();
        let longest = self.placed.iter().map(|(path, _)| common(path)).max().filter(|longest| *longest > 0)?;
        let mut counts: BTreeMap<&Slug, usize> = BTreeMap::new();
        for (_, slug) in self.placed.iter().filter(|(path, _)| common(path) == longest) {
            *counts.entry(slug).or_default() += 1;
        }
        let most = counts.values().max().copied()?;
        counts.into_iter().find(|(_, count)| *count == most).map(|(slug, _)| slug.clone())
    }
}

/// The segments of a path, parameters all alike, without a version in front.
fn segments(path: &str) -> Vec<&str> {
    let is_version = |text: &str| text.strip_prefix('v').is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    let segments: Vec<&str> = segments.map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect();
    match segments.split_first() {
        Some((first, rest)) if is_version(first) => rest.to_vec(),
        _ => segments,
    }
}

/// The slugs of the tags that no product is listed for.
fn slugs_of_tags(operations: &[Operation], config: &Config) -> BTreeMap<String, Slug> {
    let is_listed = |op: &&Operation| config.product_of(op.method.as_str(), &op.path, op.tag.as_deref()).is_none();
    let tags: BTreeSet<&str> = operations.iter().filter(is_listed).map(tag_of).collect();
    config.slugs_of_tags(&tags).into_iter().map(|(tag, slug)| (tag.to_owned(), slug)).collect()
}

/// The tag of an operation; the empty one where it has none.
fn tag_of(op: &Operation) -> &str {
    op.tag.as_deref().unwrap_or_default().trim()
}
