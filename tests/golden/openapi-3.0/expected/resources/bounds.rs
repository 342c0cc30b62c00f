//! Operations of Bounds.
//!
//! See [the types](crate::bounds), [the guide](crate::guides::bounds).

use crate::models::bounds;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.bounds()`. Feature `bounds`.
///
/// Guide: [Bounds](crate::guides::bounds).
#[derive(Clone, Copy, Debug)]
pub struct Bounds<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `bounds`. Feature `bounds`.
    #[inline]
    #[must_use]
    pub fn bounds(&self) -> Bounds<'_> {
        Bounds(self)
    }
}

impl Bounds<'_> {
    /// Creates a bound.
    ///
    /// `POST /bounds`
    #[inline]
    pub fn create(&self, body: bounds::CreateBoundRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/bounds").empty().no_auth() })
            .json(&body)
    }
}
