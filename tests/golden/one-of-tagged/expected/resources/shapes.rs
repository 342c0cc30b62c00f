//! Operations of Shapes.
//!
//! See [the types](crate::shapes), [the guide](crate::guides::shapes).

use crate::models::shapes;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.shapes()`. Feature `shapes`.
///
/// Guide: [Shapes](crate::guides::shapes).
#[derive(Clone, Copy, Debug)]
pub struct Shapes<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `shapes`. Feature `shapes`.
    #[inline]
    #[must_use]
    pub fn shapes(&self) -> Shapes<'_> {
        Shapes(self)
    }
}

impl Shapes<'_> {
    /// Creates a shape.
    ///
    /// `POST /shapes`
    #[inline]
    pub fn create(&self, body: shapes::Shape) -> Call<shapes::Shape> {
        Call::new(self.0, const { &Op::new("POST", "/shapes").no_auth() }).json(&body)
    }
}
