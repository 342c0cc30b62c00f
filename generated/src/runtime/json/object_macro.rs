//! Structs: the macro that declares one.
//!
//! The macro writes little code a struct, because thousands of them are compiled at a time: the list of its fields,
//! once to read and once to write. The loops over the fields are functions, compiled once for all structs.

/// Declares a struct and its JSON.
///
/// The word after the name is the direction: `request` structs are only sent, and have setters and a constructor; `reply` structs
/// are only received, and have setters for tests alone; `both` structs are sent and come back. What comes keeps the properties that
/// the document does not name. All are `#[non_exhaustive]`: a new optional property breaks nobody.
/// After the body, `new(..)` makes a constructor of the required fields, or `required Name { .. }` a struct of them;
/// constants behind either are written by the constructor.
macro_rules! object {
    ($(#[$meta:meta])* pub struct $name:ident request { $($body:tt)* } $($tail:tt)*) => {
        $crate::runtime::json::object_core! { [$(#[$meta])*] $name [] { $($body)* } }
        $crate::runtime::json::object_new! { $name $($tail)* }
        $crate::runtime::json::object_setters! { $name { $($body)* } }
    };
    ($(#[$meta:meta])* pub struct $name:ident both { $($body:tt)* } $($tail:tt)*) => {
        $crate::runtime::json::object_core! { [$(#[$meta])*] $name [__undeclared] { $($body)* } }
        $crate::runtime::json::object_new! { $name $($tail)* }
        $crate::runtime::json::object_setters! { $name { $($body)* } }
    };
    ($(#[$meta:meta])* pub struct $name:ident reply { $($body:tt)* }) => {
        $crate::runtime::json::object_core! { [$(#[$meta])*] $name [__undeclared] { $($body)* } }
        #[cfg(feature = "test-util")]
        $crate::runtime::json::object_setters! { $name { $($body)* } }
    };
}

/// The struct and its implementations; in brackets, the field for properties that the document does not name. A field is `name: Type = "wire"`, then `[attribute]` for what its setter has,
/// too, then `required` where it is; one that keeps further properties is `name: Map<Type> = *`. (The empty
/// `$star:vis` is how a macro tells the two apart: it can only stand where an item begins, hence the constant beside
/// each use of such a field.)
macro_rules! object_core {
    ([$(#[$meta:meta])*] $name:ident [$($undeclared:ident)?] { $(
        $(#[$doc:meta])* $field:ident : $ty:ty = $($wire:literal $([$attribute:meta])? $($req:ident)?)? $(* $star:vis)?
    ),* $(,)? }) => {
        $(#[$meta])*
        #[derive(::core::clone::Clone)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* $($(#[$attribute])?)? pub $field: $ty,)*
            $($undeclared: $crate::runtime::json::Undeclared,)?
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::json::debug_object(::core::stringify!($name), self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                $crate::runtime::json::is_same(self, other)
            }
        }

        #[allow(deprecated, reason = "a deprecated property is read and written all the same")]
        impl $crate::runtime::json::Json for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($field: $crate::runtime::json::Json::empty(),)*
                    $($undeclared: $crate::runtime::json::Undeclared::none(),)?
                }
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut $crate::runtime::json::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::runtime::json::DecodeError> {
                $crate::runtime::json::read_object(
                    reader,
                    &mut [$($(($wire, &mut self.$field),)?)*],
                    &[$($($($crate::runtime::json::Must { $req: $wire },)?)?)*],
                    &mut [$($({ $star const _: () = (); &mut self.$field },)?)* $(&mut self.$undeclared)?],
                )
            }

            #[inline]
            fn fields(&self, sink: &mut dyn $crate::runtime::json::FieldSink) {
                sink.fields(
                    &[$($(($wire, &self.$field),)?)*],
                    &[$($($($crate::runtime::json::Must { $req: $wire },)?)?)*],
                    &[$($({ $star const _: () = (); &self.$field },)?)* $(&self.$undeclared)?],
                );
            }
        }

        $crate::runtime::json::serde_traits! { $name }
    };
}

/// One setter a field, the one for further properties excepted.
macro_rules! object_setters {
    ($name:ident { $(
        $(#[$doc:meta])* $field:ident : $ty:ty = $($wire:literal $([$attribute:meta])? $($req:ident)?)? $(* $star:vis)?
    ),* $(,)? }) => {
        #[allow(deprecated, reason = "a deprecated property has a setter, which is deprecated, too")]
        impl $name {
            $($(
                #[doc = ::core::concat!(
                    "Sets [`", ::core::stringify!($field), "`](field@Self::", ::core::stringify!($field), ")."
                )]
                $(#[$attribute])?
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
    ($name:ident $(#[$doc:meta])* new() $({ $($constant:ident : $value:literal),* $(,)? })?) => {
        #[allow(deprecated, reason = "a constant may be deprecated")]
        impl $name {
            $(#[$doc])*
            #[inline]
            #[must_use]
            #[allow(clippy::needless_update, reason = "a struct may have constants only")]
            pub fn new() -> Self {
                Self {
                    $($($constant: $crate::runtime::json::IntoField::into_field($value),)*)?
                    ..$crate::runtime::json::Json::empty()
                }
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($name:ident $(#[$doc:meta])* new($($field:ident : $ty:ty),+ $(,)?) $({ $($constant:ident : $value:literal),* $(,)? })?) => {
        #[allow(deprecated, reason = "a required property may be deprecated")]
        impl $name {
            $(#[$doc])*
            #[inline]
            #[must_use]
            #[allow(clippy::needless_update, reason = "a struct may have required properties only")]
            pub fn new($($field: impl $crate::runtime::json::IntoField<$ty>),+) -> Self {
                Self {
                    $($field: $field.into_field(),)+
                    $($($constant: $crate::runtime::json::IntoField::into_field($value),)*)?
                    ..$crate::runtime::json::Json::empty()
                }
            }
        }
    };
    ($name:ident required $required:ident { $($field:ident : $ty:ty),* $(,)? } $({ $($constant:ident : $value:literal),* $(,)? })?) => {
        #[doc = ::core::concat!("What [`", ::core::stringify!($name), "`] needs; [`build`](Self::build) creates it.")]
        #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
        pub struct $required {
            $(
                #[doc = ::core::concat!(
                    "[`", ::core::stringify!($field), "`](field@", ::core::stringify!($name), "::", ::core::stringify!($field),
                    ") of [`", ::core::stringify!($name), "`]."
                )]
                pub $field: $ty,
            )*
        }

        #[allow(deprecated, reason = "a required property may be deprecated")]
        impl $required {
            #[doc = ::core::concat!("Creates the [`", ::core::stringify!($name), "`].")]
            #[inline]
            #[must_use]
            #[allow(clippy::needless_update, reason = "a struct may have required properties only")]
            pub fn build(self) -> $name {
                $name {
                    $($field: self.$field,)*
                    $($($constant: $crate::runtime::json::IntoField::into_field($value),)*)?
                    ..$crate::runtime::json::Json::empty()
                }
            }
        }
    };
}

#[allow(unused_imports, reason = "a crate may have no struct")]
pub(crate) use {object, object_core, object_new, object_setters};
