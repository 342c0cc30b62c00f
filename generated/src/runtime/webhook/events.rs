//! Events that the API sends: the macro that declares them.

/// Declares the enum of all webhook events.
///
/// A variant is `Name(Type) = word "literal"..`. The words: `event_type` (the default) for the values of `data.event_type` or
/// `event_type`, or of the property that `tag` names behind the enum; `keys` for keys of the body, `data_keys` for keys of its
/// `data`. What fits no variant, or is not what its type says, is `Unknown`, never an error and never another event.
macro_rules! events {
    ($(#[$meta:meta])* pub enum $name:ident { $($variants:tt)* } $(tag $tag:literal)?) => {
        $crate::runtime::json::union_type! {
            [$(#[$meta])*] $name
            Unknown json
            {
                {
                    /// The event.
                    json: $crate::runtime::json::Value,
                    /// Why an event of a known type is not what that type says.
                    why: ::core::option::Option<::std::string::String>,
                }
            }
            { { json: $crate::runtime::json::Json::empty(), why: ::core::option::Option::None } }
            { { json, .. } }
            { why }
            event_type [$crate::runtime::json::Tag::of_event(&[$($tag)?])] { $($variants)* }
        }

        impl $name {
            /// Reads the body of a webhook. It does not verify who sent it.
            pub fn parse(body: &[::core::primitive::u8]) -> ::core::result::Result<Self, $crate::runtime::Error> {
                $crate::runtime::event_from_slice(body)
            }
        }
    };
}

#[allow(unused_imports, reason = "a crate may have no webhooks")]
pub(crate) use events;
