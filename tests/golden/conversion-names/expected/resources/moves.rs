//! Operations of Moves.
//!
//! See [the types](crate::moves), [the guide](crate::guides::moves).

use crate::models::moves;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.moves()`. Feature `moves`.
///
/// Guide: [Moves](crate::guides::moves).
#[derive(Clone, Copy, Debug)]
pub struct Moves<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `moves`. Feature `moves`.
    #[inline]
    #[must_use]
    pub fn moves(&self) -> Moves<'_> {
        Moves(self)
    }
}

impl Moves<'_> {
    /// Creates a move.
    ///
    /// `POST /moves`
    #[inline]
    pub fn create(&self, body: moves::CreateMoveRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/moves").empty().no_auth() })
            .json(&body)
    }
}
