//! Types of the product Keys.

use crate::runtime::model::object;

object! {
    /// Schema `Key`.
    pub struct Key reply {
        name: String = "name" required,
    }
}

object! {
    /// `meta` of `ListDrivesResponse`.
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
    /// `meta` of `ListKeysResponse`.
    pub struct ListKeysResponseMeta reply {
        cursor: Option<String> = "cursor",
        has_more: Option<bool> = "has_more",
    }
}
