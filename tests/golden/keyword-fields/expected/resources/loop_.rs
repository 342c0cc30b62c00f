//! Operations of Loop.
//!
//! See [the types](crate::loop_), [the guide](crate::guides::loop_).

use crate::models::loop_;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.loop_()`. Feature `loop`.
///
/// Guide: [Loop](crate::guides::loop_).
#[derive(Clone, Copy, Debug)]
pub struct Loop<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `loop`. Feature `loop`.
    #[inline]
    #[must_use]
    pub fn loop_(&self) -> Loop<'_> {
        Loop(self)
    }
}

impl Loop<'_> {
    /// Updates a loop.
    ///
    /// `POST /loop/{type}`
    #[inline]
    pub fn update(
        &self,
        type_: &str,
        body: loop_::UpdateLoopRequest,
    ) -> Call<(), LoopUpdate> {
        Call::new(self.0, const { &Op::new("POST", "/loop/{type}").empty().no_auth() })
            .path(&[type_])
            .json(&body)
    }

    /// Moves a loop.
    ///
    /// `POST /loop/{type}/move`
    #[inline]
    pub fn move_(&self, type_: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/loop/{type}/move").empty().no_auth() },
            )
            .path(&[type_])
    }
}

/// What [`Loop::update`] (`POST /loop/{type}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `in_`, `String`: `in` in the query.
/// - `self_`, `String`: `self` in the query.
#[derive(Debug)]
pub enum LoopUpdate {}

impl<T> Call<T, LoopUpdate> {
    /// Sets the query parameter `in`.
    #[inline]
    pub fn in_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("in", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `self`.
    #[inline]
    pub fn self_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("self", &IntoField::<Option<String>>::into_field(value))
    }
}
