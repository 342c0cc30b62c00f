//! Operations of the product Networking.

use crate::models::networking;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.clusters()`.
#[derive(Clone, Copy, Debug)]
pub struct Clusters<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `clusters`.
    #[inline]
    #[must_use]
    pub fn clusters(&self) -> Clusters<'_> {
        Clusters(self)
    }
}

impl Clusters<'_> {
    /// Get cluster.
    ///
    /// `GET /clusters/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::Cluster> {
        Call::new(self.0, const { &Op::new("GET", "/clusters/{id}").no_auth() })
            .path(&[id])
    }
}
