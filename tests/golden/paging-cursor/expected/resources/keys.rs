//! Operations of the product Keys.

use crate::models::keys;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

/// Operations under `client.drives()`.
#[derive(Clone, Copy, Debug)]
pub struct Drives<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `drives`.
    #[inline]
    #[must_use]
    pub fn drives(&self) -> Drives<'_> {
        Drives(self)
    }
}

impl Drives<'_> {
    /// List drives.
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

/// Parameters of `GET /drives`.
#[derive(Debug)]
pub enum DrivesList {}

impl<T> Call<T, DrivesList> {
    /// Sets the query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("page[after]", &IntoField::<Option<String>>::into_field(value))
    }
}

/// Operations under `client.keys()`.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `keys`.
    #[inline]
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys(self)
    }
}

impl Keys<'_> {
    /// List keys.
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

/// Parameters of `GET /keys`.
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
