//! Types of the product Desks.

#[allow(unused_imports)]
use crate::runtime::model::*;
#[allow(unused_imports)]
use super::shared;

object! {
    /// Error reply of `DELETE /desks/{id}`.
    pub struct DeleteDeskNotFoundError reply {
        message: String = "message" required,
    }
}
