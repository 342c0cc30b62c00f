//! Dates and times, kept as they are on the wire.

use super::{Text, text_traits};

macro_rules! wire_text {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name(String);

        impl $name {
            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Text for $name {
            fn from_text(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        text_traits! { $name [] }
    };
}

wire_text! {
    /// A point in time (RFC 3339 by the API's word), kept as it is on the wire: nothing is lost, nothing is checked.
    /// Equality is that of the text.
    DateTime
}

wire_text! {
    /// A calendar date (`2026-07-16` by the API's word), kept as it is on the wire: nothing is lost, nothing is
    /// checked. Equality is that of the text.
    Date
}
