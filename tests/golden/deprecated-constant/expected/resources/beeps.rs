//! Operations of Beeps.
//!
//! See [the types](crate::beeps), [the guide](crate::guides::beeps).

use crate::models::beeps;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.beeps()`. Feature `beeps`.
///
/// Guide: [Beeps](crate::guides::beeps).
#[derive(Clone, Copy, Debug)]
pub struct Beeps<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `beeps`. Feature `beeps`.
    #[inline]
    #[must_use]
    pub fn beeps(&self) -> Beeps<'_> {
        Beeps(self)
    }
}

impl Beeps<'_> {
    /// Creates a beep.
    ///
    /// `POST /beeps`
    #[inline]
    pub fn create(&self, body: beeps::CreateBeepRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/beeps").empty().no_auth() })
            .json(&body)
    }
}
