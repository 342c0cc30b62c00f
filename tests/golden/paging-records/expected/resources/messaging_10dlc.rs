//! Operations of the product 10DLC.

use crate::models::messaging_10dlc;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

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
    /// Sets the query parameter `page`. Default: `1`.
    #[inline]
    pub fn page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("page", &IntoField::<Option<i64>>::into_field(value))
    }

    /// Sets the query parameter `recordsPerPage`. Default: `10`.
    #[inline]
    pub fn records_per_page(self, value: impl IntoField<Option<i64>>) -> Self {
        self.arg("recordsPerPage", &IntoField::<Option<i64>>::into_field(value))
    }
}
