//! What a lock has of a key and of a name.

use std::collections::BTreeSet;
use std::str::FromStr;

/// The names of a key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LockedKey {
    /// The name that it has; `None` where it is gone from the document.
    pub(super) name: Option<String>,
    /// Names that it had.
    pub(super) gone: BTreeSet<String>,
}

/// In which respect something is said of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockedFact {
    /// The kind of thing.
    pub word: LockedWord,
    /// Which one, as the document calls it; empty where there is one only.
    pub what: String,
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $word:literal $outlives:literal;)*) => {
        /// The kinds of things that are said of a name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum LockedWord {
            $($(#[$doc])* $name,)*
        }

        impl LockedWord {
            /// The word, as the file has it.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// Whether it is remembered when it is gone from the document.
            pub fn outlives(self) -> bool {
                match self {
                    $(Self::$name => $outlives,)*
                }
            }
        }

        impl FromStr for LockedWord {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                match word {
                    $($word => Ok(Self::$name),)*
                    _ => Err(()),
                }
            }
        }
    };
}

words! {
    /// Of a type: it is a struct.
    Struct = "struct" false;
    /// Of a type: it is an enum of strings.
    Enum = "enum" false;
    /// Of a type: it is a union.
    Union = "union" false;
    /// Of a type: where it is defined, while its own module has it by another name.
    Defined = "defined" true;
    /// Of a type: clients send it.
    Sent = "sent" true;
    /// Of a type: its fields tell `null` from absence.
    Nulls = "nulls" true;
    /// Of a struct: the arguments of its constructor.
    New = "new" true;
    /// Of a struct: the struct of its required fields.
    Required = "required" true;
    /// Of a struct: a field.
    Field = "field" true;
    /// Of a struct: the field of further properties.
    Extra = "extra" true;
    /// Of an enum: a value.
    Value = "value" true;
    /// Of a union: a variant, by what selects it.
    Variant = "variant" true;
    /// Of an operation: the product.
    Product = "product" true;
    /// Of an operation: its `operationId`.
    Id = "id" false;
    /// Of an operation: its method in Rust.
    Method = "method" true;
    /// Of an operation: the type of its options.
    Options = "options" true;
    /// Of an operation: a path parameter, by its position.
    Path = "path" true;
    /// Of an operation: a query parameter.
    Query = "query" true;
    /// Of an operation: a header.
    Header = "header" true;
    /// Of an operation: the type of a body, by content type.
    Body = "body" true;
    /// Of an operation: its required parameters of a place, in the order of the arguments.
    Order = "order" true;
    /// Of an operation: the argument that takes the body.
    Argument = "argument" true;
    /// Of an operation: the enum of its bodies.
    Choice = "choice" true;
    /// Of an operation: the type of a reply, by content type.
    Reply = "reply" true;
    /// Of an operation: the method that asks for a reply, by content type.
    Ask = "ask" true;
    /// Of an operation: what its pages have.
    Page = "page" true;
    /// Of a resource: the accessor.
    Accessor = "accessor" true;
    /// Of a resource: it stands beside the modules of products.
    Shared = "shared" true;
    /// Of a webhook: the type of its payload.
    Payload = "payload" true;
}
