//! Types of Calls.
//!
//! See [the operations](crate::resources::calls), [the guide](crate::guides::calls).

use crate::runtime::model::{object, string_enum};

object! {
    /// Content of the reply of `GET /calls/{id}`. Part of [`RetrieveCallResponse`].
    pub struct CallModel reply {
        state: CallModelState = "state" required,
    }
}

string_enum! {
    /// `state` of [`CallModel`].
    pub enum CallModelState {
        Up = "up",
        Down = "down",
    }
}

object! {
    /// Reply of `GET /calls/{id}`. Returned by [`client.calls().retrieve`](crate::resources::calls::Calls::retrieve).
    pub struct RetrieveCallResponse reply {
        data: CallModel = "data" required,
        cost: Option<String> = "cost",
    }
}
