//! Types of Brands.
//!
//! See [the operations](crate::resources::brands), [the guide](crate::guides::brands).

use crate::runtime::model::object;

object! {
    /// What stands beside the items of `GET /brands`. Returned by [`client.brands().list`](crate::resources::brands::Brands::list).
    pub struct ListBrandsMeta reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

object! {
    /// `records` of `ListBrandsResponse`. Returned by [`client.brands().list`](crate::resources::brands::Brands::list).
    pub struct ListBrandsResponseRecord reply {
        brand_id: Option<String> = "brandId",
    }
}
