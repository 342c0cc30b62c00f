//! Operations of Li Yong Zhe.
//!
//! See [the guide](crate::guides::li_yong_zhe).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.g()`. Feature `li-yong-zhe`.
///
/// Guide: [Li Yong Zhe](crate::guides::li_yong_zhe).
#[derive(Clone, Copy, Debug)]
pub struct G<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `g`. Feature `li-yong-zhe`.
    #[inline]
    #[must_use]
    pub fn g(&self) -> G<'_> {
        G(self)
    }
}

impl G<'_> {
    /// Gets the g.
    ///
    /// `GET /g`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/g").empty().no_auth() })
    }
}
