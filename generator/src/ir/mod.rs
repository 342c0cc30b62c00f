//! The frozen model of an API: what the document says, in the terms of a client.
//!
//! In: an [`openapiv3::OpenAPI`] (module `lower`). Out: an immutable [`Api`]. It refuses to know identifiers (module `names`)
//! and any output language (module `emit`).
//!
//! What a frozen [`Api`] guarantees:
//!
//! - every [`TypeId`], [`OpId`] and [`ProductId`] in it resolves;
//! - no [`TypeRef`] refers to an alias or to an `allOf`: both are merged away;
//! - a cycle of types passes through [`TypeRef::Boxed`], an array or a map;
//! - a type owned by a product refers only to types of that product and to shared ones;
//! - every node has the pointer of the place in the document that it came from.

mod announced;
mod bound;
mod content;
mod facts;
mod forms;
mod freeze;
mod graph;
mod id;
mod joined;
mod kept;
mod key;
mod locked;
mod lower;
mod operation;
mod paged;
mod paging;
mod param;
mod presence;
mod products;
mod refs;
mod report;
mod select;
mod types;
mod uses;
mod waiter;
mod webhook;

pub use crate::config::{Identity, ListStyle, MultipartStyle, SignatureHeaders, Slug, Waiter};
pub use crate::diagnostic::Pointer;
pub use crate::spec::Method;
pub use bound::Bound;
pub use content::*;
pub use facts::*;
pub use id::{Id, IdVec, OpId, ProductId, TypeId};
pub use kept::Kept;
pub use locked::moved_operations;
pub use operation::*;
pub use paging::{Paging, PagingStyle, Total};
pub use param::{Param, ParamPlace, ParamStyle};
pub use presence::Presence;
pub use refs::each_ref;
pub use report::Report;
pub use types::*;
pub use uses::{Use, kind_of, uses_of_operation, variant_keys};
pub use webhook::WebhookEvent;

use std::collections::{BTreeMap, BTreeSet};

/// A whole API.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// Title, version and base URL.
    pub info: Info,
    /// Who it is.
    pub identity: Identity,
    /// Every named type.
    pub types: IdVec<TypeId, TypeDef>,
    type_keys: IdVec<TypeId, String>,
    /// Every operation, in document order (path, then GET, POST, PUT, PATCH, DELETE).
    pub operations: IdVec<OpId, Operation>,
    /// Every webhook, sorted by key.
    pub webhooks: Vec<WebhookEvent>,
    /// The property that tells them apart, where that is not `data.event_type` or `event_type`.
    pub event_tag: Option<String>,
    /// Every product that has an operation, in the order of `sdk.toml`.
    pub products: IdVec<ProductId, Product>,
    /// Operations that are in `preview`, since neither `sdk.toml` nor the lock says where they belong.
    pub unplaced: Vec<OpId>,
    /// The body property that the API knows a repeated request by, in the operations that have it.
    pub idempotency_property: Option<String>,
    /// Security schemes of type `oauth2`.
    pub oauth_schemes: BTreeSet<String>,
    /// Properties of events' payloads that handlers ask for.
    pub event_properties: Vec<String>,
    /// How what is inside a property of a multipart body is written.
    pub multipart: MultipartStyle,
    /// Jobs that clients can wait for.
    pub waiters: Vec<Waiter>,
    /// Properties whose text is base64.
    pub base64_properties: Vec<String>,
    /// The number of schemas under `components`.
    pub schema_count: usize,
    /// Operations, webhooks and schemas of the document that are neither here nor noted.
    pub dropped: usize,
    /// Constructs that are expressed less exactly than the document says them: code -> where.
    pub notes: BTreeMap<&'static str, Vec<Pointer>>,
}

impl Api {
    /// The type that clients have for a type: itself, or the one that says the same.
    pub fn emitted(&self, id: TypeId) -> TypeId {
        self.types[id].same_as.unwrap_or(id)
    }

    /// The value of a field that must be there and can have one only, or that a constructor always wrote.
    pub fn constant_of<'f>(&'f self, field: &'f Field) -> Option<&'f str> {
        field.written().or_else(|| self.constant(&field.ty).filter(|_| field.presence == Presence::Required))
    }

    /// The value of a type that can have one only; `None` for all others.
    pub fn constant(&self, ty: &TypeRef) -> Option<&str> {
        match ty {
            TypeRef::Named(id) => self.types[*id].constant(),
            _ => None,
        }
    }
}

/// What the document says of itself.
#[derive(Debug, Clone, Default)]
pub struct Info {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The URL of the first server, without a trailing slash.
    pub base_url: String,
    /// Where the tokens of OAuth clients are, if the document says so.
    pub token_url: Option<TokenUrl>,
    /// Hex SHA-256 of the document as read.
    pub sha256: String,
    /// Bytes of the document as read.
    pub size: usize,
}

/// Where a token is had for an OAuth client's id and secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenUrl {
    /// Scheme and host, if it is not under the base URL.
    pub base: Option<String>,
    /// The path behind that.
    pub path: String,
}

/// A set of operations that is sold, documented and compiled together: one cargo feature, one skill.
#[derive(Debug, Clone)]
pub struct Product {
    /// `kebab-case` slug: the feature's and the documents' name.
    pub slug: Slug,
    /// Title for people, without the vendor's name.
    pub title: String,
    /// What it is, in a sentence.
    pub about: Option<String>,
    /// Slugs of products that this one brings along.
    pub includes: Vec<String>,
    /// Its operations, in document order.
    pub operations: Vec<OpId>,
    /// Whether it is for operations that nothing says the product of.
    pub is_preview: bool,
}
