//! Operations of Frames.
//!
//! See [the types](crate::frames), [the guide](crate::guides::frames).

use crate::models::frames;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.frames()`. Feature `frames`.
///
/// Guide: [Frames](crate::guides::frames).
#[derive(Clone, Copy, Debug)]
pub struct Frames<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `frames`. Feature `frames`.
    #[inline]
    #[must_use]
    pub fn frames(&self) -> Frames<'_> {
        Frames(self)
    }
}

impl Frames<'_> {
    /// Creates a frame.
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
