//! Strings with known values, open to new ones.

use super::{DecodeError, Reader};
use std::fmt;

/// A type that is text on the wire: enums of strings, dates.
#[diagnostic::on_unimplemented(
    message = "text cannot be put into a field of type `{Self}`",
    label = "this field takes `{Self}`, or what converts to it without loss"
)]
pub trait Text: Sized {
    /// Reads the text; every text is a value.
    fn from_text(text: &str) -> Self;
}

/// `Debug` of every such type: its name and its text.
pub fn debug_text(name: &str, text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&text).finish()
}

/// What a field holds before it is read or set: the only value, if there is just one.
pub fn empty_text<T: Text>(values: &[&str]) -> T {
    T::from_text(match values {
        [only] => only,
        _ => "",
    })
}

/// Reads a value that is text.
pub fn read_text<T: Text>(value: &mut T, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    *value = T::from_text(&reader.text()?);
    Ok(())
}

/// Declares an enum of strings. Two values are equal if their text is, so `Unknown` of a known text is that value.
macro_rules! string_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that was not known when this crate was made.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The known values, as they are on the wire.
            pub const VALUES: &'static [&'static ::core::primitive::str] = &[$($wire),*];

            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &::core::primitive::str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::runtime::json::Text for $name {
            #[inline]
            fn from_text(text: &::core::primitive::str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        $crate::runtime::json::text_traits! { $name [$($wire),*] }
    };
}

/// The standard library's traits of a type that is text.
macro_rules! text_traits {
    ($name:ident [$($wire:literal),*]) => {
        impl $crate::runtime::json::Json for $name {
            #[inline]
            fn empty() -> Self {
                $crate::runtime::json::empty_text(&[$($wire),*])
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::DecodeError> {
                $crate::runtime::json::read_text(self, reader)
            }

            #[inline]
            fn write(&self, writer: &mut dyn $crate::runtime::json::Writer) {
                writer.text(self.as_str());
            }
        }

        $crate::runtime::json::serde_traits! { $name }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::json::debug_text(::core::stringify!($name), self.as_str(), f)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &::core::primitive::str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::runtime::json::Text::from_text(text))
            }
        }

        impl ::core::convert::From<&::core::primitive::str> for $name {
            #[inline]
            fn from(text: &::core::primitive::str) -> Self {
                $crate::runtime::json::Text::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::json::Text::from_text(&text)
            }
        }
    };
}

#[allow(unused_imports, reason = "a crate may have no enum")]
pub(crate) use {string_enum, text_traits};
