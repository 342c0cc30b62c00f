//! Structs: the macro that declares one, and the loops over its fields.

use super::{DecodeError, Json, Map, Reader, Writer, read_present, write_value};
use std::borrow::Cow;
use std::fmt;

/// Takes the fields of a struct, one after the other.
pub trait FieldSink {
    /// Says that the field which comes next is required.
    fn required(&mut self, key: &'static str);

    /// Takes a field.
    fn field(&mut self, key: &str, value: &dyn Json);
}

/// Reads an object: one loop for all structs.
pub(super) fn read_object(object: &mut dyn Json, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    let before = reader.seen.len();
    let mut next = reader.enter_object()?;
    while let Some(key) = next {
        if read_property(object, &key, reader)? {
            reader.seen.push(key);
        }
        next = reader.next_key()?;
    }
    let mut missing = Missing { seen: &reader.seen[before..], first: None };
    object.fields(&mut missing);
    if let Some(key) = missing.first {
        return Err(DecodeError::new("required, but missing").in_key(key));
    }
    reader.seen.truncate(before);
    Ok(())
}

/// Reads one property, and says whether it has a field and a value. A `null` that the field cannot hold is none.
fn read_property(object: &mut dyn Json, key: &str, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
    let is_null = reader.take_null()?;
    let slot = match object.slot(key) {
        Some(slot) => Some(slot),
        None => object.rest(key, is_null),
    };
    match slot {
        Some(slot) if is_null => Ok(slot.read_null()),
        Some(slot) => read_present(slot, reader).map(|()| true).map_err(|error| error.in_key(key)),
        None if is_null => Ok(false),
        None => reader.skip().map(|_| false),
    }
}

/// Finds the first required field that was not there.
struct Missing<'r, 'j> {
    seen: &'r [Cow<'j, str>],
    first: Option<&'static str>,
}

impl FieldSink for Missing<'_, '_> {
    fn required(&mut self, key: &'static str) {
        if self.first.is_none() && !self.seen.iter().any(|seen| seen == key) {
            self.first = Some(key);
        }
    }

    fn field(&mut self, _key: &str, _value: &dyn Json) {}
}

/// The entry of a map of further properties; a `null` that the map cannot hold gets none.
pub fn extra_slot<'m, T: Json>(map: &'m mut Map<T>, key: &str, is_null: bool) -> Option<&'m mut dyn Json> {
    let mut entry = T::empty();
    if is_null && !entry.read_null() {
        return None;
    }
    map.insert(key.to_owned(), entry);
    map.get_mut(key).map(|slot| slot as &mut dyn Json)
}

/// Hands over the entries of a map of further properties.
pub fn extra_fields<T: Json>(map: &Map<T>, sink: &mut dyn FieldSink) {
    for (key, value) in map {
        sink.field(key, value);
    }
}

/// Writes an object: one function for all structs.
pub(super) fn write_object(object: &dyn Json, writer: &mut Writer) {
    let tags = writer.take_tags();
    let mut properties = Properties { writer, tags, is_required: false, is_first: true };
    object.fields(&mut properties);
    object.rest_fields(&mut properties);
    properties.finish();
}

/// Writes fields as the properties of an object.
struct Properties<'w> {
    writer: &'w mut Writer,
    /// Tags that are still to be written.
    tags: Vec<(&'static str, &'static str)>,
    is_required: bool,
    is_first: bool,
}

impl FieldSink for Properties<'_> {
    fn required(&mut self, _key: &'static str) {
        self.is_required = true;
    }

    fn field(&mut self, key: &str, value: &dyn Json) {
        if std::mem::take(&mut self.is_required) || !value.is_absent() {
            self.tags.retain(|(tag, _)| *tag != key);
            self.key(key);
            write_value(value, self.writer);
        }
    }
}

impl Properties<'_> {
    fn key(&mut self, key: &str) {
        self.writer.raw(if self.is_first { "{" } else { "," });
        self.is_first = false;
        self.writer.text(key);
        self.writer.raw(":");
    }

    fn finish(mut self) {
        // The innermost union knows best: of two tags with one name, its value is written.
        while let Some((tag, value)) = self.tags.pop() {
            self.tags.retain(|(other, _)| *other != tag);
            self.key(tag);
            self.writer.text(value);
        }
        self.writer.raw(if self.is_first { "{}" } else { "}" });
    }
}

/// `Debug` of every struct: its name and the properties that are there.
pub fn debug_object(name: &str, object: &dyn Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown(f.debug_struct(name));
    object.fields(&mut shown);
    object.rest_fields(&mut shown);
    shown.0.finish()
}

struct Shown<'f, 'a>(fmt::DebugStruct<'f, 'a>);

