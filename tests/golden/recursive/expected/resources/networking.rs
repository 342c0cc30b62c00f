//! Networking: Private networks, gateways, global IPs, WireGuard interfaces and cross connects. Operations.

use crate::models::networking;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.clusters()`. Feature `networking`.
#[derive(Clone, Copy, Debug)]
pub struct Clusters<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `clusters`. Feature `networking`.
    #[inline]
    #[must_use]
    pub fn clusters(&self) -> Clusters<'_> {
        Clusters(self)
    }
}

impl Clusters<'_> {
    /// Gets a cluster.
    ///
    /// `GET /clusters/{id}`
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<networking::Cluster> {
        Call::new(self.0, const { &Op::new("GET", "/clusters/{id}").no_auth() })
            .path(&[id])
    }
}
