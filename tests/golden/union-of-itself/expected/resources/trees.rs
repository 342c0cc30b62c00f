//! Operations of Trees.
//!
//! See [the types](crate::trees), [the guide](crate::guides::trees).

use crate::models::trees;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.trees()`. Feature `trees`.
///
/// Guide: [Trees](crate::guides::trees).
#[derive(Clone, Copy, Debug)]
pub struct Trees<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `trees`. Feature `trees`.
    #[inline]
    #[must_use]
    pub fn trees(&self) -> Trees<'_> {
        Trees(self)
    }
}

impl Trees<'_> {
    /// Creates a tree.
    ///
    /// `POST /trees`
    #[inline]
    pub fn create(&self, body: trees::CreateTreeRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/trees").empty().no_auth() })
            .json(&body)
    }
}
