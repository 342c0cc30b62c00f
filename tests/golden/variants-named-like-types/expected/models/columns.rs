//! Types of Columns.
//!
//! See [the operations](crate::resources::columns), [the guide](crate::guides::columns).

use crate::runtime::model::{object, string_enum, union};

object! {
    /// Schema `Column`. Taken by [`client.columns().create`](crate::resources::columns::Columns::create). Returned by [`client.columns().create`](crate::resources::columns::Columns::create).
    pub struct Column both {
        kind: Option<ColumnKind> = "kind",
        outcome: Option<ColumnOutcome> = "outcome",
        by: Option<ColumnBy> = "by",
    }
    /// Creates an empty one.
    new()
}

union! {
    /// `by` of [`Column`].
    pub enum ColumnBy {
        /// An object with `keys`.
        Map(ColumnByMap) = keys "keys",
        /// An object with `index`.
        Value(ColumnByValue) = keys "index",
    }
    from Map(ColumnByMap)
    from Value(ColumnByValue)
}

object! {
    /// A variant of [`ColumnBy`].
    pub struct ColumnByMap both {
        keys: String = "keys" required,
    }
    /// Creates one with `keys`, which is required.
    new(keys: String)
}

object! {
    /// A variant of [`ColumnBy`].
    pub struct ColumnByValue both {
        index: i64 = "index" required,
    }
    /// Creates one with `index`, which is required.
    new(index: i64)
}

string_enum! {
    /// `kind` of [`Column`].
    pub enum ColumnKind {
        Date = "Date",
        DateTime = "DateTime",
        File = "File",
        Map = "Map",
        Nullable = "Nullable",
        Value = "Value",
    }
}

string_enum! {
    /// `outcome` of [`Column`].
    pub enum ColumnOutcome {
        Ok = "Ok",
        Err = "Err",
        None = "None",
    }
}
