//! Types of Keys.
//!
//! See [the operations](crate::resources::keys), [the guide](crate::guides::keys).

use crate::runtime::model::object;

object! {
    /// Schema `Key`. Returned by [`client.keys().list`](crate::resources::keys::Keys::list) and [`client.drives().list`](crate::resources::keys::Drives::list).
    pub struct Key reply {
        name: String = "name" required,
    }
}

object! {
    /// `meta` of `ListDrivesResponse`. Returned by [`client.drives().list`](crate::resources::keys::Drives::list).
    pub struct ListDrivesResponseMeta reply {
        cursors: Option<ListDrivesResponseMetaCursors> = "cursors",
    }
}

object! {
    /// `cursors` of [`ListDrivesResponseMeta`].
    pub struct ListDrivesResponseMetaCursors reply {
        before: Option<String> = "before",
        after: Option<String> = "after",
    }
}

object! {
    /// `meta` of `ListKeysResponse`. Returned by [`client.keys().list`](crate::resources::keys::Keys::list).
    pub struct ListKeysResponseMeta reply {
        cursor: Option<String> = "cursor",
        has_more: Option<bool> = "has_more",
    }
}
