//! All paths of an API at once: what is a resource, and what is a method on one.

use super::NamingInput;
use super::lexicon;
use super::place::PathParts;
use crate::ir::Method;
use std::collections::{BTreeMap, BTreeSet};

/// What stands at a static path.
#[derive(Debug, Default)]
struct PathNode {
    /// Operations at this path, or below it.
    operations: usize,
    /// Methods of the path itself.
    methods: BTreeSet<Method>,
    /// Methods of the path with a parameter behind it.
    item_methods: BTreeSet<Method>,
}

/// Every static path of an API.
#[derive(Debug, Default)]
pub struct PathTree {
    nodes: BTreeMap<Vec<String>, PathNode>,
}

/// Whether the last word of a path names a resource, or a method on the resource before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A resource: its operations have methods of their own.
    Resource,
    /// A method on the parent.
    Leaf,
}

impl PathTree {
    /// Counts the operations of an API.
    pub fn new<'a>(operations: impl Iterator<Item = (&'a NamingInput<'a>, &'a PathParts)>) -> Self {
        let mut tree = Self::default();
        for (input, place) in operations {
            for end in 1..=place.statics.len() {
                tree.nodes.entry(place.statics[..end].to_vec()).or_default().operations += 1;
            }
            let node = tree.nodes.entry(place.statics.clone()).or_default();
            let methods = if place.is_item() { &mut node.item_methods } else { &mut node.methods };
            methods.insert(input.method);
        }
        tree
    }

    /// The one-operation rule: a path with one operation at or below it is a method on its parent, and so is a path
    /// that ends in a verb and has no items; every other path is a resource.
    pub fn role(&self, place: &PathParts) -> Role {
        let alone = self.nodes.get(&place.statics).is_none_or(|node| node.operations == 1);
        let verb = lexicon::is_verb(place.last()) && self.item_methods(&place.statics).is_empty();
        if place.statics.len() > 1 && (alone || verb) { Role::Leaf } else { Role::Resource }
    }

    /// Whether the path itself, without an item, is `PUT`.
    pub fn is_put(&self, statics: &[String]) -> bool {
        self.nodes.get(statics).is_some_and(|node| node.methods.contains(&Method::Put))
    }

    /// The methods of the path's items.
    pub fn item_methods(&self, statics: &[String]) -> &BTreeSet<Method> {
        static NONE: BTreeSet<Method> = BTreeSet::new();
        self.nodes.get(statics).map_or(&NONE, |node| &node.item_methods)
    }
}
