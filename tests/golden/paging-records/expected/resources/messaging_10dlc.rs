//! Operations of the product 10DLC.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::models::messaging_10dlc;
#[allow(unused_imports)]
use crate::models::shared;
#[allow(unused_imports)]
use crate::runtime::operation::*;

/// Operations under `client.brands()`.
#[derive(Clone, Copy, Debug)]
pub struct Brands<'a>(pub(crate) &'a Client);

impl Client {
    /// Operations under `brands`.
    #[inline]
    #[must_use]
    pub fn brands(&self) -> Brands<'_> {
        Brands(self)
    }
}

impl Brands<'_> {
    /// List brands.
    ///
    /// `GET /brands`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<messaging_10dlc::ListBrandsResponseRecord, messaging_10dlc::ListBrandsMeta>,
        BrandsList,
    > {
        Call::new(
            self.0,
            const {
                &Op::new("GET", "/brands")
                    .page(
                        Paging::number("page").records("totalRecords").items("records"),
                    )
                    .no_auth()
            },
        )
    }
}

/// Parameters of `GET /brands`.
#[derive(Debug)]
pub enum BrandsList {}

impl<T> Call<T, BrandsList> {
    /// Default: `1`.
    ///
    /// Query parameter `page`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.arg("page", &value)
    }

    /// Default: `10`.
    ///
    /// Query parameter `recordsPerPage`.
    #[inline]
    pub fn records_per_page(self, value: i64) -> Self {
        self.arg("recordsPerPage", &value)
    }
}
