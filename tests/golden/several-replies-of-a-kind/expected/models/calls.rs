//! Types of the product Calls.

use crate::runtime::model::object;

object! {
    /// Schema `Call`.
    pub struct CallModel reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `Resource`.
    pub struct Resource reply {
        id: Option<String> = "id",
        r#type: Option<String> = "type",
    }
}

object! {
    /// Reply of `GET /calls/{id}`.
    pub struct RetrieveCallResponse reply {
        data: Option<Resource> = "data",
    }
}
