//! Structs: the macro that declares one, and the loops over its fields.

use super::{DecodeError, Json, Map, Reader, Writer};
use std::fmt;

/// Takes the fields of a struct.
pub trait FieldSink {
    /// Takes all of them, the names of the required ones, and at most one map of further properties.
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]);
}

/// The name of a required property. (The field is named as the macro's word is.)
#[derive(Clone, Copy, Debug)]
pub struct Must {
    /// The name.
    pub required: &'static str,
}

/// A map of the properties that have no field.
pub trait Rest {
    /// A new entry; none for a `null` that the map cannot hold.
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json>;

    /// Hands over all entries.
    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json));
}

impl<T: Json> Rest for Map<T> {
    fn entry(&mut self, key: &str, is_null: bool) -> Option<&mut dyn Json> {
        let mut entry = T::empty();
        if is_null && !entry.read_null() {
            return None;
        }
        self.insert(key.to_owned(), entry);
        self.get_mut(key).map(|slot| slot as &mut dyn Json)
    }

    fn each(&self, take: &mut dyn FnMut(&str, &dyn Json)) {
        self.iter().for_each(|(key, value)| take(key, value));
    }
}

/// Reads an object into fields: one loop for all structs.
pub fn read_object(
    reader: &mut Reader<'_>,
    slots: &mut [(&'static str, &mut dyn Json)],
    required: &[Must],
    rest: &mut [&mut dyn Rest],
) -> Result<(), DecodeError> {
    let before = reader.seen.len();
    let mut next = reader.enter_object()?;
    let mut likely = 0;
    while let Some(key) = next {
        let is_null = reader.take_null()?;
        if let Some(index) = position(slots, &key, likely) {
            likely = index + 1;
            let (name, slot) = &mut slots[index];
            if read_slot(*slot, is_null, &key, reader)? && !required.is_empty() {
                reader.seen.push(name);
            }
        } else if let Some(slot) = rest.first_mut().and_then(|rest| rest.entry(&key, is_null)) {
            read_slot(slot, is_null, &key, reader)?;
        } else if !is_null {
            reader.skip()?;
        }
        next = reader.next_key()?;
    }
    let seen = &reader.seen[before..];
    if let Some(missing) = required.iter().find(|must| !seen.contains(&must.required)) {
        return Err(DecodeError::new("required, but missing").in_key(missing.required));
    }
    reader.seen.truncate(before);
    Ok(())
}

/// The index of a key. Servers send properties in the order of their documents, so the one after the last comes first.
fn position(slots: &[(&str, &mut dyn Json)], key: &str, likely: usize) -> Option<usize> {
    match slots.get(likely) {
        Some((found, _)) if *found == key => Some(likely),
        _ => slots.iter().position(|(found, _)| *found == key),
    }
}

/// Reads one field, and says whether it has a value now. A `null` that the field cannot hold is none.
fn read_slot(slot: &mut dyn Json, is_null: bool, key: &str, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
    if is_null {
        return Ok(slot.read_null());
    }
    slot.read(reader).map(|()| true).map_err(|error| error.in_key(key))
}

/// Writes an object of the fields that `walk` hands over.
pub(super) fn write_object(writer: &mut Writer, walk: &dyn Fn(&mut dyn FieldSink)) {
    let tags = writer.take_tags();
    let mut properties = Properties { writer, tags, is_first: true };
    walk(&mut properties);
    properties.finish();
}

/// Writes fields as the properties of an object.
struct Properties<'w> {
    writer: &'w mut Writer,
    /// Tags that are still to be written.
    tags: Vec<(&'static str, &'static str)>,
    is_first: bool,
}

impl FieldSink for Properties<'_> {
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], required: &[Must], rest: &[&dyn Rest]) {
        for (key, value) in fields {
            if !value.is_absent() || required.iter().any(|must| must.required == *key) {
                self.property(key, *value);
            }
        }
        for rest in rest {
            rest.each(&mut |key, value| self.property(key, value));
        }
    }
}

impl Properties<'_> {
    fn property(&mut self, key: &str, value: &dyn Json) {
        self.tags.retain(|(tag, _)| *tag != key);
        self.key(key);
        value.write(self.writer);
    }

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
    shown.0.finish()
}

struct Shown<'f, 'a>(fmt::DebugStruct<'f, 'a>);

impl FieldSink for Shown<'_, '_> {
    fn fields(&mut self, fields: &[(&'static str, &dyn Json)], _required: &[Must], rest: &[&dyn Rest]) {
        for (key, value) in fields.iter().filter(|(_, value)| !value.is_absent()) {
            self.0.field(key, value);
        }
        for rest in rest {
            rest.each(&mut |key, value| _ = self.0.field(key, &value));
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
            fn read(&mut self, reader: &mut $crate::runtime::json::Reader<'_>) -> ::core::result::Result<(), $crate::runtime::json::DecodeError> {
                $crate::runtime::json::read_object(
                    reader,
                    &mut [$($(($wire, &mut self.$field),)?)*],
                    &[$($($($crate::runtime::json::Must { $req: $wire },)?)?)*],
                    &mut [$($({ $star const _: () = (); &mut self.$field },)?)*],
                )
            }

            #[inline]
            fn fields(&self, sink: &mut dyn $crate::runtime::json::FieldSink) {
                sink.fields(
                    &[$($(($wire, &self.$field),)?)*],
                    &[$($($($crate::runtime::json::Must { $req: $wire },)?)?)*],
                    &[$($({ $star const _: () = (); &self.$field },)?)*],
                );
            }
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
