//! Which operation stands where: core tasks, supporting operations, the rest.

use crate::config::OpKey;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::tasks::CoreTask;
use crate::emit::docs::texts::ProductTexts;
use crate::ir::{Method, OpId, Product};

/// Core tasks of a product for which nobody chose them.
const CORE_BY_RULE: usize = 3;

/// Supporting operations where events are shown, too.
const SUPPORTING_WITH_WEBHOOKS: usize = 6;

/// Supporting operations otherwise.
const SUPPORTING: usize = 8;

/// The operations of a product by place.
pub struct Places<'a> {
    /// Core tasks with what is said of them; nothing where a rule chose them.
    pub core: Vec<(OpId, Option<&'a CoreTask>)>,
    /// Supporting operations.
    pub supporting: Vec<OpId>,
    /// All others.
    pub additional: Vec<OpId>,
}

impl<'a> Places<'a> {
    /// Places the operations of a product. Those that `texts` name come first, the rest keeps the document's order.
    pub fn new(edition: &Edition<'a>, product: &Product, texts: &ProductTexts, with_webhooks: bool) -> Self {
        let find = |key: &OpKey| {
            product.operations.iter().copied().find(|id| {
                let op = &edition.api.operations[*id];
                key.is(op.method.as_str(), &op.path)
            })
        };
        let tasks = edition.rules.core_tasks(edition.texts, &product.slug);
        let mut core: Vec<_> = tasks.iter().filter_map(|task| Some((find(&task.operation)?, Some(*task)))).collect();
        if core.is_empty() {
            core = core_by_rule(edition, product).into_iter().map(|id| (id, None)).collect();
        }
        let mut others: Vec<OpId> = texts.supporting.iter().filter_map(find).collect();
        others.extend(product.operations.iter().copied().filter(|id| !others.contains(id)).collect::<Vec<_>>());
        others.retain(|id| core.iter().all(|(task, _)| task != id));
        others.sort_by_key(|id| edition.rules.stands_back(edition, *id));
        let count = if with_webhooks { SUPPORTING_WITH_WEBHOOKS } else { SUPPORTING };
        let additional = others.split_off(count.min(others.len()));
        Self { core, supporting: others, additional }
    }
}

/// What one does first: create the thing whose path is shortest, list such things, read one.
fn core_by_rule(edition: &Edition<'_>, product: &Product) -> Vec<OpId> {
    let rank = |id: &OpId| {
        let op = &edition.api.operations[*id];
        let item = op.path.contains('{');
        let kind = match (op.method, item) {
            (Method::Post, false) => 0,
            (Method::Get, false) => 1,
            (Method::Get, true) => 2,
            _ => 3,
        };
        (op.docs.deprecated.is_some(), kind, op.path.matches('/').count())
    };
    let mut chosen: Vec<OpId> = Vec::new();
    for kind in 0..CORE_BY_RULE {
        let of_kind = product.operations.iter().filter(|id| rank(id).1 == kind);
        chosen.extend(of_kind.min_by_key(|id| rank(id)));
    }
    let mut rest: Vec<OpId> = product.operations.iter().copied().filter(|id| !chosen.contains(id)).collect();
    rest.sort_by_key(rank);
    chosen.extend(rest.into_iter().take(CORE_BY_RULE.saturating_sub(chosen.len())));
    chosen
}
