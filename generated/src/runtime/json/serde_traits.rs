//! serde's traits of all models (feature `serde`), for those who keep models in files, queues and logs.
//!
//! A model has one reader and one writer, its [`Json`]; serde's traits go through a tree of values. So any format that
//! describes itself (JSON, YAML, TOML) can be read, and what reading forgives, it forgives here too.

#[cfg(feature = "serde")]
use super::{Json, Value, read_document, to_json};
#[cfg(feature = "serde")]
use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// Serialises a value as its JSON.
#[cfg(feature = "serde")]
pub fn serialize<S: Serializer>(value: &dyn Json, serializer: S) -> Result<S::Ok, S::Error> {
    let tree: Value = serde_json::from_str(&to_json(value)).map_err(ser::Error::custom)?;
    tree.serialize(serializer)
}

/// Deserialises a value from what would be its JSON.
#[cfg(feature = "serde")]
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let document = Value::deserialize(deserializer)?.to_string();
    let mut value = T::empty();
    read_document(&mut value, document.as_bytes()).map_err(de::Error::custom)?;
    Ok(value)
}

/// Implements serde's traits for a type that has a [`Json`].
#[cfg(feature = "serde")]
macro_rules! serde_traits {
    ($name:ident) => {
        impl ::serde_core::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::json::serialize(self, serializer)
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::json::deserialize(deserializer)
            }
        }
    };
}

/// Nothing, without the feature.
#[cfg(not(feature = "serde"))]
macro_rules! serde_traits {
    ($name:ident) => {};
}

pub(crate) use serde_traits;
