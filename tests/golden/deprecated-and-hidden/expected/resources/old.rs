//! Operations of Old.
//!
//! See [the types](crate::old), [the guide](crate::guides::old).

use crate::models::old;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.old()`. Feature `old`.
///
/// Guide: [Old](crate::guides::old).
#[derive(Clone, Copy, Debug)]
pub struct Old<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `old`. Feature `old`.
    #[inline]
    #[must_use]
    pub fn old(&self) -> Old<'_> {
        Old(self)
    }
}

impl Old<'_> {
    /// Gets the old.
    ///
    /// `GET /old`
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn retrieve(&self) -> Call<old::RetrieveOldResponse> {
        Call::new(self.0, const { &Op::new("GET", "/old").no_auth() })
    }
}

/// Operations under `client.secret()`. Feature `old`.
///
/// Guide: [Old](crate::guides::old).
#[derive(Clone, Copy, Debug)]
pub struct Secret<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `secret`. Feature `old`.
    #[inline]
    #[must_use]
    pub fn secret(&self) -> Secret<'_> {
        Secret(self)
    }
}

impl Secret<'_> {
    /// Gets the secret.
    ///
    /// `GET /secret`
    ///
    /// Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.
    #[inline]
    pub fn retrieve(&self) -> Call<old::Secret> {
        Call::new(self.0, const { &Op::new("GET", "/secret").no_auth() })
    }
}
