//! Types of Maps.
//!
//! See [the operations](crate::resources::maps), [the guide](crate::guides::maps).

use crate::runtime::model::string_enum;

string_enum! {
    /// Parameter of `GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`. Taken by [`client.maps().retrieve`](crate::resources::maps::Maps::retrieve).
    pub enum RetrieveMapKind {
        Road = "road",
        Relief = "relief",
    }
}

string_enum! {
    /// Parameter of `GET /maps/{points}/{area}/{level}/{kind}/{any}/{either}`. Taken by [`client.maps().retrieve`](crate::resources::maps::Maps::retrieve).
    pub enum RetrieveMapXLayers {
        A = "a",
        B = "b",
    }
}
