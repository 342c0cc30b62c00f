//! What a document contains, for `inspect`.

use super::{Api, TypeId};
use crate::words::visible_line;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// Counts of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// Operations.
    pub operations: usize,
    /// Webhooks.
    pub webhooks: usize,
    /// Schemas under `components`.
    pub schemas: usize,
    /// Operations, webhooks and schemas of the document that are neither in the model nor noted.
    pub dropped: usize,
    /// Named types of the model that the client has.
    pub types: usize,
    /// Those of them whose names have more than [`LONG_NAME`] characters.
    pub long_names: usize,
    /// Operations by product.
    pub products: BTreeMap<String, usize>,
    /// Constructs that are expressed less exactly than the document says them: code -> how often.
    pub notes: BTreeMap<&'static str, usize>,
}

/// A type's name that is longer than this is a sentence.
pub const LONG_NAME: usize = 45;

impl Api {
    /// What the document contains; `name_length` says how long the name of a type is.
    pub fn report(&self, name_length: impl Fn(TypeId) -> usize) -> Report {
        let emitted = || self.types.iter().filter(|(_, def)| def.is_emitted());
        Report {
            title: self.info.title.clone(),
            version: self.info.version.clone(),
            operations: self.operations.len(),
            webhooks: self.webhooks.len(),
            schemas: self.schema_count,
            dropped: self.dropped,
            types: emitted().count(),
            long_names: emitted().filter(|(id, _)| name_length(*id) > LONG_NAME).count(),
            products: self.products.values().map(|one| (one.slug.to_string(), one.operations.len())).collect(),
            notes: self.notes.iter().map(|(code, places)| (*code, places.len())).collect(),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", visible_line(&self.title), visible_line(&self.version))?;
        let counts = [
            ("operations", self.operations),
            ("webhooks", self.webhooks),
            ("schemas", self.schemas),
            ("types", self.types),
            ("long names", self.long_names),
            ("dropped", self.dropped),
        ];
        for (what, count) in counts {
            writeln!(f, "{count:>6} {what}")?;
        }
        writeln!(f, "products")?;
        for (slug, count) in &self.products {
            writeln!(f, "{count:>6} {}", visible_line(slug))?;
        }
        writeln!(f, "notes")?;
        for (code, count) in &self.notes {
            writeln!(f, "{count:>6} {code}")?;
        }
        Ok(())
    }
}
