//! Types of the product Ports.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Parameter of `GET /ports`.
    pub struct ListPortsFilter request {
        countries: Option<Vec<String>> = "countries",
        status: Option<ListPortsFilterStatus> = "status",
        code: Option<ListPortsFilterCode> = "code",
    }
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
}

union! {
    /// `status` of [`ListPortsFilter`].
    pub enum ListPortsFilterStatus {
        /// A JSON string.
        Text(ListPortsFilterStatusText) = json "string",
        /// A JSON array.
        List(Vec<ListPortsFilterStatusList>) = json "array",
    }
}

string_enum! {
    /// A variant of [`ListPortsFilterStatus`].
    pub enum ListPortsFilterStatusList {
        Draft = "draft",
        Ported = "ported",
    }
}

string_enum! {
    /// A variant of [`ListPortsFilterStatus`].
    pub enum ListPortsFilterStatusText {
        Draft = "draft",
        Ported = "ported",
    }
}

object! {
    /// Content of the reply of `GET /ports`.
    pub struct Port reply {
        id: Option<String> = "id",
    }
}
