//! Types of the product Maps.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

string_enum! {
    /// Parameter of `GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`.
    pub enum RetrieveMapKind {
        Road = "road",
        Relief = "relief",
    }
}

string_enum! {
    /// Parameter of `GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`.
    pub enum RetrieveMapXLayers {
        A = "a",
        B = "b",
    }
}
