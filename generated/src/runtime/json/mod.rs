//! How values become JSON and come back.
//!
//! In go bytes or models, out come models, bytes, or whatever else a [`Writer`] makes of a model. One object-safe trait,
//! [`Json`], is all that a type has to say; the loops over keys and items are functions on `dyn` values, compiled once
//! for the whole crate. The macros `object!`, `string_enum!` and `union!` write the implementations. Nothing here knows
//! of HTTP or files.

mod boxes;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod dates;
mod decode_error;
mod document;
mod into_field;
mod lists;
mod nullable;
mod object;
mod object_macro;
mod outline;
mod properties;
mod raw;
mod reader;
mod scalar;
mod scanner;
mod serde_traits;
mod string_enum;
mod text;
mod union;
mod writer;

use std::fmt;

pub use decode_error::DecodeError;
pub(crate) use document::Document;
pub use into_field::IntoField;
pub use lists::Map;
pub use nullable::{Null, Nullable};
pub use object::read_object;
#[allow(unused_imports, reason = "a crate may have no struct")]
pub(crate) use object_macro::{object, object_core, object_new, object_setters};
pub use outline::{Select, Tag, Word};
pub use properties::{FieldSink, Must, Properties, Rest, debug_object};
pub use raw::find_text;
pub use reader::{JsonType, Reader};
pub use serde_json::Value;
pub(crate) use serde_traits::serde_traits;
#[cfg(feature = "serde")]
pub use serde_traits::{deserialize, serialize};
pub use string_enum::{Text, debug_text, empty_text, read_text};
#[allow(unused_imports, reason = "a crate may have no enum")]
pub(crate) use string_enum::{string_enum, text_traits};
pub use text::{Date, DateTime};
pub use union::{Union, read_union, write_union};
#[allow(unused_imports, reason = "a crate may have no union")]
pub(crate) use union::{into_union, union, union_from, union_type};
pub use writer::{Attachment, List, Tags, Writer};

/// A value that can be read from JSON and written as JSON.
///
/// Reading is tolerant where servers are known to drift: text where a number is declared and the other way round are
/// accepted, unknown properties are skipped, `null` is the same as absent unless the type can hold it. Anything else is
/// a [`DecodeError`] that says where.
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
        properties::write_object(writer, &|sink| self.fields(sink));
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
    fn from_reply(body: &[u8], _text: bool) -> Result<Self, DecodeError>
    where
        Self: Sized,
    {
        if is_blank(body) { from_nothing() } else { from_slice(body) }
    }
}

fn is_blank(body: &[u8]) -> bool {
    body.trim_ascii().is_empty()
}

/// The value of a success without a body: an error would make people repeat a call that was carried out, so whatever
/// can be made from an object without properties is made.
fn from_nothing<T: Json>() -> Result<T, DecodeError> {
    from_slice(b"{}").map_err(|_| DecodeError::new("the reply has no body"))
}

/// Reads a value, `null` included.
pub fn read_value(value: &mut dyn Json, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    if !reader.take_null()? {
        return value.read(reader);
    }
    if value.read_null() { Ok(()) } else { Err(DecodeError::new("a value is required here, found null")) }
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

/// Reads what is in the `data` of a document.
pub fn read_in_data<T: Json>(document: &[u8]) -> Result<T, DecodeError> {
    let mut value = T::empty();
    if is_blank(document) {
        return if value.read_null() { Ok(value) } else { from_nothing() };
    }
    let is_found = raw::at_data(document, &mut |reader| read_value(&mut value, reader))?;
    if is_found || value.read_null() {
        Ok(value)
    } else {
        Err(DecodeError::new("required, but missing").in_key("data"))
    }
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
