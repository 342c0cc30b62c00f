//! Operations of Samples.
//!
//! See [the guide](crate::guides::samples_api).

use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.samples()`. Feature `samples`.
///
/// Guide: [Samples](crate::guides::samples_api).
#[derive(Clone, Copy, Debug)]
pub struct Samples<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `samples`. Feature `samples`.
    #[inline]
    #[must_use]
    pub fn samples(&self) -> Samples<'_> {
        Samples(self)
    }
}

impl Samples<'_> {
    /// Gets a sample.
    ///
    /// `GET /samples/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const { &Op::new("GET", "/samples/{id}").accept("audio/wav").no_auth() },
            )
            .path(&[id])
    }

    /// Downloads the document of a sample.
    ///
    /// `GET /samples/{id}/document`
    #[inline]
    pub fn download_document(&self, id: &str) -> Call<Bytes> {
        Call::new(
                self.0,
                const {
                    &Op::new("GET", "/samples/{id}/document").accept("*/*").no_auth()
                },
            )
            .path(&[id])
    }
}
