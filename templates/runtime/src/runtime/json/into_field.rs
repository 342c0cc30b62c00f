//! What a setter takes for a field: the table stands on [`IntoField`].

use super::{Base64, Json, Map, Null, Nullable, Text};

/// A value that can be put into a field of type `F`: what setters and constructors take.
///
/// | field | what can be given |
/// |---|---|
/// | any `T` | a `T` |
/// | `Option<T>` | a `T`, an `Option<T>`, and of the rows below whatever `T` takes, also as an `Option` |
/// | `Nullable<T>` | the same; `None` is `null` |
/// | either of them | [`Null`] for `null`, where a bare `None` would not say of which type it is |
/// | `Box<T>`, `Option<Box<T>>`, `Nullable<Box<T>>` | a `T`; an `Option<T>` for the last two |
/// | `String` | `&str`, `&String` |
/// | [`Base64`] | `&str`, `&String`, `String`, `&[u8]`, `Vec<u8>`: what it stands for |
/// | an enum of strings, `DateTime`, `Date` | `&str`, `&String`, `String` |
/// | `DateTime`, `Date` | the types of `chrono`, `jiff` and `time`, with the feature of that name |
/// | `i64` | every other integer; one that is larger than `i64` holds is its largest |
/// | `f64` | `i8` to `i32`, `u8` to `u32`, and `f32` |
/// | a union | the types of its variants, where no two have the same; `&str` for the one that is text |
/// | `Vec<T>` | an array, `&[_]` or `&Vec<_>` of what `T` takes; for `Vec<String>` a `Vec<&str>` |
/// | `Map<T>` | an array of pairs |
///
/// A list is cleared by `Vec::<T>::new()`; a bare `None` does not say of which type it is.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be put into a field of type `{F}`",
    label = "this field takes `{F}`, or what converts to it without loss"
)]
pub trait IntoField<F> {
    /// Converts.
    fn into_field(self) -> F;
}

impl<T> IntoField<T> for T {
    #[inline]
    fn into_field(self) -> T {
        self
    }
}

impl<T> IntoField<Option<T>> for T {
    #[inline]
    fn into_field(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoField<Nullable<T>> for T {
    #[inline]
    fn into_field(self) -> Nullable<T> {
        Nullable::Value(self)
    }
}

impl<T> IntoField<Nullable<T>> for Option<T> {
    #[inline]
    fn into_field(self) -> Nullable<T> {
        self.into()
    }
}

impl<T: Json> IntoField<Option<T>> for Null {
    #[inline]
    fn into_field(self) -> Option<T> {
        None
    }
}

impl<T: Json> IntoField<Nullable<T>> for Null {
    #[inline]
    fn into_field(self) -> Nullable<T> {
        Nullable::Null
    }
}

impl<T> IntoField<Box<T>> for T {
    #[inline]
    fn into_field(self) -> Box<T> {
        Box::new(self)
    }
}

impl<T> IntoField<Option<Box<T>>> for T {
    #[inline]
    fn into_field(self) -> Option<Box<T>> {
        Some(Box::new(self))
    }
}

impl<T> IntoField<Nullable<Box<T>>> for T {
    #[inline]
    fn into_field(self) -> Nullable<Box<T>> {
        Nullable::Value(Box::new(self))
    }
}

impl<T> IntoField<Option<Box<T>>> for Option<T> {
    #[inline]
    fn into_field(self) -> Option<Box<T>> {
        self.map(Box::new)
    }
}

impl<T> IntoField<Nullable<Box<T>>> for Option<T> {
    #[inline]
    fn into_field(self) -> Nullable<Box<T>> {
        self.map(Box::new).into()
    }
}

/// `$from` goes into the field type, and with or without an option around it into an option and a nullable of that.
macro_rules! into_field {
    ($([$($generics:tt)*])? $value:ident: $from:ty => $to:ty { $convert:expr }) => {
        impl<$($($generics)*)?> IntoField<$to> for $from {
            #[inline]
            fn into_field(self) -> $to {
                let $value = self;
                $convert
            }
        }

        impl<$($($generics)*)?> IntoField<Option<$to>> for $from {
            #[inline]
            fn into_field(self) -> Option<$to> {
                let $value = self;
                Some($convert)
            }
        }

        impl<$($($generics)*)?> IntoField<Nullable<$to>> for $from {
            #[inline]
            fn into_field(self) -> Nullable<$to> {
                let $value = self;
                Nullable::Value($convert)
            }
        }

        impl<$($($generics)*)?> IntoField<Option<$to>> for Option<$from> {
            #[inline]
            fn into_field(self) -> Option<$to> {
                self.map(|$value| $convert)
            }
        }

        impl<$($($generics)*)?> IntoField<Nullable<$to>> for Option<$from> {
            #[inline]
            fn into_field(self) -> Nullable<$to> {
                self.map(|$value| $convert).into()
            }
        }
    };
}

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub(super) use into_field;

into_field!(text: &str => String { text.to_owned() });
into_field!(text: &String => String { text.clone() });
into_field!([E: Text] text: &str => E { E::from_text(text) });
into_field!([E: Text] text: &String => E { E::from_text(text) });
into_field!([E: Text] text: String => E { E::from_text(&text) });

into_field!(plain: &str => Base64 { plain.into() });
into_field!(plain: &String => Base64 { plain.as_str().into() });
into_field!(plain: String => Base64 { plain.into() });
into_field!(plain: &[u8] => Base64 { plain.into() });
into_field!(plain: Vec<u8> => Base64 { plain.into() });

into_field!(number: i8 => i64 { number.into() });
into_field!(number: i16 => i64 { number.into() });
into_field!(number: i32 => i64 { number.into() });
into_field!(number: u8 => i64 { number.into() });
into_field!(number: u16 => i64 { number.into() });
into_field!(number: u32 => i64 { number.into() });
into_field!(number: u64 => i64 { number.try_into().unwrap_or(i64::MAX) });
into_field!(number: usize => i64 { number.try_into().unwrap_or(i64::MAX) });
into_field!(number: isize => i64 { number.try_into().unwrap_or(i64::MAX) });
into_field!(number: i8 => f64 { number.into() });
into_field!(number: i16 => f64 { number.into() });
into_field!(number: i32 => f64 { number.into() });
into_field!(number: u8 => f64 { number.into() });
into_field!(number: u16 => f64 { number.into() });
into_field!(number: u32 => f64 { number.into() });
into_field!(number: f32 => f64 { number.into() });

into_field!([T: IntoField<U>, U, const N: usize] items: [T; N] => Vec<U> {
    items.into_iter().map(IntoField::into_field).collect()
});
into_field!([T: IntoField<U> + Clone, U] items: &[T] => Vec<U> {
    items.iter().cloned().map(IntoField::into_field).collect()
});
into_field!([T: IntoField<U> + Clone, U] items: &Vec<T> => Vec<U> {
    items.iter().cloned().map(IntoField::into_field).collect()
});
into_field!(items: Vec<&str> => Vec<String> { items.into_iter().map(str::to_owned).collect() });
into_field!([K: Into<String>, T: IntoField<U>, U, const N: usize] pairs: [(K, T); N] => Map<U> {
    pairs.into_iter().map(|(key, value)| (key.into(), value.into_field())).collect()
});
