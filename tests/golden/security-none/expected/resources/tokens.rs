//! Operations of Tokens.
//!
//! See [the guide](crate::guides::tokens).

use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.keys()`. Feature `tokens`.
///
/// Guide: [Tokens](crate::guides::tokens).
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `keys`. Feature `tokens`.
    #[inline]
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys(self)
    }
}

impl Keys<'_> {
    /// Gets the keys.
    ///
    /// `GET /keys`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/keys").empty().no_auth() })
    }
}

/// Operations under `client.tokens()`. Feature `tokens`.
///
/// Guide: [Tokens](crate::guides::tokens).
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `tokens`. Feature `tokens`.
    #[inline]
    #[must_use]
    pub fn tokens(&self) -> Tokens<'_> {
        Tokens(self)
    }
}

impl Tokens<'_> {
    /// Gets the tokens.
    ///
    /// `GET /tokens`
    #[inline]
    pub fn retrieve(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("GET", "/tokens").empty() })
    }

    /// Creates a token.
    ///
    /// `POST /tokens`
    #[inline]
    pub fn create(&self) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/tokens").empty().basic_auth() })
    }
}
