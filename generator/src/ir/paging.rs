//! How lists go on.

use super::TypeRef;

/// How a list goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// The property of the reply that holds the items; `None` where the body is the array.
    pub items: Option<String>,
    /// Type of an item.
    pub item: TypeRef,
    /// What else the reply says: the type of its `meta`, or of the whole body where `meta` is absent.
    pub meta: Option<TypeRef>,
    /// Whether `meta` is the type of the property `meta` (else of the body itself).
    pub meta_nested: bool,
}

/// How the next page is asked for. The strings are names of query parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingStyle {
    /// A page number; the reply's meta says `page_number` and `total_pages`.
    Number {
        /// Query parameter: `page[number]`, `page`, `page_number`, `Page`.
        param: String,
        /// Where the reply says the number of pages (`meta.total_pages`), records (`totalRecords`), if it does.
        total: Option<Total>,
    },
    /// A cursor that the reply carries.
    Cursor {
        /// Query parameter: `page_cursor`, `page[after]`, `cursor`.
        param: String,
        /// Path of the cursor in the reply: `meta.cursors.after`.
        path: String,
    },
}

/// Where a reply says how much there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// Path of the number of pages.
    Pages(String),
    /// Path of the number of records.
    Records(String),
}
