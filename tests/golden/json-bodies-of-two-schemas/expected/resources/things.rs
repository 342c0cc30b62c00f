//! Operations of Things.
//!
//! See [the types](crate::things), [the guide](crate::guides::things).

use crate::models::things;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.things()`. Feature `things`.
///
/// Guide: [Things](crate::guides::things).
#[derive(Clone, Copy, Debug)]
pub struct Things<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `things`. Feature `things`.
    #[inline]
    #[must_use]
    pub fn things(&self) -> Things<'_> {
        Things(self)
    }
}

impl Things<'_> {
    /// Updates a thing.
    ///
    /// `PATCH /things/{id}`
    #[inline]
    pub fn update(&self, id: &str, body: impl Into<UpdateThingBody>) -> Call<()> {
        let call = Call::new(
                self.0,
                const { &Op::new("PATCH", "/things/{id}").empty().no_auth() },
            )
            .path(&[id]);
        match body.into() {
            UpdateThingBody::Json(body) => call.json(&body),
            UpdateThingBody::VndApi(body) => {
                call.json_as("application/vnd.api+json", &body)
            }
            UpdateThingBody::MergePatch(body) => {
                call.json_as("application/merge-patch+json", &body)
            }
        }
    }
}

/// A body of `PATCH /things/{id}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateThingBody {
    /// As `application/json`.
    Json(things::Thing),
    /// As `application/vnd.api+json`.
    VndApi(things::UpdateThingVndApiRequest),
    /// As `application/merge-patch+json`.
    MergePatch(things::UpdateThingMergePatchRequest),
}

impl From<things::Thing> for UpdateThingBody {
    #[inline]
    fn from(body: things::Thing) -> Self {
        Self::Json(body)
    }
}

impl From<things::UpdateThingVndApiRequest> for UpdateThingBody {
    #[inline]
    fn from(body: things::UpdateThingVndApiRequest) -> Self {
        Self::VndApi(body)
    }
}

impl From<things::UpdateThingMergePatchRequest> for UpdateThingBody {
    #[inline]
    fn from(body: things::UpdateThingMergePatchRequest) -> Self {
        Self::MergePatch(body)
    }
}
