//! Operations of the product Keys.

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.uploads()`.
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `uploads`.
    #[inline]
    #[must_use]
    pub fn uploads(&self) -> Uploads<'_> {
        Uploads(self)
    }
}

impl Uploads<'_> {
    /// Update upload.
    ///
    /// `PUT /uploads`
    #[inline]
    pub fn update(&self) -> Call<()> {
        Call::new(
            self.0,
            const {
                &Op::new("PUT", "/uploads")
                    .empty()
                    .no_auth()
                    .base_url("https://files.example.com/v1")
            },
        )
    }
}

/// Operations under `client.well_known()`.
#[derive(Clone, Copy, Debug)]
pub struct WellKnown<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `well_known`.
    #[inline]
    #[must_use]
    pub fn well_known(&self) -> WellKnown<'_> {
        WellKnown(self)
    }
}

impl WellKnown<'_> {
    /// Get keys (well known).
    ///
    /// `GET /.well-known/keys`
    #[inline]
    pub fn retrieve_keys(&self) -> Call<()> {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/.well-known/keys")
                    .empty()
                    .no_auth()
                    .base_url("https://api.example.com")
            },
        )
    }
}
