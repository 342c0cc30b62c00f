//! Operations of the product Loop.

use crate::models::r#loop;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.r#loop()`.
#[derive(Clone, Copy, Debug)]
pub struct Loop<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `loop`.
    #[inline]
    #[must_use]
    pub fn r#loop(&self) -> Loop<'_> {
        Loop(self)
    }
}

impl Loop<'_> {
    /// Update loop.
    ///
    /// `POST /loop/{type}`
    #[inline]
    pub fn update(
        &self,
        r#type: &str,
        body: r#loop::UpdateLoopRequest,
    ) -> Call<(), LoopUpdate> {
        Call::new(self.0, const { &Op::new("POST", "/loop/{type}").empty().no_auth() })
            .path(&[r#type])
            .json(&body)
    }

    /// Move (loop).
    ///
    /// `POST /loop/{type}/move`
    #[inline]
    pub fn r#move(&self, r#type: &str) -> Call<()> {
        Call::new(
                self.0,
                const { &Op::new("POST", "/loop/{type}/move").empty().no_auth() },
            )
            .path(&[r#type])
    }
}

/// Parameters of `POST /loop/{type}`.
#[derive(Debug)]
pub enum LoopUpdate {}

impl<T> Call<T, LoopUpdate> {
    /// Sets the query parameter `in`.
    #[inline]
    pub fn r#in(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("in", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `self`.
    #[inline]
    pub fn self_(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("self", &IntoField::<Option<String>>::into_field(value))
    }
}
