//! Types of Transfers.
//!
//! See [the operations](crate::resources::transfers), [the guide](crate::guides::transfers).

use crate::runtime::model::{Nullable, object, union};

object! {
    /// Request body of `POST /transfers`. Taken by [`client.transfers().create`](crate::resources::transfers::Transfers::create).
    pub struct CreateTransferRequest request {
        targets: CreateTransferRequestTargets = "targets" required,
        limit: Nullable<CreateTransferRequestLimit> = "limit",
        extra: Option<CreateTransferRequestExtra> = "extra",
    }
    /// Creates one with `targets`, which is required.
    new(targets: CreateTransferRequestTargets)
}

union! {
    /// `extra` of [`CreateTransferRequest`].
    pub enum CreateTransferRequestExtra {
        /// A JSON object.
        Target(Target) = json "object",
        /// A JSON number.
        Number(f64) = json "number",
        /// A JSON integer.
        Integer(i64) = json "integer",
    }
    from Target(Target)
    from Number(f64)
    from Integer(i64)
}

union! {
    /// `limit` of [`CreateTransferRequest`].
    pub enum CreateTransferRequestLimit {
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
    from Integer(i64)
    from Bool(bool)
}

union! {
    /// `targets` of [`CreateTransferRequest`].
    pub enum CreateTransferRequestTargets {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<Target>) = json "array",
    }
    from Text(String)
    from List(Vec<Target>)
    text Text
}

object! {
    /// Schema `Target`. Part of [`CreateTransferRequestTargets`] and [`CreateTransferRequestExtra`].
    pub struct Target request {
        to: String = "to" required,
    }
    /// Creates one with `to`, which is required.
    new(to: String)
}
