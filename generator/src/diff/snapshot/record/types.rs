//! Types, and what schemas say of values.

use super::records;
use serde_json::Value;
use std::collections::BTreeMap;

records! {
    /// A type that the crate has.
    TypeRecord {
        /// Its name with its module: `messaging::Message`.
        name: String,
        /// `struct`, `enum` or `union`.
        kind: String,
        /// Where it stands.
        at: String,
        =
        /// Its name in the module that handed it over to the shared types, where it is to be had, too.
        also: String,
        /// Whether clients send it.
        sent: bool,
        /// Whether clients receive it.
        received: bool,
        /// The fields of a struct.
        fields: Vec<FieldRecord>,
        /// The field for further properties, and their type, where the struct keeps them.
        extra: Option<ExtraRecord>,
        /// Required properties of a struct that it does not declare, in the order of their letters.
        required_beyond: Vec<String>,
        /// Which properties go together: `+a -b`, one for each way.
        alternatives: Vec<String>,
        /// The arguments of `new`, or the fields of the struct of required ones: `name: Type`.
        new: Option<Vec<String>>,
        /// The struct of required fields, where there is one.
        literal: String,
        /// The values of an enum.
        values: Vec<ValueRecord>,
        /// The property that tells the variants of a union apart.
        tag: String,
        /// The variants of a union.
        variants: Vec<VariantRecord>,
        /// The types that convert into a union.
        converts: Vec<String>,
        /// Whether it is deprecated.
        deprecated: bool,
        /// Digest of the description.
        prose: String,
    }

    /// A field of a struct.
    FieldRecord {
        /// Name on the wire.
        wire: String,
        /// Type in Rust.
        ty: String,
        =
        /// Name in Rust, where that is another.
        rust: String,
        /// Whether it may be absent.
        optional: bool,
        /// Whether it may be null.
        nullable: bool,
        /// The only value that it can have.
        constant: Option<String>,
        /// Where it stands, if not under the `properties` of its type.
        at: String,
        /// Whether it is deprecated.
        deprecated: bool,
        /// What the schema says of the value.
        facts: FactsRecord,
    }

    /// The field for further properties.
    ExtraRecord {
        /// Its name.
        rust: String,
        /// Their type.
        ty: String,
        =
        /// What the schema says of the value of one.
        facts: FactsRecord,
    }

    /// A value of an enum.
    ValueRecord {
        /// The value.
        wire: String,
        /// Its variant.
        rust: String,
        =
    }

    /// A variant of a union.
    VariantRecord {
        /// Its name.
        rust: String,
        /// Its type.
        ty: String,
        /// How a value shows that it is this variant: a word, and what it is about.
        select: Vec<String>,
        =
        /// What the schema says of the value.
        facts: FactsRecord,
    }

    /// What a schema says of a value that its Rust type does not.
    FactsRecord {
        =
        /// Validation keywords: `maximum`, `pattern`, `format`, ..; those of items behind `items.`, where `default` is one; those
        /// of alternatives that are of one type behind `oneOf`.
        limits: BTreeMap<String, Value>,
        /// `default`.
        default: Option<Value>,
        /// Set by the server only.
        read_only: bool,
        /// Sent, never returned.
        write_only: bool,
        /// Digest of the description.
        prose: String,
        /// Digest of the example.
        example: String,
    }
}

impl TypeRecord {
    /// Where a field stands.
    pub fn place_of(&self, field: &FieldRecord) -> String {
        if field.at.is_empty() {
            format!("{}/properties/{}", self.at, field.wire.replace('~', "~0").replace('/', "~1"))
        } else {
            field.at.clone()
        }
    }
}

impl FieldRecord {
    /// The name in Rust.
    pub fn rust_name(&self) -> &str {
        if self.rust.is_empty() { &self.wire } else { &self.rust }
    }

    /// The type of the value, without what says that it may be absent or null.
    pub fn value_type(&self) -> &str {
        let wrapped = self.optional || self.nullable;
        let inside = ["Option<", "Nullable<"].iter().find_map(|head| self.ty.strip_prefix(head));
        inside.and_then(|rest| rest.strip_suffix('>')).filter(|_| wrapped).unwrap_or(&self.ty)
    }
}
