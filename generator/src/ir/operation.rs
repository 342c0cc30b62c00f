//! Operations and webhooks.

use super::{Body, Docs, Facts, Pointer, ProductId, Reply, TypeId, TypeRef, Via, Whole};
use serde::Deserialize;

/// The property of a JSON body that asks for server-sent events.
pub const STREAM_SWITCH: &str = "stream";

/// One method on one path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Where it stands.
    pub at: Pointer,
    /// `operationId`, if it has one.
    pub id: Option<String>,
    /// HTTP method.
    pub method: Method,
    /// Path template, as written.
    pub path: String,
    /// Path template as sent: without a prefix that the server's URL already ends in.
    pub sent_path: String,
    /// The document's `summary`: an input of the naming rules, in every prose mode.
    pub naming_summary: String,
    /// Summary for people: the document's or the overlay's; `None` where the prose mode took it away.
    pub summary: Option<String>,
    /// Description and deprecation.
    pub docs: Docs,
    /// First tag.
    pub tag: Option<String>,
    /// Owning product.
    pub product: ProductId,
    /// `x-hidden`: exists, is not announced.
    pub hidden: bool,
    /// Path parameters, in the order of the template.
    pub path_params: Vec<Param>,
    /// Query parameters: path level first, then operation level.
    pub query: Vec<Param>,
    /// Header parameters.
    pub headers: Vec<Param>,
    /// Request bodies by content type; the first is the default.
    pub bodies: Vec<Body>,
    /// What the schema of each body says of the value; an example of the content type takes the place of the schema's.
    pub body_facts: Vec<Facts>,
    /// Whether the body may be left out.
    pub body_optional: bool,
    /// How the request body stands at the operation: in place, or by `$ref`.
    pub body_via: Via,
    /// What a success returns.
    pub reply: Reply,
    /// Further content types of the success reply.
    pub other_replies: Vec<Reply>,
    /// Error replies: status (`404`, `4XX`, `default`) and body type.
    pub errors: Vec<(String, Option<TypeRef>)>,
    /// How lists go on.
    pub paging: Option<Paging>,
    /// Which credential is sent.
    pub security: Security,
    /// Another base URL than the API's.
    pub server: Option<String>,
}

/// HTTP methods that the document uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
    /// `PATCH`.
    Patch,
    /// `DELETE`.
    Delete,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `TRACE`.
    Trace,
}

impl Method {
    /// The method as it goes on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }
}

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

/// How a parameter's value is written (OpenAPI `style` and `explode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamStyle {
    /// `simple`, `form`: one value, or a list.
    Plain,
    /// `deepObject`: `name[key]=value`.
    DeepObject,
}

/// How a list in a query is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ListStyle {
    /// `name=a,b`: `form` that is not exploded.
    Comma,
    /// `name=a b`: `spaceDelimited`.
    Space,
    /// `name=a|b`: `pipeDelimited`.
    Pipe,
    /// `name=a&name=b`: `form` and exploded, as OpenAPI has it where a document says nothing.
    #[default]
    Repeat,
}

/// How a list goes on.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// The property of the reply that holds the items; `None` where the body is the array.
    pub items: Option<String>,
    /// Type of an item.
    pub item: TypeRef,
    /// What else the reply says: the type of its `meta`, or of the whole body where `meta` is absent.
    pub meta: Option<TypeRef>,
    /// Whether `meta` is the type of the property `meta` (else of the body itself).
    pub meta_nested: bool,
}

/// How the next page is asked for. The strings are names of query parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PagingStyle {
    /// A page number; the reply's meta says `page_number` and `total_pages`.
    Number {
        /// Query parameter: `page[number]`, `page`, `page_number`, `Page`.
        param: String,
        /// Where the reply says the number of pages (`meta.total_pages`), records (`totalRecords`), if it does.
        total: Option<Total>,
    },
    /// A cursor that the reply carries.
    Cursor {
        /// Query parameter: `page_cursor`, `page[after]`, `cursor`.
        param: String,
        /// Path of the cursor in the reply: `meta.cursors.after`.
        path: String,
    },
}

/// Where a reply says how much there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Total {
    /// Path of the number of pages.
    Pages(String),
    /// Path of the number of records.
    Records(String),
}

/// Which credential an operation sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// The API key, as a bearer token.
    Bearer,
    /// OAuth client id and secret, as HTTP Basic.
    OAuthClient,
    /// None.
    None,
}

/// A webhook: a request that the API sends to its user.
#[derive(Debug, Clone)]
pub struct WebhookEvent {
    /// Where it stands.
    pub at: Pointer,
    /// Its key under `webhooks`.
    pub key: String,
    /// Type of the whole payload.
    pub ty: TypeId,
    /// Values of `data.event_type` (or `event_type`) that announce it; empty where the document gives none.
    pub event_types: Vec<String>,
    /// Keys that announce it where there is no event type: path of an object in the payload and the keys it has.
    pub telling_keys: Vec<String>,
    /// Prose.
    pub docs: Docs,
    /// Product whose operations cause it, if known.
    pub product: Option<ProductId>,
}
