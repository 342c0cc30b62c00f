//! A type, with what the schema says of its values.

use super::bounds::{Edge, applies, is_whole};
use crate::diff::snapshot::FactsRecord;
use serde_json::Value;

/// A type, and what the schema says of its values.
#[derive(Debug, Clone, Copy)]
pub struct Valued<'s> {
    /// The type.
    pub ty: &'s str,
    /// What the schema says.
    pub facts: &'s FactsRecord,
}

impl<'s> Valued<'s> {
    /// What a keyword says, where it says anything of values of the type.
    pub fn limit(self, name: &str) -> Option<&'s Value> {
        self.facts.limits.get(name).filter(|value| applies(name, value, self.ty))
    }

    /// The end of the numbers that a value can be.
    pub fn edge(self, name: &str) -> Option<Edge> {
        self.limit(name).and_then(|_| Edge::of(&self.facts.limits, name, is_whole(name, self.ty)))
    }
}
