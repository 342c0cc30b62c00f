//! Types of the product Transfers.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Request body of `POST /transfers`.
    pub struct CreateTransferRequest request {
        targets: CreateTransferRequestTargets = "targets" required,
        limit: Nullable<CreateTransferRequestLimit> = "limit",
        extra: Option<CreateTransferRequestExtra> = "extra",
    }
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
}

union! {
    /// `limit` of [`CreateTransferRequest`].
    pub enum CreateTransferRequestLimit {
        /// A JSON integer.
        Integer(i64) = json "integer",
        /// A JSON boolean.
        Bool(bool) = json "boolean",
    }
}

union! {
    /// `targets` of [`CreateTransferRequest`].
    pub enum CreateTransferRequestTargets {
        /// A JSON string.
        Text(String) = json "string",
        /// A JSON array.
        List(Vec<Target>) = json "array",
    }
}

object! {
    /// Schema `Target`.
    pub struct Target request {
        to: String = "to" required,
    }
    new(to: String)
}
