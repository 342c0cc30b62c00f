//! How lists go on: the table `[[paging]]`.

use super::OpKey;
use serde::Deserialize;

/// How a list goes on, where the document does not say so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagingOverride {
    #[serde(rename = "why")]
    _why: String,
    /// The list.
    pub operation: OpKey,
    /// The style.
    pub style: PagingWord,
    /// The query parameter that asks for the next page.
    pub param: Option<String>,
    /// The property of the reply that holds the items.
    pub items: Option<String>,
    /// Path of the number of pages in the reply (`meta.total_pages`).
    pub total_pages: Option<String>,
    /// Path of the number of records in the reply.
    pub total_records: Option<String>,
    /// Path of the cursor in the reply (`meta.cursors.after`).
    pub cursor: Option<String>,
}

/// The paging styles an `sdk.toml` can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagingWord {
    /// No paging, whatever the document looks like.
    None,
    /// By page number.
    Number,
    /// By cursor.
    Cursor,
}
