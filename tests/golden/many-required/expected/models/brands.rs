//! Types of Brands.
//!
//! See [the operations](crate::resources::brands), [the guide](crate::guides::brands).

use crate::runtime::model::{object, string_enum};

object! {
    /// Schema `CreateBrand`. Taken by [`client.brands().create`](crate::resources::brands::Brands::create).
    pub struct CreateBrand request {
        /// Always `brand`.
        record_type: String = "record_type" required,
        name: String = "name" required,
        country: String = "country" required,
        street: String = "street" required,
        city: String = "city" required,
        phone: String = "phone" required,
        kind: CreateBrandKind = "kind" required,
        website: Option<String> = "website",
    }
    required CreateBrandRequired { name: String, country: String, street: String, city: String, phone: String, kind: CreateBrandKind } { record_type: "brand" }
}

string_enum! {
    /// `kind` of [`CreateBrand`].
    pub enum CreateBrandKind {
        Private = "private",
        Public = "public",
    }
}
