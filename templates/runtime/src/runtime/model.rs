//! What the modules of models import from.

#![allow(unused_imports, reason = "a product may need none of these")]

pub(crate) use super::file::File;
pub(crate) use super::json::{Base64, Date, DateTime, Map, Nullable, Value, object, string_enum, union};
pub(crate) use super::webhook::events;
