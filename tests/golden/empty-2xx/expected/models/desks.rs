//! Desks. Types of requests and replies.

use crate::runtime::model::object;

object! {
    /// Error reply of `DELETE /desks/{id}`.
    ///
    pub struct DeleteDeskNotFoundError reply {
        message: String = "message" required,
    }
}
