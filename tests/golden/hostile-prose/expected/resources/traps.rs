//! Operations of Traps.
//!
//! See [the types](crate::traps), [the guide](crate::guides::traps).

use crate::models::traps;
use crate::runtime::operation::{Call, Client, IntoField, Op};

/// Operations under `client.traps()`. Feature `traps`.
///
/// Guide: [Traps](crate::guides::traps).
#[derive(Clone, Copy, Debug)]
pub struct Traps<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `traps`. Feature `traps`.
    #[inline]
    #[must_use]
    pub fn traps(&self) -> Traps<'_> {
        Traps(self)
    }
}

impl Traps<'_> {
    /// \<script\>alert(1)\</script\> \`open.
    ///
    /// `GET /traps/{id}`
    ///
    /// Runs:
    ///
    /// ```text
    /// panic!()
    /// ```
    ///
    /// - in a list
    ///
    ///   ```text
    ///   std::process::exit(1)
    ///   ```
    ///
    /// See \[c\](javascript:x), \[`Vec`\] and https:\//a.example/{id}.
    ///
    /// Deprecated.
    #[deprecated]
    #[inline]
    pub fn retrieve(&self, id: &str) -> Call<traps::Trap, TrapsRetrieve> {
        Call::new(self.0, const { &Op::new("GET", "/traps/{id}").no_auth() }).path(&[id])
    }
}

/// What [`Traps::retrieve`] (`GET /traps/{id}`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `kind`, `String`: `<img src=x onerror=x> [x](javascript:x)`
/// - `a_b`, `String`: ```` a`b ``` ```` in the query. Format: `` `<i>` ``.
#[derive(Debug)]
pub enum TrapsRetrieve {}

impl<T> Call<T, TrapsRetrieve> {
    /// ```text
    /// <img src=x onerror=x>
    ///
    /// [x](javascript:x)
    /// ```
    ///
    /// More.
    ///
    /// Sets the query parameter `kind`.
    #[inline]
    pub fn kind(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("kind", &IntoField::<Option<String>>::into_field(value))
    }

    /// Sets the query parameter ```` a`b ``` ````. Format: `` `<i>` ``.
    #[inline]
    pub fn a_b(self, value: impl IntoField<Option<String>>) -> Self {
        self.arg("a`b\n```", &IntoField::<Option<String>>::into_field(value))
    }
}
