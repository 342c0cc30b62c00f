//! Types of Beeps.
//!
//! See [the operations](crate::resources::beeps), [the guide](crate::guides::beeps).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /beeps`. Taken by [`client.beeps().create`](crate::resources::beeps::Beeps::create).
    pub struct CreateBeepRequest request {
        /// Deprecated.
        ///
        /// Always `beep`.
        kind: String = "kind" [deprecated] required,
        /// Deprecated.
        volume: Option<i64> = "volume" [deprecated],
    }
    /// Creates an empty one.
    new() { kind: "beep" }
}
