//! How values become JSON and come back.
//!
//! In go bytes or models, out come models, bytes, or whatever else a [`Writer`] makes of a model. One object-safe trait,
//! [`Json`], is all that a type has to say; the loops over keys and items are functions on `dyn` values, compiled once
//! for the whole crate. The macros `object!`, `string_enum!` and `union!` write the implementations. Nothing here knows
//! of HTTP or files.

mod base64;
mod boxes;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod dates;
mod decode_error;
mod digits;
mod document;
mod drift;
mod into_field;
mod json_type;
mod lenient;
mod lists;
mod lossy;
mod nullable;
mod object;
mod object_macro;
mod outline;
mod path;
mod properties;
mod property;
mod raw;
mod reader;
mod reading;
mod scalar;
mod scanner;
mod serde_traits;
mod string_enum;
mod text;
mod told;
mod undeclared;
mod union;
mod writer;

use std::fmt;

pub use base64::Base64;
pub use decode_error::DecodeError;
pub(crate) use document::Document;
pub use into_field::IntoField;
pub use json_type::JsonType;
pub(crate) use lenient::Lenient;
pub use lists::Map;
pub use nullable::{Null, Nullable};
pub use object::read_object;
#[allow(unused_imports, reason = "a crate may have no struct")]
pub(crate) use object_macro::{object, object_core, object_new, object_setters};
pub use outline::{Select, Tag, Word};
pub use properties::{FieldSink, Must, Properties, Rest, debug_object};
pub use raw::find_text;
pub use reader::Reader;
pub use reading::Reading;
pub use serde_json::Value;
pub(crate) use serde_traits::serde_traits;
#[cfg(feature = "serde")]
pub use serde_traits::{deserialize, serialize};
pub use string_enum::{Text, debug_text, empty_text, read_text};
#[allow(unused_imports, reason = "a crate may have no enum")]
pub(crate) use string_enum::{string_enum, text_traits};
pub use text::{Date, DateTime};
pub use undeclared::Undeclared;
pub use union::{Union, read_union, write_union};
#[allow(unused_imports, reason = "a crate may have no union")]
pub(crate) use union::{into_union, union, union_from, union_type};
pub use writer::{Attachment, List, Tags, Writer};

/// A value that can be read from JSON and written as JSON.
///
/// Reading is tolerant where servers are known to drift: text where a number is declared and the other way round are
/// accepted, properties that the type does not name are kept, `null` is the same as absent unless the type can hold it.
/// Anything else is a [`DecodeError`] that says where. Replies and events are read more tolerantly still: what their type
/// requires and is not there is empty.
///
/// It is for bounds; its methods are for the macros.
pub trait Json: fmt::Debug {
    /// What a field holds before it is read.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;

    /// Reads the value at the reader, which is not `null`.
    #[doc(hidden)]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Takes a `null`, and says whether the type can hold one.
    #[doc(hidden)]
    fn read_null(&mut self) -> bool {
        false
    }

    /// Writes the value: for a struct, an object of its fields.
    #[doc(hidden)]
    fn write(&self, writer: &mut dyn Writer) {
        self.fields(writer);
    }

    /// Hands over the fields of a struct.
    #[doc(hidden)]
    fn fields(&self, _sink: &mut dyn FieldSink) {}

    /// Whether an optional property with this value is left out.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Reads a whole reply; `text` says whether its content type is something else than JSON.
    #[doc(hidden)]
    fn from_reply(body: &[u8], _text: bool, reading: &mut Reading) -> Result<Self, DecodeError>
    where
        Self: Sized,
    {
        if body.trim_ascii().is_empty() { reading.nothing() } else { reading.value(body) }
    }
}

/// Reads a value, `null` included.
pub fn read_value(value: &mut dyn Json, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    if !reader.take_null()? {
        return value.read(reader);
    }
    if value.read_null() {
        return Ok(());
    }
    if reader.is_strict() {
        return Err(DecodeError::new("a value is required here, found null"));
    }
    reader.tell_missing(None);
    Ok(())
}

/// Reads one JSON document into a value.
pub fn read_document(value: &mut dyn Json, document: &[u8]) -> Result<(), DecodeError> {
    let mut reader = Reader::new(document)?;
    read_value(value, &mut reader)?;
    reader.finish()
}

/// Reads one JSON document.
pub fn from_slice<T: Json>(document: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    read_document(&mut value, document)?;
    Ok(value)
}

/// Whether two values are the same JSON: how structs compare. The order of properties does not matter.
pub fn is_same(one: &dyn Json, other: &dyn Json) -> bool {
    Document::of(one).is_same(&Document::of(other))
}

/// Writes one JSON document.
///
/// What JSON cannot express becomes `null`: a number that is not finite, a file.
pub fn to_json(value: &dyn Json) -> String {
    Document::of(value).into_text()
}
