//! Types of Notes.
//!
//! See [the operations](crate::resources::notes), [the guide](crate::guides::notes).

use crate::runtime::model::object;

object! {
    /// Request body of `POST /files`. Taken by [`client.files().create`](crate::resources::notes::Files::create).
    pub struct CreateFileJsonRequest request {
        url: String = "url" required,
    }
    /// Creates one with `url`, which is required.
    new(url: String)
}

object! {
    /// Schema `Note`. Taken by [`client.notes().create`](crate::resources::notes::Notes::create).
    pub struct Note request {
        text: String = "text" required,
    }
    /// Creates one with `text`, which is required.
    new(text: String)
}
