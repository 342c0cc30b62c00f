//! Types of the product 10DLC.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

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
