//! Operations of Keys.
//!
//! See [the types](crate::keys), [the guide](crate::guides::keys).

use crate::models::keys;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.drives()`. Feature `keys`.
///
/// Guide: [Keys](crate::guides::keys).
#[derive(Clone, Copy, Debug)]
pub struct Drives<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `drives`. Feature `keys`.
    #[inline]
    #[must_use]
    pub fn drives(&self) -> Drives<'_> {
        Drives(self)
    }
}

impl Drives<'_> {
    /// Lists drives.
    ///
    /// `GET /drives`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<Page<keys::Key, keys::ListDrivesResponseMeta>, DrivesList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/drives")
                    .page(
                        Paging::cursor("page[after]", "meta.cursors.after")
                            .required_items("data")
                            .meta("meta"),
                    )
                    .no_auth()
            },
        )
    }
}

/// What [`Drives::list`] (`GET /drives`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page_after`, `String`: `page[after]` in the query.
#[derive(Debug)]
pub enum DrivesList {}

impl<T> Call<T, DrivesList> {
    /// Sets the query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.keys()`. Feature `keys`.
///
/// Guide: [Keys](crate::guides::keys).
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `keys`. Feature `keys`.
    #[inline]
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys(self)
    }
}

impl Keys<'_> {
    /// Lists keys.
    ///
    /// `GET /keys`
    #[inline]
    pub fn list(&self) -> Call<Page<keys::Key, keys::ListKeysResponseMeta>, KeysList> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/keys")
                    .page(
                        Paging::cursor("cursor", "meta.cursor")
                            .required_items("data")
                            .meta("meta"),
                    )
                    .no_auth()
            },
        )
    }
}

/// What [`Keys::list`] (`GET /keys`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `cursor`, `String`: `cursor` in the query.
/// - `limit`, `i64`: `limit` in the query.
#[derive(Debug)]
pub enum KeysList {}

impl<T> Call<T, KeysList> {
    /// Sets the query parameter `cursor`.
    #[inline]
    pub fn cursor(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("cursor", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter `limit`.
    #[inline]
    pub fn limit(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("limit", &IntoField::<Option<i64>>::into_field(value))
    }
}
