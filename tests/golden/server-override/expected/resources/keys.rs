//! Operations of Keys.
//!
//! See [the guide](crate::guides::keys).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.uploads()`. Feature `keys`.
///
/// Guide: [Keys](crate::guides::keys).
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `uploads`. Feature `keys`.
    #[inline]
    #[must_use]
    pub fn uploads(&self) -> Uploads<'_> {
        Uploads(self)
    }
}

impl Uploads<'_> {
    /// Updates the uploads.
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

/// Operations under `client.well_known()`. Feature `keys`.
///
/// Guide: [Keys](crate::guides::keys).
#[derive(Clone, Copy, Debug)]
pub struct WellKnown<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `well_known`. Feature `keys`.
    #[inline]
    #[must_use]
    pub fn well_known(&self) -> WellKnown<'_> {
        WellKnown(self)
    }
}

impl WellKnown<'_> {
    /// Gets well known keys.
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
