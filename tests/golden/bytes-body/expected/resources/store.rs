//! Operations of the product Store.

use crate::runtime::operation::{Bytes, Call, Client, Op};

/// Operations under `client.kv()`.
#[derive(Clone, Copy, Debug)]
pub struct Kv<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `kv`.
    #[inline]
    #[must_use]
    pub fn kv(&self) -> Kv<'_> {
        Kv(self)
    }
}

impl Kv<'_> {
    /// Update kv.
    ///
    /// `PUT /kv/{key}`
    #[inline]
    pub fn update(&self, key: &str, body: impl Into<Bytes>) -> Call<()> {
        Call::new(self.0, const { &Op::new("PUT", "/kv/{key}").empty().no_auth() })
            .path(&[key])
            .bytes("application/octet-stream", body)
    }
}
