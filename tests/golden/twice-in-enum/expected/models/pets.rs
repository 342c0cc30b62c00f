//! Types of Pets.
//!
//! See [the operations](crate::resources::pets), [the guide](crate::guides::pets).

use crate::runtime::model::{object, string_enum};

object! {
    /// Request body of `POST /pets`. Taken by [`client.pets().create`](crate::resources::pets::Pets::create).
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
        Unset = "",
        Sold = "sold",
        Pending = "pending",
    }
}
