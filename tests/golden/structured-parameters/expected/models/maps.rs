//! Types of the product Maps.

use crate::runtime::model::string_enum;

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
