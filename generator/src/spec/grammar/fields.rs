//! The table itself: the fields of every object, as OpenAPI 3.0.4 and 3.1.1 list them.

use super::{Kind, Nested, Slot};
use Slot::{Beyond, Data, List, Map, One, OneOrFlag, Prose};

/// The fixed fields of an object of this kind.
pub(super) fn of(kind: Kind) -> &'static [(&'static str, Slot)] {
    match kind {
        Kind::Callback | Kind::Paths | Kind::Responses => &[],
        Kind::Components => COMPONENTS,
        Kind::Document => DOCUMENT,
        Kind::Encoding => ENCODING,
        Kind::Example => EXAMPLE,
        Kind::Header => HEADER,
        Kind::Info => INFO,
        Kind::Link => LINK,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::PathItem => PATH_ITEM,
        Kind::RequestBody => REQUEST_BODY,
        Kind::Response => RESPONSE,
        Kind::Schema => SCHEMA,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Tag => TAG,
    }
}

type Fields = &'static [(&'static str, Slot)];

const DOCUMENT: Fields = &[
    ("openapi", Data),
    ("info", One(Kind::Info)),
    ("jsonSchemaDialect", Data),
    ("servers", List(Kind::Server)),
    ("paths", One(Kind::Paths)),
    ("webhooks", Map(Kind::PathItem)),
    ("components", One(Kind::Components)),
    ("security", Data),
    ("tags", List(Kind::Tag)),
    ("externalDocs", Prose),
];

const INFO: Fields = &[
    ("title", Data),
    ("summary", Prose),
    ("description", Prose),
    ("termsOfService", Data),
    ("contact", Data),
    ("license", Data),
    ("version", Data),
];

const SERVER: Fields = &[("url", Data), ("description", Prose), ("variables", Map(Kind::ServerVariable))];

const SERVER_VARIABLE: Fields = &[("enum", Data), ("default", Data), ("description", Prose)];

const TAG: Fields = &[("name", Data), ("description", Prose), ("externalDocs", Prose)];

const COMPONENTS: Fields = &[
    ("schemas", Map(Kind::Schema)),
    ("responses", Map(Kind::Response)),
    ("parameters", Map(Kind::Parameter)),
    ("examples", Map(Kind::Example)),
    ("requestBodies", Map(Kind::RequestBody)),
    ("headers", Map(Kind::Header)),
    ("securitySchemes", Map(Kind::SecurityScheme)),
    ("links", Map(Kind::Link)),
    ("callbacks", Map(Kind::Callback)),
    ("pathItems", Map(Kind::PathItem)),
];

