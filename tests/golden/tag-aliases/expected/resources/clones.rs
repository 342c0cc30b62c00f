//! Operations of Clones.
//!
//! See [the types](crate::clones), [the guide](crate::guides::clones).

use crate::models::clones;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.clones()`. Feature `clones`.
///
/// Guide: [Clones](crate::guides::clones).
#[derive(Clone, Copy, Debug)]
pub struct Clones<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `clones`. Feature `clones`.
    #[inline]
    #[must_use]
    pub fn clones(&self) -> Clones<'_> {
        Clones(self)
    }
}

impl Clones<'_> {
    /// Creates a clone.
    ///
    /// `POST /clones`
    #[inline]
    pub fn create(&self, body: clones::CloneRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/clones").empty().no_auth() })
            .json(&body)
    }
}
