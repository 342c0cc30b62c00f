//! Operations of Columns.
//!
//! See [the types](crate::columns), [the guide](crate::guides::columns).

use crate::models::columns;
use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.columns()`. Feature `columns`.
///
/// Guide: [Columns](crate::guides::columns).
#[derive(Clone, Copy, Debug)]
pub struct Columns<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `columns`. Feature `columns`.
    #[inline]
    #[must_use]
    pub fn columns(&self) -> Columns<'_> {
        Columns(self)
    }
}

impl Columns<'_> {
    /// Creates a column.
    ///
    /// `POST /columns`
    #[inline]
    pub fn create(&self, body: impl Into<CreateColumnBody>) -> Call<columns::Column> {
        let call = Call::new(self.0, const { &Op::new("POST", "/columns").no_auth() });
        match body.into() {
            CreateColumnBody::Json(body) => call.json(&body),
            CreateColumnBody::EventStream(body) => call.bytes("text/event-stream", body),
        }
    }
}

/// A body of `POST /columns`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CreateColumnBody {
    /// As `application/json`.
    Json(columns::Column),
    /// As `text/event-stream`.
    EventStream(Bytes),
}

impl From<columns::Column> for CreateColumnBody {
    #[inline]
    fn from(body: columns::Column) -> Self {
        Self::Json(body)
    }
}

impl From<Bytes> for CreateColumnBody {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::EventStream(body)
    }
}
