//! Objects inside what a page lists: described once each, in a section that tables link to.
//!
//! In: the types of the values that a page lists. Out: their objects and unions, however deep, and the links to them. It refuses
//! to know what is said of them.

use super::super::details::anchor;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::shapes::{add_inner_types, described_type};
use crate::emit::markdown;
use crate::ir::{TypeId, TypeRef};
use indexmap::{IndexMap, IndexSet};
use std::collections::{BTreeMap, BTreeSet};

/// Lines of the tables of objects, at most: with them, a page loads 150 KB.
const MOST_LINES: usize = 250;

/// The types that a page describes.
#[derive(Debug)]
pub struct NestedTypes<'a> {
    headings: IndexMap<TypeId, String>,
    /// The names of those that have no room.
    left: IndexSet<String>,
    /// Anchors of the page's other headings.
    taken: &'a BTreeSet<String>,
}

impl<'a> NestedTypes<'a> {
    /// Collects the types of values and of what is inside them. A name that two of them have is told apart by a number.
    pub fn new<'v>(
        edition: &Edition<'_>,
        values: impl Iterator<Item = &'v TypeRef>,
        taken: &'a BTreeSet<String>,
    ) -> Self {
        let mut found: IndexSet<TypeId> = values.filter_map(|ty| described_type(edition, ty)).collect();
        let left = add_inner_types(edition, &mut found, MOST_LINES);
        let left = left.into_iter().map(|id| edition.names.ty(id).as_str().to_owned()).collect();
        let mut uses: BTreeMap<String, usize> = BTreeMap::new();
        let mut heading = |id: TypeId| {
            let name = edition.names.ty(id).as_str().to_owned();
            let count = uses.entry(name.to_lowercase()).or_default();
            *count += 1;
            if *count > 1 { format!("{name} {count}") } else { name }
        };
        Self { headings: found.into_iter().map(|id| (id, heading(id))).collect(), left, taken }
    }

    /// Which objects have no room on the page; empty where all have.
    pub fn left_out(&self) -> String {
        if self.left.is_empty() {
            return String::new();
        }
        let names: Vec<String> = self.left.iter().map(|name| markdown::code(name)).collect();
        format!(
            "There is no room on this page for what is inside these; the skills describe them: {}.",
            names.join(", ")
        )
    }

    /// The types, sorted by heading.
    pub fn types(&self) -> Vec<(TypeId, &str)> {
        let mut types: Vec<_> = self.headings.iter().map(|(id, heading)| (*id, heading.as_str())).collect();
        types.sort_by_key(|(_, heading)| heading.to_lowercase());
        types
    }

    /// A link to the section of a value's type, with what leads to it; empty where there is none. A type that is called as another
    /// heading of the page has the second anchor of that name.
    pub fn link(&self, edition: &Edition<'_>, ty: &TypeRef) -> String {
        let heading = described_type(edition, ty).and_then(|id| self.headings.get(&id));
        heading.map_or_else(String::new, |heading| {
            let anchor = anchor(heading);
            let second = if self.taken.contains(&anchor) { "-1" } else { "" };
            format!(", see [{heading}](#{anchor}{second})")
        })
    }
}
