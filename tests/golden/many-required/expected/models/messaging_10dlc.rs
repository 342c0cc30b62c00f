//! Types of the product 10DLC.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Schema `CreateBrand`.
    pub struct CreateBrand request {
        record_type: CreateBrandRecordType = "record_type" required,
        name: String = "name" required,
        country: String = "country" required,
        street: String = "street" required,
        city: String = "city" required,
        phone: String = "phone" required,
        kind: CreateBrandKind = "kind" required,
        website: Option<String> = "website",
    }
    required CreateBrandRequired { name: String, country: String, street: String, city: String, phone: String, kind: CreateBrandKind }
}

string_enum! {
    /// `kind` of [`CreateBrand`].
    pub enum CreateBrandKind {
        Private = "private",
        Public = "public",
    }
}

string_enum! {
    /// `record_type` of [`CreateBrand`].
    pub enum CreateBrandRecordType {
        Brand = "brand",
    }
}
