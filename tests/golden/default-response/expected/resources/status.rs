//! Operations of Status.
//!
//! See [the types](crate::status), [the guide](crate::guides::status).

use crate::models::status;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.probe()`. Feature `status`.
///
/// Guide: [Status](crate::guides::status).
#[derive(Clone, Copy, Debug)]
pub struct Probe<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `probe`. Feature `status`.
    #[inline]
    #[must_use]
    pub fn probe(&self) -> Probe<'_> {
        Probe(self)
    }
}

impl Probe<'_> {
    /// Gets the probe.
    ///
    /// `GET /probe`
    #[inline]
    pub fn retrieve(&self) -> Call<status::RetrieveProbeResponse> {
        Call::new(self.0, const { &Op::new("GET", "/probe").no_auth() })
    }
}

/// Operations under `client.status()`. Feature `status`.
///
/// Guide: [Status](crate::guides::status).
#[derive(Clone, Copy, Debug)]
pub struct Status<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `status`. Feature `status`.
    #[inline]
    #[must_use]
    pub fn status(&self) -> Status<'_> {
        Status(self)
    }
}

impl Status<'_> {
    /// Gets the status.
    ///
    /// `GET /status`
    #[inline]
    pub fn retrieve(&self) -> Call<status::RetrieveStatusResponse> {
        Call::new(self.0, const { &Op::new("GET", "/status").no_auth() })
    }
}
