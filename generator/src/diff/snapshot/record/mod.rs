//! The records of a snapshot, field by field.

mod operation;
mod types;

pub use operation::*;
pub use types::*;

/// Whether a value is what an absent one stands for.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares records: a field behind `=` is left out where it has its default.
macro_rules! records {
    ($($(#[$meta:meta])* $name:ident {
        $($(#[$need_doc:meta])* $need:ident: $need_ty:ty,)*
        = $($(#[$doc:meta])* $field:ident: $ty:ty,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$need_doc])* pub $need: $need_ty,)*
            $($(#[$doc])* #[serde(default, skip_serializing_if = "crate::diff::snapshot::record::is_default")] pub $field: $ty,)*
        }
    )*};
}

use records;

records! {
    /// A product.
    ProductRecord {
        /// Its slug.
        slug: String,
        /// Its cargo feature.
        feature: String,
        /// Its module, below the crate's root and below `resources`.
        module: String,
        =
    }

    /// A resource: what an accessor returns.
    ResourceRecord {
        /// Its path: `ai.assistants`.
        path: String,
        /// The way to it: `client.ai().assistants()`.
        way: String,
        /// Its type, without its module.
        name: String,
        /// The slugs of the products that have operations under it.
        products: Vec<String>,
        =
        /// The path of the resource that it is below.
        parent: String,
        /// Whether its type is in `resources` itself, since it is not one product's.
        is_shared: bool,
    }

    /// A webhook.
    WebhookRecord {
        /// Its key.
        key: String,
        /// The variant of `webhooks::Event`.
        variant: String,
        /// Type of the payload.
        ty: String,
        /// Where it stands.
        at: String,
        =
        /// The values of the event type that announce it.
        event_types: Vec<String>,
        /// The keys that announce it where there is no event type.
        telling_keys: Vec<String>,
        /// Whether it is deprecated.
        deprecated: bool,
        /// Digest of the description.
        prose: String,
        /// What the schema says of the payload.
        facts: FactsRecord,
    }
}
