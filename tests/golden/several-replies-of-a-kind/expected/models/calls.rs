//! Types of Calls.
//!
//! See [the operations](crate::resources::calls), [the guide](crate::guides::calls).

use crate::runtime::model::object;

object! {
    /// Schema `Call`. Returned by [`client.calls().retrieve`](crate::resources::calls::Calls::retrieve).
    pub struct CallModel reply {
        id: Option<String> = "id",
    }
}

object! {
    /// Schema `Resource`. Part of [`RetrieveCallResponse`].
    pub struct Resource reply {
        id: Option<String> = "id",
        type_: Option<String> = "type",
    }
}

object! {
    /// Reply of `GET /calls/{id}`. Returned by [`client.calls().retrieve`](crate::resources::calls::Calls::retrieve).
    pub struct RetrieveCallResponse reply {
        data: Option<Resource> = "data",
    }
}
