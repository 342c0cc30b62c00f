//! Parameters of operations.

use super::{Docs, Facts, ListStyle, Pointer, TypeRef, Whole};

/// A path, query or header parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Where it stands.
    pub at: Pointer,
    /// Name on the wire (`page[number]`, `metadata->assistant_id`).
    pub wire: String,
    /// Type of the value.
    pub ty: TypeRef,
    /// Whether it must be sent.
    pub required: bool,
    /// How the value is written.
    pub style: ParamStyle,
    /// How a list in the value is written; of a query parameter only.
    pub lists: ListStyle,
    /// Prose.
    pub docs: Docs,
    /// What the schema says of the value.
    pub facts: Facts,
    /// Position among all parameters of the operation, as declared.
    pub index: usize,
    /// The `deepObject` parameter that this one is a property of, where the model took it apart (`page` of `page[number]`).
    pub part_of: Option<Whole>,
}

impl Param {
    /// Whether it is the header of idempotency keys, which every call of a client has a method for.
    pub fn is_idempotency_key(&self) -> bool {
        self.wire.eq_ignore_ascii_case("idempotency-key")
    }
}

/// Where a parameter goes in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// How a parameter's value is written (OpenAPI `style` and `explode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamStyle {
    /// `simple`, `form`: one value, or a list.
    Plain,
    /// `deepObject`: `name[key]=value`.
    DeepObject,
}
