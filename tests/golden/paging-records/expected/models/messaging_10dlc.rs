//! Types of the product 10DLC.

use crate::runtime::model::object;

object! {
    /// What stands beside the items of `GET /brands`.
    pub struct ListBrandsMeta reply {
        page: Option<i64> = "page",
        total_records: Option<i64> = "totalRecords",
    }
}

object! {
    /// `records` of `ListBrandsResponse`.
    pub struct ListBrandsResponseRecord reply {
        brand_id: Option<String> = "brandId",
    }
}
