//! Operations of Store.
//!
//! See [the guide](crate::guides::store).

use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.kv()`. Feature `store`.
///
/// Guide: [Store](crate::guides::store).
#[derive(Clone, Copy, Debug)]
pub struct Kv<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `kv`. Feature `store`.
    #[inline]
    #[must_use]
    pub fn kv(&self) -> Kv<'_> {
        Kv(self)
    }
}

impl Kv<'_> {
    /// Updates a KV.
    ///
    /// `PUT /kv/{key}`
    #[inline]
    pub fn update(&self, key: &str, body: impl Into<Bytes>) -> Call<()> {
        Call::new(self.0, const { &Op::new("PUT", "/kv/{key}").empty().no_auth() })
            .path(&[key])
            .bytes("application/octet-stream", body)
    }
}
