//! Types of Assistants.
//!
//! See [the operations](crate::resources::assistants), [the guide](crate::guides::assistants).

use crate::runtime::model::object;

object! {
    /// Schema `UpdateWithPromotion`. Taken by [`client.assistants().update`](crate::resources::assistants::Assistants::update).
    pub struct UpdateWithPromotion request {
        /// From the base.
        ///
        /// At most 20 characters.
        name: Option<String> = "name",
        model: String = "model" required,
        /// Default: `true`.
        promote: Option<bool> = "promote",
        note: Option<String> = "note",
    }
    /// Creates one with `model`, which is required.
    new(model: String)
}
