//! Operations of Brands.
//!
//! See [the types](crate::brands), [the guide](crate::guides::brands).

use crate::models::brands;
use crate::runtime::operation::{Call, Client, IntoField, Op, Page, Paging};

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
    /// Lists brands.
    ///
    /// `GET /brands`
    #[inline]
    pub fn list(
        &self,
    ) -> Call<
        Page<brands::ListBrandsResponseRecord, brands::ListBrandsMeta>,
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

/// What [`Brands::list`] (`GET /brands`) can be asked for: methods of the [`Call`] that it returns.
///
/// - `page`, `i64`: `page` in the query. Default: `1`.
/// - `records_per_page`, `i64`: `recordsPerPage` in the query. Default: `10`.
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
