//! Types of the product AI Assistants.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `UpdateWithPromotion`.
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
    new(model: String)
}
