//! Operations of Numbers.
//!
//! See [the types](crate::numbers), [the guide](crate::guides::numbers).

use crate::models::numbers;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.numbers()`. Feature `numbers`.
///
/// Guide: [Numbers](crate::guides::numbers).
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `numbers`. Feature `numbers`.
    #[inline]
    #[must_use]
    pub fn numbers(&self) -> Numbers<'_> {
        Numbers(self)
    }
}

impl Numbers<'_> {
    /// Gets a number.
    ///
    /// `GET /numbers/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<numbers::Number> {
        Call::new(self.0, const { &Op::new("GET", "/numbers/{id}").no_auth() })
            .path(&[id])
    }
}
