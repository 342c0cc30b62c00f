//! Operations of Pets.
//!
//! See [the types](crate::pets), [the guide](crate::guides::pets).

use crate::models::pets;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.pets()`. Feature `pets`.
///
/// Guide: [Pets](crate::guides::pets).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `pets`. Feature `pets`.
    #[inline]
    #[must_use]
    pub fn pets(&self) -> Pets<'_> {
        Pets(self)
    }
}

impl Pets<'_> {
    /// Creates a pet.
    ///
    /// `POST /pets`
    #[inline]
    pub fn create(&self, body: pets::CreatePetRequest) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/pets").empty().no_auth() })
            .json(&body)
    }
}
