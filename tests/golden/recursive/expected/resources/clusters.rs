//! Operations of Clusters.
//!
//! See [the types](crate::clusters), [the guide](crate::guides::clusters).

use crate::models::clusters;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.clusters()`. Feature `clusters`.
///
/// Guide: [Clusters](crate::guides::clusters).
#[derive(Clone, Copy, Debug)]
pub struct Clusters<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `clusters`. Feature `clusters`.
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
    pub fn retrieve(&self, id: &str) -> Call<clusters::Cluster> {
        Call::new(self.0, const { &Op::new("GET", "/clusters/{id}").no_auth() })
            .path(&[id])
    }
}
