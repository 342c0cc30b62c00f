//! Snapshots of earlier generators, which keep less: two snapshots are compared by what both have.

use super::{FactsRecord, OperationRecord, ReplyRecord, Snapshot, TypeRecord};
use serde_json::Value;

/// How much a snapshot of this generator keeps. 1: what bodies, replies, items, variants and errors say of values; statuses of
/// successes; cookies; what the client has nothing for.
pub const DETAIL: u32 = 1;

impl Snapshot {
    /// The same with what a snapshot of the least detail keeps.
    #[must_use]
    pub fn with_least_detail(mut self) -> Self {
        self.detail = 0;
        self.documents.clear();
        self.operations.iter_mut().for_each(reduce_operation);
        self.webhooks.iter_mut().for_each(|webhook| webhook.facts = FactsRecord::default());
        self.types.iter_mut().for_each(reduce_type);
        self
    }
}

fn reduce_operation(operation: &mut OperationRecord) {
    operation.params.retain(|param| param.place != "cookie");
    operation.params.iter_mut().for_each(|param| reduce_facts(&mut param.facts));
    for body in &mut operation.bodies {
        body.facts = FactsRecord::default();
        body.encodings.clear();
    }
    std::iter::once(&mut operation.reply).chain(&mut operation.other_replies).for_each(reduce_reply);
    operation.bodies_left_out.clear();
    operation.replies_left_out.clear();
    operation.successes.clear();
    operation.error_bodies.clear();
    operation.noted.clear();
}

fn reduce_reply(reply: &mut ReplyRecord) {
    reply.facts = FactsRecord::default();
    reply.whole.clear();
}

fn reduce_type(record: &mut TypeRecord) {
    record.required_beyond.clear();
    record.fields.iter_mut().for_each(|field| reduce_facts(&mut field.facts));
    record.extra.iter_mut().for_each(|extra| extra.facts = FactsRecord::default());
    record.variants.iter_mut().for_each(|variant| variant.facts = FactsRecord::default());
}

fn reduce_facts(facts: &mut FactsRecord) {
    facts.limits.retain(|name, value| {
        let word = name.rsplit('.').next().unwrap_or_default();
        let is_texts = value.as_array().is_some_and(|all| all.iter().all(Value::is_string));
        let is_new =
            matches!(word, "maxProperties" | "default" | "oneOf" | "required") || crate::ir::is_assertion(word);
        !(is_new || word == "enum" && is_texts)
    });
}
