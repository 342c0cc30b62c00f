//! Operations of the product Frames.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::frames;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.frames()`.
#[derive(Clone, Copy, Debug)]
pub struct Frames<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `frames`.
    #[inline]
    #[must_use]
    pub fn frames(&self) -> Frames<'_> {
        Frames(self)
    }
}

impl Frames<'_> {
    /// Create frame.
    ///
    /// `POST /frames`
    #[inline]
    pub fn create(
        &self,
        body: frames::CreateFrameRequest,
    ) -> Call<frames::CreateFrameResponse> {
        Call::new(self.0, const { &Op::new("POST", "/frames").no_auth() }).json(&body)
    }
}
