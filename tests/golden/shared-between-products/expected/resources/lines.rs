//! Operations of Lines.
//!
//! See [the types](crate::lines), [the guide](crate::guides::lines).

use crate::models::lines;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.lines()`. Feature `lines`.
///
/// Guide: [Lines](crate::guides::lines).
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `lines`. Feature `lines`.
    #[inline]
    #[must_use]
    pub fn lines(&self) -> Lines<'_> {
        Lines(self)
    }
}

impl Lines<'_> {
    /// Lists lines.
    ///
    /// `GET /lines`
    #[inline]
    pub fn list(&self) -> Call<lines::ListLinesResponse> {
        Call::new(self.0, const { &Op::new("GET", "/lines").no_auth() })
    }
}
