//! Types of Servers.
//!
//! See [the operations](crate::resources::servers), [the guide](crate::guides::servers).

use crate::runtime::model::object;

object! {
    /// Schema `Server`. Returned by [`client.servers().list`](crate::resources::servers::Servers::list) and [`client.servers().list_twins`](crate::resources::servers::Servers::list_twins).
    pub struct Server reply {
        url: String = "url" required,
    }
}
