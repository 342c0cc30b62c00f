//! Types of the product Networking.

use crate::runtime::model::{Map, object};

object! {
    /// Schema `Cluster`.
    pub struct Cluster reply {
        id: String = "id" required,
        parent: Option<Box<Cluster>> = "parent",
        subclusters: Option<Vec<Cluster>> = "subclusters",
        by_name: Option<Map<Cluster>> = "by_name",
        summary: Option<Box<Summary>> = "summary",
    }
}

object! {
    /// Schema `Summary`.
    pub struct Summary reply {
        of: Option<Box<Cluster>> = "of",
    }
}
