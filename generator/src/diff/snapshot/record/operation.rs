//! Operations: what is sent, and what comes back.

use super::records;
use super::types::FactsRecord;
use serde_json::Value;
use std::collections::BTreeMap;

records! {
    /// One method on one path.
    OperationRecord {
        /// HTTP method.
        method: String,
        /// Path template, as written.
        path: String,
        /// Where it stands.
        at: String,
        /// The slug of its product.
        product: String,
        /// Its resource, and its method in an SDK: `ai.assistants`, `create`.
        resource: String,
        /// The method in an SDK.
        sdk_method: String,
        /// The method in Rust.
        rust_method: String,
        /// The arguments in Rust: `id: &str, body: ai::CreateAssistantRequest`.
        arguments: String,
        /// What the method returns: `Call<ai::Assistant>`.
        returns: String,
        /// What a success returns.
        reply: ReplyRecord,
        /// The credential: `bearer`, `oauth-client`, `none`.
        security: String,
        =
        /// `operationId`.
        id: String,
        /// The path as sent, where that is another.
        sent_path: String,
        /// The type that says whose methods the call has, if it has some.
        marker: String,
        /// The method beside it that waits for the job that it reads, where there is one.
        waits: String,
        /// Its parameters: path, query, headers.
        params: Vec<ParamRecord>,
        /// Its request bodies.
        bodies: Vec<BodyRecord>,
        /// Content types of the body that say what another one says.
        bodies_left_out: Vec<String>,
        /// Whether the body may be left out.
        body_optional: bool,
        /// The enum of bodies, where there are several.
        body_enum: String,
        /// The types that convert into that enum.
        body_converts: Vec<String>,
        /// Further content types of the reply.
        other_replies: Vec<ReplyRecord>,
        /// Content types of the reply that say what another one says.
        replies_left_out: Vec<String>,
        /// Every success status.
        successes: Vec<SuccessRecord>,
        /// The statuses of error replies.
        errors: Vec<String>,
        /// What comes with these.
        error_bodies: Vec<ErrorRecord>,
        /// What the client has nothing for, by kind.
        noted: Vec<NoteRecord>,
        /// How the list goes on, if it is one.
        paging: Option<PagingRecord>,
        /// Which credentials the document asks for, an alternative each: `apiKey header X-Key and http bearer`; `none`.
        credentials: Vec<String>,
        /// Another base URL than the API's.
        server: String,
        /// Whether it is deprecated.
        deprecated: bool,
        /// `x-hidden`.
        hidden: bool,
        /// Digest of summary and description.
        prose: String,
    }

    /// A parameter.
    ParamRecord {
        /// `path`, `query`, `header` or `cookie`.
        place: String,
        /// Name on the wire.
        wire: String,
        /// Name in Rust.
        rust: String,
        /// Type of the value.
        ty: String,
        /// Where it stands.
        at: String,
        =
        /// Whether it must be sent.
        required: bool,
        /// The type of the argument, where it is one.
        argument: String,
        /// The type that the setter takes, where it is one.
        setter: String,
        /// The only value that it can have.
        constant: Option<String>,
        /// How an object is written: `deepObject`, if not plainly.
        style: String,
        /// How lists are written: `comma`, `repeat`, `space`, `pipe`.
        lists: String,
        /// Whether it is deprecated.
        deprecated: bool,
        /// What the schema says of the value.
        facts: FactsRecord,
    }

    /// A request body of one content type.
    BodyRecord {
        /// The content type.
        content_type: String,
        /// The type that is sent: `Bytes` where the document knows no more.
        ty: String,
        =
        /// The variant of the enum of bodies, where there are several.
        variant: String,
        /// What the schema says of the value.
        facts: FactsRecord,
        /// How properties are written, by name.
        encodings: BTreeMap<String, Value>,
    }

    /// What a success returns, in one content type.
    ReplyRecord {
        /// `empty`, `json`, `text`, `bytes`, `events`, `websocket`.
        kind: String,
        /// What the caller gets.
        ty: String,
        =
        /// The content type.
        content_type: String,
        /// Whether `ty` stands in the `data` of an envelope that has nothing else.
        unwrapped: bool,
        /// The frames that the client sends.
        send: String,
        /// The method that asks for it, where it is not the usual one.
        rust_method: String,
        /// What that method returns: `Call<String, MessagesList>`.
        returns: String,
        /// What the schema says of the value.
        facts: FactsRecord,
        /// The type of the whole, where the caller gets a part of it.
        whole: String,
    }

    /// A success status.
    SuccessRecord {
        /// `200`, `2XX`, `default`.
        status: String,
        =
        /// Its content types, in the order of their letters.
        contents: Vec<String>,
    }

    /// What comes with an error status.
    ErrorRecord {
        /// `404`, `4XX`, `default`.
        status: String,
        =
        /// Its content types, in the order of their letters.
        contents: Vec<String>,
        /// The type of its JSON.
        ty: String,
        /// What the schema says of the value.
        facts: FactsRecord,
    }

    /// What the client has nothing for.
    NoteRecord {
        /// What kind of thing: `callbacks`.
        code: String,
        /// Digest of it.
        digest: String,
        =
    }

    /// How a list goes on.
    PagingRecord {
        /// `number` or `cursor`.
        style: String,
        /// The query parameter.
        param: String,
        /// Type of an item.
        item: String,
        =
        /// The property of the reply that holds the items.
        items: String,
        /// The path of the cursor, of the number of pages or of records in the reply.
        path: String,
        /// Type of what else the reply says.
        meta: String,
        /// Whether that is the type of the property `meta`.
        meta_nested: bool,
    }
}

impl OperationRecord {
    /// The operation as documents name it: `POST /messages`.
    pub fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The usual reply, and those that can be asked for in its place.
    pub fn replies(&self) -> impl Iterator<Item = &ReplyRecord> {
        std::iter::once(&self.reply).chain(&self.other_replies)
    }

    /// The path as sent.
    pub fn sent(&self) -> &str {
        if self.sent_path.is_empty() { &self.path } else { &self.sent_path }
    }

    /// The path as sent, without the names of its parameters.
    pub fn blanked(&self) -> String {
        let mut out = String::new();
        let mut rest = self.sent();
        while let Some((before, behind)) = rest.split_once('{') {
            out.extend([before, "{}"]);
            rest = behind.split_once('}').map_or("", |(_, rest)| rest);
        }
        out + rest
    }

    /// What awaiting the call gives.
    pub fn result(&self) -> &str {
        let inside =
            self.returns.strip_prefix("Call<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(&self.returns);
        let plain = inside.strip_suffix(self.marker.as_str()).and_then(|rest| rest.strip_suffix(", "));
        plain.filter(|_| !self.marker.is_empty()).unwrap_or(inside)
    }
}
