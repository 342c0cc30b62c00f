//! Operations of the product Levels.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::levels;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.levels()`.
#[derive(Clone, Copy, Debug)]
pub struct Levels<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `levels`.
    #[inline]
    #[must_use]
    pub fn levels(&self) -> Levels<'_> {
        Levels(self)
    }
}

impl Levels<'_> {
    /// Create level.
    ///
    /// `POST /levels`
    #[inline]
    pub fn create(&self, body: levels::CreateLevelRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/levels").empty().no_auth() })
            .json(&body)
    }
}
