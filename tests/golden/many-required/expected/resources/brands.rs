//! Operations of Brands.
//!
//! See [the types](crate::brands), [the guide](crate::guides::brands).

use crate::models::brands;
use crate::runtime::operation::{Call, Client, Op};

/// Operations under `client.brands()`. Feature `brands`.
///
/// Guide: [Brands](crate::guides::brands).
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `brands`. Feature `brands`.
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
    pub fn create(&self, body: brands::CreateBrand) -> Call<()> {
        Call::new(self.0, const { &Op::new("POST", "/brands").empty().no_auth() })
            .json(&body)
    }
}
