//! Types of Moves.
//!
//! See [the operations](crate::resources::moves), [the guide](crate::guides::moves).

use crate::runtime::model::{object, union};

object! {
    /// Request body of `POST /moves`. Taken by [`client.moves().create`](crate::resources::moves::Moves::create).
    pub struct CreateMoveRequest request {
        move_: CreateMoveRequestMove = "move" required,
    }
    /// Creates one with `move_`, which is required.
    new(move_: CreateMoveRequestMove)
}

union! {
    /// `move` of [`CreateMoveRequest`].
    pub enum CreateMoveRequestMove {
        /// An object with `into`.
        Slide(Slide) = keys "into",
        /// An object with `over`.
        Jump(Jump) = keys "over",
    }
    from Slide(Slide)
    from Jump(Jump)
}

object! {
    /// Schema `Jump`. Part of [`CreateMoveRequestMove`].
    pub struct Jump request {
        over: String = "over" required,
        try_into: Option<String> = "try_into",
        borrow: Option<String> = "borrow",
    }
    /// Creates one with `over`, which is required.
    new(over: String)
}

object! {
    /// Schema `Slide`. Part of [`CreateMoveRequestMove`].
    pub struct Slide request {
        into: String = "into" required,
        from: Option<String> = "from",
        into_field: Option<String> = "into_field",
    }
    /// Creates one with `into`, which is required.
    new(into: String)
}
