//! Operations of the product Keys.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::keys;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

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
    /// Query parameter `page[after]`.
    #[inline]
    pub fn page_after(self, value: &str) -> Self {
        self.query("page[after]", value)
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
    /// Query parameter `cursor`.
    #[inline]
    pub fn cursor(self, value: &str) -> Self {
        self.query("cursor", value)
    }

    /// Query parameter `limit`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.arg("limit", &value)
    }
}
