//! Types of Ports.
//!
//! See [the operations](crate::resources::ports), [the guide](crate::guides::ports).

use crate::runtime::model::{object, string_enum, union};

object! {
    /// Parameter of `GET /ports`. Taken by [`client.ports().list`](crate::resources::ports::Ports::list).
    pub struct ListPortsFilter request {
        countries: Option<Vec<String>> = "countries",
        status: Option<ListPortsFilterStatus> = "status",
        code: Option<ListPortsFilterCode> = "code",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `code` of [`ListPortsFilter`].
    pub enum ListPortsFilterCode {
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON array.
        List(Vec<i64>) = json "array",
    }
    from Integer(i64)
    from List(Vec<i64>)
}

union! {
    /// `status` of [`ListPortsFilter`].
    pub enum ListPortsFilterStatus {
        /// A JSON string.
        Text(ListPortsFilterStatusText) = json "string",
        /// A JSON array.
        List(Vec<ListPortsFilterStatusText>) = json "array",
    }
    from Text(ListPortsFilterStatusText)
    from List(Vec<ListPortsFilterStatusText>)
    text Text
}

string_enum! {
    /// A variant of [`ListPortsFilterStatus`].
    pub enum ListPortsFilterStatusText {
        Draft = "draft",
        Ported = "ported",
    }
}

object! {
    /// Content of the reply of `GET /ports`. Returned by [`client.ports().list`](crate::resources::ports::Ports::list).
    pub struct Port reply {
        id: Option<String> = "id",
    }
}
