//! Values of what calls return, made up and whole.

use super::answer::page;
use crate::runtime::json::{Json, Map, Value, from_slice};
use crate::runtime::page::Page;

/// A type with a sample: what calls return, what lists are of, what webhooks carry.
pub trait Sample: Sized {
    /// A whole value, made up: every property has a value that its type, its format and its limits allow. Setters change what a
    /// test is about.
    fn sample() -> Self;
}

impl Sample for () {
    fn sample() {}
}

impl Sample for String {
    fn sample() -> Self {
        "text".to_owned()
    }
}

impl<T: Sample> Sample for Vec<T> {
    /// A list of one item.
    fn sample() -> Self {
        vec![T::sample()]
    }
}

impl<T: Sample> Sample for Option<T> {
    fn sample() -> Self {
        Some(T::sample())
    }
}

impl<T: Sample> Sample for Map<T> {
    /// A map of one entry.
    fn sample() -> Self {
        [("key".to_owned(), T::sample())].into_iter().collect()
    }
}

impl Sample for Value {
    /// An object without properties.
    fn sample() -> Self {
        Self::Object(serde_json::Map::new())
    }
}

impl<I: Sample, M> Sample for Page<I, M> {
    /// A page of one item.
    fn sample() -> Self {
        page([I::sample()])
    }
}

/// Reads a sample.
#[allow(dead_code, reason = "a crate may have nothing to sample")]
pub(crate) fn of_json<T: Json>(json: &str) -> T {
    from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("a sample is a value of its type: {error}"))
}

/// Declares the samples of types: a type and its JSON, a line each, behind what the type is compiled with.
#[allow(unused_macros, reason = "a crate may have nothing to sample")]
macro_rules! sample {
    ($($(#[$gate:meta])? $ty:ty = $json:literal;)*) => {
        $(
            $(#[$gate])?
            impl $crate::runtime::test::Sample for $ty {
                fn sample() -> Self {
                    $crate::runtime::test::of_json($json)
                }
            }
        )*

        #[cfg(test)]
        #[test]
        fn samples_are_read_whole() {
            $(
                $(#[$gate])?
                {
                    let sample: $ty = $crate::runtime::test::Sample::sample();
                    let tree = |json| ::serde_json::from_str::<::serde_json::Value>(json).expect("it is JSON");
                    assert_eq!(tree(&$crate::runtime::to_json(&sample)), tree($json), ::core::stringify!($ty));
                }
            )*
        }
    };
}

#[allow(unused_imports, reason = "a crate may have nothing to sample")]
pub(crate) use sample;
