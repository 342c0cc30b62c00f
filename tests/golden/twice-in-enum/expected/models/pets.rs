//! Types of the product Pets.

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /pets`.
    pub struct CreatePetRequest request {
        status: Option<CreatePetRequestStatus> = "status",
        either: Option<CreatePetRequestEither> = "either",
    }
    /// Creates an empty one.
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