const PATH_ITEM: Fields = &[
    ("summary", Prose),
    ("description", Prose),
    ("get", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
    ("options", One(Kind::Operation)),
    ("head", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("trace", One(Kind::Operation)),
    ("servers", List(Kind::Server)),
    ("parameters", List(Kind::Parameter)),
];

const OPERATION: Fields = &[
    ("tags", Data),
    ("summary", Prose),
    ("description", Prose),
    ("externalDocs", Prose),
    ("operationId", Data),
    ("parameters", List(Kind::Parameter)),
    ("requestBody", One(Kind::RequestBody)),
    ("responses", One(Kind::Responses)),
    ("callbacks", Map(Kind::Callback)),
    ("deprecated", Data),
    ("security", Data),
    ("servers", List(Kind::Server)),
];

const PARAMETER: Fields = &[
    ("name", Data),
    ("in", Data),
    ("description", Prose),
    ("required", Data),
    ("deprecated", Data),
    ("allowEmptyValue", Data),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
    ("schema", One(Kind::Schema)),
    ("content", Map(Kind::MediaType)),
    ("example", Data),
    ("examples", Map(Kind::Example)),
];

const HEADER: Fields = &[
    ("description", Prose),
    ("required", Data),
    ("deprecated", Data),
    ("allowEmptyValue", Data),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
    ("schema", One(Kind::Schema)),
    ("content", Map(Kind::MediaType)),
    ("example", Data),
    ("examples", Map(Kind::Example)),
];

const REQUEST_BODY: Fields = &[("description", Prose), ("content", Map(Kind::MediaType)), ("required", Data)];

const MEDIA_TYPE: Fields = &[
    ("schema", One(Kind::Schema)),
    ("example", Data),
    ("examples", Map(Kind::Example)),
    ("encoding", Map(Kind::Encoding)),
];

const ENCODING: Fields = &[
    ("contentType", Data),
    ("headers", Map(Kind::Header)),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
];

const RESPONSE: Fields = &[
    ("description", Prose),
    ("headers", Map(Kind::Header)),
    ("content", Map(Kind::MediaType)),
    ("links", Map(Kind::Link)),
];

const EXAMPLE: Fields = &[("summary", Prose), ("description", Prose), ("value", Data), ("externalValue", Data)];

const LINK: Fields = &[
    ("operationRef", Data),
    ("operationId", Data),
    ("parameters", Data),
    ("requestBody", Data),
    ("description", Prose),
    ("server", One(Kind::Server)),
];

const SECURITY_SCHEME: Fields = &[
    ("type", Data),
    ("description", Prose),
    ("name", Data),
    ("in", Data),
    ("scheme", Data),
    ("bearerFormat", Data),
    ("flows", Data),
    ("openIdConnectUrl", Data),
];

/// The keywords of a 3.0 schema, those that `lower` rewrites into them, and then those that neither has.
const SCHEMA: Fields = &[
    ("type", Data),
    ("description", Prose),
    ("example", Data),
    ("properties", Map(Kind::Schema)),
    ("format", Data),
    ("enum", Data),
    ("items", One(Kind::Schema)),
    ("required", Data),
    ("title", Data),
    ("default", Data),
    ("nullable", Data),
    ("maxLength", Data),
    ("minLength", Data),
    ("minimum", Data),
    ("maximum", Data),
    ("additionalProperties", OneOrFlag(Kind::Schema)),
    ("oneOf", List(Kind::Schema)),
    ("anyOf", List(Kind::Schema)),
    ("allOf", List(Kind::Schema)),
    ("not", One(Kind::Schema)),
    ("readOnly", Data),
    ("writeOnly", Data),
    ("deprecated", Data),
    ("discriminator", Data),
    ("pattern", Data),
    ("multipleOf", Data),
    ("exclusiveMinimum", Data),
    ("exclusiveMaximum", Data),
    ("minItems", Data),
    ("maxItems", Data),
    ("uniqueItems", Data),
    ("minProperties", Data),
    ("maxProperties", Data),
    ("externalDocs", Prose),
    ("const", Data),
    ("examples", Data),
    ("contentEncoding", Data),
    ("contentMediaType", Data),
    ("$defs", Map(Kind::Schema)),
    ("definitions", Map(Kind::Schema)),
    ("$schema", Beyond(None)),
    ("$id", Beyond(None)),
    ("$anchor", Beyond(None)),
    ("$comment", Beyond(None)),
    ("$vocabulary", Beyond(None)),
    ("$dynamicRef", Beyond(None)),
    ("$dynamicAnchor", Beyond(None)),
    ("xml", Beyond(None)),
    ("minContains", Beyond(None)),
    ("maxContains", Beyond(None)),
    ("dependentRequired", Beyond(None)),
    ("contains", Beyond(Some(Nested::One))),
    ("contentSchema", Beyond(Some(Nested::One))),
    ("if", Beyond(Some(Nested::One))),
    ("then", Beyond(Some(Nested::One))),
    ("else", Beyond(Some(Nested::One))),
    ("propertyNames", Beyond(Some(Nested::One))),
    ("unevaluatedItems", Beyond(Some(Nested::One))),
    ("unevaluatedProperties", Beyond(Some(Nested::One))),
    ("prefixItems", Beyond(Some(Nested::List))),
    ("dependentSchemas", Beyond(Some(Nested::Map))),
    ("patternProperties", Beyond(Some(Nested::Map))),
];
