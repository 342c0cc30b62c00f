//! Types of Trees.
//!
//! See [the operations](crate::resources::trees), [the guide](crate::guides::trees).

use crate::runtime::model::{Map, object, union};

object! {
    /// Request body of `POST /trees`. Taken by [`client.trees().create`](crate::resources::trees::Trees::create).
    pub struct CreateTreeRequest request {
        tree: Option<Map<Tree>> = "tree",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// Schema `Tree`. Part of [`CreateTreeRequest`].
    pub enum Tree {
        /// A JSON object.
        Tree(Box<Tree>) = json "object",
        /// A JSON string.
        Text(String) = json "string",
    }
    from Text(String)
    text Text
}
