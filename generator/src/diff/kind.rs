//! The kinds of changes.

/// Declares the kinds: the word that programs read, and what people read of one.
macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident = $word:literal, $title:literal;)*) => {
        /// What kind of thing changed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $($(#[$meta])* $name,)* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word that programs read: `field-added`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// What happened, for people: `field added`.
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }
        }
    };
}

kinds! {
    /// The crate is called otherwise, and with it the variables of the environment.
    CrateRenamed = "crate-renamed", "crate renamed";
    /// The URL of the API's first server is another.
    BaseUrl = "base-url", "base URL changed";
    /// Tokens of OAuth clients are elsewhere.
    TokenUrl = "token-url", "token URL changed";
    /// A cargo feature is new.
    FeatureAdded = "feature-added", "feature added";
    /// A cargo feature is gone.
    FeatureRemoved = "feature-removed", "feature removed";
    /// A cargo feature enables other features than before.
    FeatureChanged = "feature-changed", "feature changed";
    /// An operation is new.
    OperationAdded = "operation-added", "operation added";
    /// An operation is gone.
    OperationRemoved = "operation-removed", "operation removed";
    /// An operation is called otherwise in Rust.
    OperationRenamed = "operation-renamed", "operation renamed";
    /// An operation went to another product.
    OperationMoved = "operation-moved", "operation moved to another product";
    /// The same path, written otherwise.
    PathRespelled = "path-respelled", "path written otherwise";
    /// The operation is at another server.
    OperationServer = "operation-server", "server changed";
    /// Another credential is sent.
    Security = "security", "credential changed";
    /// The call has methods of its own now, or none any more.
    CallOptions = "call-options", "call gained or lost its own type";
    /// `operationId` is another.
    OperationId = "operation-id", "operationId changed";
    /// `x-hidden` came or went.
    Visibility = "visibility", "announced or hidden";
    /// Something became deprecated.
    Deprecated = "deprecated", "deprecated";
    /// Something is deprecated no longer.
    Restored = "restored", "no longer deprecated";
    /// A parameter is new.
    ParameterAdded = "parameter-added", "parameter added";
    /// A parameter is gone.
    ParameterRemoved = "parameter-removed", "parameter removed";
    /// A parameter must be sent.
    ParameterRequired = "parameter-required", "parameter became required";
    /// A parameter may be left out.
    ParameterOptional = "parameter-optional", "parameter became optional";
    /// A parameter has another type.
    ParameterRetyped = "parameter-retyped", "parameter changed its type";
    /// A parameter is written otherwise.
    ParameterStyle = "parameter-style", "parameter written otherwise";
    /// A parameter is called otherwise in Rust.
    ParameterRenamed = "parameter-renamed", "parameter renamed";
    /// There is a body now.
    BodyAdded = "body-added", "body added";
    /// There is no body any more.
    BodyRemoved = "body-removed", "body removed";
    /// The body must be sent.
    BodyRequired = "body-required", "body became required";
    /// The body may be left out.
    BodyOptional = "body-optional", "body became optional";
    /// The body has another type.
    BodyRetyped = "body-retyped", "body changed its type";
    /// The body can have one more content type.
    BodyContentTypeAdded = "body-content-type-added", "content type of the body added";
    /// The body can have a content type no longer.
    BodyContentTypeRemoved = "body-content-type-removed", "content type of the body removed";
    /// Of several content types of the body, the client sends another one.
    BodyContentType = "body-content-type", "content type that is sent changed";
    /// A property of a form is written otherwise.
    BodyEncoding = "body-encoding", "property of a form written otherwise";
    /// The reply is of another kind or type.
    ReplyRetyped = "reply-retyped", "reply changed its type";
    /// The reply can have one more content type.
    ReplyContentTypeAdded = "reply-content-type-added", "content type of the reply added";
    /// The reply can have a content type no longer.
    ReplyContentTypeRemoved = "reply-content-type-removed", "content type of the reply removed";
    /// Of several content types of the reply, the client asks for another one.
    ReplyContentType = "reply-content-type", "content type that is asked for changed";
    /// One more success status is told of.
    SuccessAdded = "success-added", "success status added";
    /// A success status is no longer told of.
    SuccessRemoved = "success-removed", "success status removed";
    /// A success status has other content.
    SuccessChanged = "success-changed", "content of a success status changed";
    /// The body of an error is of another type.
    ErrorRetyped = "error-retyped", "body of an error changed its type";
    /// One more error status is told of.
    ErrorAdded = "error-added", "error status added";
    /// An error status is no longer told of.
    ErrorRemoved = "error-removed", "error status removed";
    /// A list has pages now.
    PagingAdded = "paging-added", "list gained pages";
    /// A list has no pages any more.
    PagingRemoved = "paging-removed", "list lost its pages";
    /// The next page is asked for otherwise.
    PagingChanged = "paging-changed", "next page asked for otherwise";
    /// A field is new.
    FieldAdded = "field-added", "field added";
    /// A field is gone.
    FieldRemoved = "field-removed", "field removed";
    /// A field must be there.
    FieldRequired = "field-required", "field became required";
    /// A field may be absent.
    FieldOptional = "field-optional", "field became optional";
    /// A field may be null.
    FieldNullable = "field-nullable", "field became nullable";
    /// A field may not be null.
    FieldNotNullable = "field-not-nullable", "field is no longer nullable";
    /// A field has another type.
    FieldRetyped = "field-retyped", "field changed its type";
    /// The only value that a field or a parameter can have came, went or changed.
    Constant = "constant", "fixed value changed";
    /// A field is called otherwise in Rust.
    FieldRenamed = "field-renamed", "field renamed";
    /// `readOnly` or `writeOnly` came or went.
    Access = "access", "readOnly or writeOnly changed";
    /// A default came, went or changed.
    DefaultValue = "default", "default changed";
    /// A bound of a number, a length or a count moved.
    Limit = "limit", "limit changed";
    /// The pattern of a text is another.
    Pattern = "pattern", "pattern changed";
    /// The format of a value is another.
    Format = "format", "format changed";
    /// Properties that the schema does not name came or went, or have another type.
    ExtraProperties = "extra-properties", "further properties changed";
    /// Other properties go together than before.
    Alternatives = "alternatives", "properties that go together changed";
    /// An enum has one more value.
    ValueAdded = "value-added", "value added";
    /// An enum has a value no longer.
    ValueRemoved = "value-removed", "value removed";
    /// The variant of a value is called otherwise.
    ValueRenamed = "value-renamed", "variant renamed";
    /// A union has one more variant.
    VariantAdded = "variant-added", "variant added";
    /// A union has a variant no longer.
    VariantRemoved = "variant-removed", "variant removed";
    /// A variant has another type.
    VariantRetyped = "variant-retyped", "variant changed its type";
    /// A value shows otherwise which variant it is.
    Selection = "selection", "variant told apart otherwise";
    /// Something that the client has nothing for came, went or changed.
    Noted = "noted", "what the client does not express changed";
    /// A webhook is new.
    WebhookAdded = "webhook-added", "webhook added";
    /// A webhook is gone.
    WebhookRemoved = "webhook-removed", "webhook removed";
    /// A webhook is announced otherwise.
    WebhookAnnounced = "webhook-announced", "webhook announced otherwise";
    /// The payload of a webhook has another type.
    WebhookRetyped = "webhook-retyped", "webhook changed its type";
    /// The variant of a webhook is called otherwise.
    WebhookRenamed = "webhook-renamed", "webhook renamed";
    /// A type is of another kind: a union where an object was.
    TypeReshaped = "type-reshaped", "type is of another kind";
    /// A type is called otherwise.
    TypeRenamed = "type-renamed", "type renamed";
    /// An item of the crate is gone, and no change of the document says so.
    ItemRemoved = "item-removed", "Rust item removed";
    /// An item of the crate is another, and no change of the document says so.
    ItemChanged = "item-changed", "Rust item changed";
}
