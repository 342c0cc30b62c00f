//! 10DLC: Brands, campaigns and number assignments for 10DLC messaging to the United States. Operations.

use crate::models::messaging_10dlc;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.brands()`. Feature `10dlc`.
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `brands`. Feature `10dlc`.
    #[inline]
    #[must_use]
    pub fn brands(&self) -> Brands<'_> {
        Brands(self)
    }
}

impl Brands<'_> {
    /// Creates a brand.
    ///
    /// `POST /brands`
    #[inline]
    pub fn create(&self, body: messaging_10dlc::CreateBrand) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/brands").empty().no_auth() })
            .json(&body)
    }
}
