//! What the modules of models import with one glob.

pub use super::file::File;
pub use super::json::{Date, DateTime, Map, Nullable, Value};
#[allow(unused_imports, reason = "a crate may have none of these")]
pub(crate) use super::json::{object, string_enum, union};
#[allow(unused_imports, reason = "a crate may have no webhooks")]
pub(crate) use super::webhook::events;
