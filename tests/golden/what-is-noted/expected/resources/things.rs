//! Operations of Things.
//!
//! See [the types](crate::things), [the guide](crate::guides::things).

use crate::models::things;
use crate::runtime::operation::{Bytes, Call, Client, IntoField, Op, Value};

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
    /// `PUT /things/{id}`
    #[inline]
    pub fn update(
        &self,
        id: &str,
        body: impl Into<UpdateThingBody>,
    ) -> Call<things::Thing, ThingsUpdate> {
        let call = Call::new(self.0, const { &Op::new("PUT", "/things/{id}") })
            .path(&[id]);
        match body.into() {
            UpdateThingBody::Json(body) => call.json(&body),
            UpdateThingBody::Multipart(body) => call.multipart(&body),
            UpdateThingBody::Xml(body) => call.bytes("application/xml", body),
        }
    }
}

/// What [`Things::update`] (`PUT /things/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `where_`, `Value`: `where` in the query.
/// - `raw_param`, `String`: `raw` in the query.
/// - `xml`: asks for the reply as `application/xml`.
#[derive(Debug)]
pub enum ThingsUpdate {}

impl<T> Call<T, ThingsUpdate> {
    /// Sets the query parameter `where`.
    #[inline]
    pub fn where_(self, value: impl IntoField<Option<Value>>) -> Self {
        self.repeated("where", &IntoField::<Option<Value>>::into_field(value))
    }

    /// Sets the query parameter `raw`.
    #[inline]
    pub fn raw_param(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("raw", &IntoField::<Option<String>>::into_field(value))
    }

    /// Asks for the reply as `application/xml`.
    #[inline]
    pub fn xml(self) -> Call<Bytes, ThingsUpdate> {
        self.accept("application/xml")
    }
}

/// A body of `PUT /things/{id}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateThingBody {
    /// As `application/json`.
    Json(things::Thing),
    /// As `multipart/form-data`.
    Multipart(things::UpdateThingMultipartRequest),
    /// As `application/xml`.
    Xml(Bytes),
}

impl From<things::Thing> for UpdateThingBody {
    #[inline]
    fn from(body: things::Thing) -> Self {
        Self::Json(body)
    }
}

impl From<things::UpdateThingMultipartRequest> for UpdateThingBody {
    #[inline]
    fn from(body: things::UpdateThingMultipartRequest) -> Self {
        Self::Multipart(body)
    }
}

impl From<Bytes> for UpdateThingBody {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Xml(body)
    }
}
