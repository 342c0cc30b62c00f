//! Values of one of several types: the macro that declares one.

use super::outline::Outline;
use super::{DecodeError, Json, Reader, Select, Tag, Word, Writer};

/// An enum with one variant a type, and one more for what fits none.
pub trait Union {
    /// Where a value says which variant it is.
    fn tag(&self) -> Tag;

    /// How a value shows its variant, in the order of the variants.
    fn selects(&self) -> &'static [Select];

    /// Becomes the variant at the index, or the one for what fits none, and hands over what is in it.
    fn start(&mut self, index: usize) -> &mut dyn Json;

    /// Takes note why the value that was chosen for a variant is none.
    fn refuse(&mut self, _why: &DecodeError) {}

    /// The index of the variant, and what is in it.
    fn current(&self) -> (usize, &dyn Json);
}

/// Reads a value into its variant: one function for all unions.
pub fn read_union(union: &mut dyn Union, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    let selects = union.selects();
    let index = Outline::of(reader, union.tag())?.choose(selects).unwrap_or(selects.len());
    let (place, told) = (reader.place(), reader.drift.len());
    match union.start(index).read(reader) {
        // What it is said to be, it is not; it is kept as it is.
        Err(error) if !reader.is_strict() && index < selects.len() && !error.is_too_large() => {
            reader.go_back(place, told);
            union.start(selects.len()).read(reader)?;
            reader.tell_kept();
            union.refuse(&error);
            Ok(())
        }
        read => read,
    }
}

/// Writes what is in a union. Where the variant does not write the tag itself, the first of its values is written.
pub fn write_union(union: &dyn Union, writer: &mut dyn Writer) {
    let (index, inner) = union.current();
    let tag = match (union.tag(), union.selects().get(index)) {
        (Tag::Property(tag), Some(Select { word: Word::tag, literals: [value, ..] })) => Some((tag, *value)),
        _ => None,
    };
    let before = writer.tags().len();
    writer.tags().extend(tag);
    inner.write(writer);
    writer.tags().truncate(before);
}

/// Declares a union. A variant is `Name(Type) = word "literal"..`, with the word `tag`, `keys`, `values` or `json`.
/// Behind the braces stand the variants that a value of their type becomes: `from Name(Type)`, and `text Name` for one
/// that `&str` becomes.
macro_rules! union {
    ($(#[$meta:meta])* pub enum $name:ident $(tag $tag:literal)? { $($variants:tt)* } $($from:tt)*) => {
        $crate::runtime::json::union_type! {
            [$(#[$meta])*] $name
            Other inner { ($crate::runtime::json::Value) } { ($crate::runtime::json::Json::empty()) } { (inner) } {}
            json [$crate::runtime::json::Tag::of(&[$($tag)?])] { $($variants)* }
        }
        $crate::runtime::json::union_from! { $name $($from)* }
    };
}

/// What becomes a union without naming the variant.
macro_rules! union_from {
    ($name:ident $(from $variant:ident($ty:ty))* $(text $text:ident)?) => {
        $(
            impl ::core::convert::From<$ty> for $name {
                #[inline]
                fn from(value: $ty) -> Self {
                    Self::$variant(::core::convert::Into::into(value))
                }
            }

            $crate::runtime::json::into_union! { $ty => $name }
        )*
        $(
            impl ::core::convert::From<&::core::primitive::str> for $name {
                #[inline]
                fn from(text: &::core::primitive::str) -> Self {
                    Self::$text(text.into())
                }
            }

            $crate::runtime::json::into_union! { &::core::primitive::str => $name }
        )?
    };
}

/// What a setter takes for a field that is a union.
macro_rules! into_union {
    ($from:ty => $name:ident) => {
        impl $crate::runtime::json::IntoField<$name> for $from {
            #[inline]
            fn into_field(self) -> $name {
                ::core::convert::Into::into(self)
            }
        }

        impl $crate::runtime::json::IntoField<::core::option::Option<$name>> for $from {
            #[inline]
            fn into_field(self) -> ::core::option::Option<$name> {
                ::core::option::Option::Some(::core::convert::Into::into(self))
            }
        }

        impl $crate::runtime::json::IntoField<$crate::runtime::json::Nullable<$name>> for $from {
            #[inline]
            fn into_field(self) -> $crate::runtime::json::Nullable<$name> {
                $crate::runtime::json::Nullable::Value(::core::convert::Into::into(self))
            }
        }
    };
}

/// A union with its last variant (name, the binding of what is in it, shape, empty value, pattern, and the field that says why)
/// and the word of the variants that have none.
macro_rules! union_type {
    ([$(#[$meta:meta])*] $name:ident
    $other:ident $inner:ident { $($shape:tt)* } { $($empty:tt)* } { $($bound:tt)* } { $($why:ident)? }
    $default:ident [$tag:expr] {
        $($(#[$doc:meta])* $variant:ident($ty:ty) = $($word:ident)? $($literal:literal)*),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "which variant is large is for the API to say")]
        pub enum $name {
            $($(#[$doc])* $variant($ty),)*
            /// What fits no variant that was known when this crate was made.
            $other $($shape)*,
        }

        impl $crate::runtime::json::Union for $name {
            #[inline]
            fn tag(&self) -> $crate::runtime::json::Tag {
                $tag
            }

            #[inline]
            fn selects(&self) -> &'static [$crate::runtime::json::Select] {
                const {
                    &[$($crate::runtime::json::Select {
                        word: [$($crate::runtime::json::Word::$word,)? $crate::runtime::json::Word::$default][0],
                        literals: &[$($literal),*],
                    }),*]
                }
            }

            #[inline]
            fn start(&mut self, index: ::core::primitive::usize) -> &mut dyn $crate::runtime::json::Json {
                const START: &[fn() -> $name] = &[$(|| $name::$variant($crate::runtime::json::Json::empty())),*];
                *self = match START.get(index) {
                    ::core::option::Option::Some(start) => start(),
                    ::core::option::Option::None => Self::$other $($empty)*,
                };
                match self {
                    $(Self::$variant(inner) => inner,)*
                    Self::$other $($bound)* => $inner,
                }
            }

            $(
                fn refuse(&mut self, error: &$crate::runtime::json::DecodeError) {
                    if let Self::$other { $why, .. } = self {
                        *$why = ::core::option::Option::Some(::std::string::ToString::to_string(error));
                    }
                }
            )?

            #[inline]
            fn current(&self) -> (::core::primitive::usize, &dyn $crate::runtime::json::Json) {
                enum Index { $($variant,)* $other }
                match self {
                    $(Self::$variant(inner) => (Index::$variant as ::core::primitive::usize, inner),)*
                    Self::$other $($bound)* => (Index::$other as ::core::primitive::usize, $inner),
                }
            }
        }

        impl $crate::runtime::json::Json for $name {
            #[inline]
            fn empty() -> Self {
                Self::$other $($empty)*
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::DecodeError> {
                $crate::runtime::json::read_union(self, reader)
            }

            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                $crate::runtime::json::write_union(self, writer);
            }
        }

        $crate::runtime::json::serde_traits! { $name }
    };
}

#[allow(unused_imports, reason = "a crate may have no union")]
pub(crate) use {into_union, union, union_from, union_type};
