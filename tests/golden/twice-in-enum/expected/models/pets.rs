//! Types of the product Pets.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /pets`.
    pub struct CreatePetRequest request {
        status: Option<CreatePetRequestStatus> = "status",
        either: Option<CreatePetRequestEither> = "either",
    }
    new()
}

string_enum! {
    /// `either` of [`CreatePetRequest`].
    pub enum CreatePetRequestEither {
        A = "a",
        B = "b",
        C = "c",
    }
}

string_enum! {
    /// `status` of [`CreatePetRequest`].
    pub enum CreatePetRequestStatus {
        Empty = "",
        Sold = "sold",
        Pending = "pending",
    }
}