impl FieldSink for Shown<'_, '_> {
    fn required(&mut self, _key: &'static str) {}

    fn field(&mut self, key: &str, value: &dyn Json) {
        if !value.is_absent() {
            self.0.field(key, &value);
        }
    }
}

/// Declares a struct and its JSON.
///
/// The word after the name is the direction: `request` structs have setters; `reply` structs are `#[non_exhaustive]`;
/// `both` is both. After the body, `new(..)` makes a constructor of the required fields, or
/// `required Name { .. }` a struct of them.
macro_rules! object {
    ($(#[$meta:meta])* pub struct $name:ident request { $($body:tt)* } $($tail:tt)*) => {
        $crate::runtime::json::object_core! { [$(#[$meta])*] $name { $($body)* } }
        $crate::runtime::json::object_setters! { $name { $($body)* } }
        $crate::runtime::json::object_new! { $name $($tail)* }
    };
    ($(#[$meta:meta])* pub struct $name:ident both { $($body:tt)* } $($tail:tt)*) => {
        $crate::runtime::json::object_core! { [$(#[$meta])* #[non_exhaustive]] $name { $($body)* } }
        $crate::runtime::json::object_setters! { $name { $($body)* } }
        $crate::runtime::json::object_new! { $name $($tail)* }
    };
    ($(#[$meta:meta])* pub struct $name:ident reply { $($body:tt)* }) => {
        $crate::runtime::json::object_core! { [$(#[$meta])* #[non_exhaustive]] $name { $($body)* } }
    };
}

/// The struct and its implementations. A field is `name: Type = "wire"`, then `required` where it is; one that keeps
/// further properties is `name: Map<Type> = *`. (The empty `$star:vis` is how a macro tells the two apart: it can
/// only stand where an item begins, so such a field overrides two methods.)
macro_rules! object_core {
    ([$(#[$meta:meta])*] $name:ident { $(
        $(#[$doc:meta])* $field:ident : $ty:ty = $($wire:literal $($req:ident)?)? $(* $star:vis)?
    ),* $(,)? }) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $ty,)* }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::json::debug_object(::core::stringify!($name), self, f)
            }
        }

        impl $crate::runtime::json::Json for $name {
            #[inline]
            fn empty() -> Self {
                Self { $($field: $crate::runtime::json::Json::empty(),)* }
            }

            #[inline]
            fn slot(&mut self, key: &::core::primitive::str) -> ::core::option::Option<&mut dyn $crate::runtime::json::Json> {
                match key {
                    $($($wire => ::core::option::Option::Some(&mut self.$field),)?)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn fields(&self, sink: &mut dyn $crate::runtime::json::FieldSink) {
                $($($(sink.$req($wire);)? sink.field($wire, &self.$field);)?)*
            }

            $($(
                #[inline]
                $star fn rest(&mut self, key: &::core::primitive::str, is_null: ::core::primitive::bool) -> ::core::option::Option<&mut dyn $crate::runtime::json::Json> {
                    $crate::runtime::json::extra_slot(&mut self.$field, key, is_null)
                }

                #[inline]
                $star fn rest_fields(&self, sink: &mut dyn $crate::runtime::json::FieldSink) {
                    $crate::runtime::json::extra_fields(&self.$field, sink);
                }
            )?)*
        }
    };
}

/// One setter a field, the one for further properties excepted.
macro_rules! object_setters {
    ($name:ident { $(
        $(#[$doc:meta])* $field:ident : $ty:ty = $($wire:literal $($req:ident)?)? $(* $star:vis)?
    ),* $(,)? }) => {
        impl $name {
            $($(
                #[doc = ::core::concat!("Sets `", $wire, "`.")]
                #[inline]
                #[must_use]
                pub fn $field(mut self, value: impl $crate::runtime::json::IntoField<$ty>) -> Self {
                    self.$field = value.into_field();
                    self
                }
            )?)*
        }
    };
}

/// How a struct begins: from its required fields.
macro_rules! object_new {
    ($name:ident) => {
        impl $name {
            /// Makes one with nothing set.
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                $crate::runtime::json::Json::empty()
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::runtime::json::Json::empty()
            }
        }
    };
    ($name:ident new($($field:ident : $ty:ty),* $(,)?)) => {
        impl $name {
            /// Makes one from the fields that are required.
            #[inline]
            #[must_use]
            #[allow(clippy::new_without_default, clippy::needless_update)]
            pub fn new($($field: impl $crate::runtime::json::IntoField<$ty>),*) -> Self {
                Self { $($field: $field.into_field(),)* ..$crate::runtime::json::Json::empty() }
            }
        }
    };
    ($name:ident required $required:ident { $($field:ident : $ty:ty),* $(,)? }) => {
        #[doc = ::core::concat!("The fields of [`", ::core::stringify!($name), "`] that are required.")]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        pub struct $required {
            $(
                #[doc = ::core::concat!("Becomes [`", ::core::stringify!($name), "::", ::core::stringify!($field), "`](field@", ::core::stringify!($name), "::", ::core::stringify!($field), ").")]
                pub $field: $ty,
            )*
        }

        impl ::core::convert::From<$required> for $name {
            #[inline]
            #[allow(clippy::needless_update)]
            fn from(required: $required) -> Self {
                Self { $($field: required.$field,)* ..$crate::runtime::json::Json::empty() }
            }
        }
    };
}

#[allow(unused_imports, reason = "a crate may have no struct")]
pub(crate) use {object, object_core, object_new, object_setters};

