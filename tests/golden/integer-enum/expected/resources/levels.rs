//! Operations of Levels.
//!
//! See [the types](crate::levels), [the guide](crate::guides::levels).

use crate::models::levels;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.levels()`. Feature `levels`.
///
/// Guide: [Levels](crate::guides::levels).
#[derive(Clone, Copy, Debug)]
pub struct Levels<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `levels`. Feature `levels`.
    #[inline]
    #[must_use]
    pub fn levels(&self) -> Levels<'_> {
        Levels(self)
    }
}

impl Levels<'_> {
    /// Creates a level.
    ///
    /// `POST /levels`
    #[inline]
    pub fn create(&self, body: levels::CreateLevelRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/levels").empty().no_auth() })
            .json(&body)
    }
}
