//! Types of Clusters.
//!
//! See [the operations](crate::resources::clusters), [the guide](crate::guides::clusters).

use crate::runtime::model::{Map, object};

object! {
    /// Schema `Cluster`. Returned by [`client.clusters().retrieve`](crate::resources::clusters::Clusters::retrieve). Part of [`Summary`].
    pub struct Cluster reply {
        id: String = "id" required,
        parent: Option<Box<Cluster>> = "parent",
        subclusters: Option<Vec<Cluster>> = "subclusters",
        by_name: Option<Map<Cluster>> = "by_name",
        summary: Option<Box<Summary>> = "summary",
    }
}

object! {
    /// Schema `Summary`. Part of [`Cluster`].
    pub struct Summary reply {
        of: Option<Box<Cluster>> = "of",
    }
}
