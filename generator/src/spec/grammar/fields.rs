//! The table itself: the fields of every object, as OpenAPI 3.0.4 and 3.1.1 list them.

use super::{FieldSlot, Nesting, ObjectKind};
use FieldSlot::{Beyond, Data, List, Map, One, OneOrFlag, Prose};

/// The fixed fields of an object of this kind.
pub(super) fn of(kind: ObjectKind) -> &'static [(&'static str, FieldSlot)] {
    match kind {
        ObjectKind::Callback | ObjectKind::Paths | ObjectKind::Responses => &[],
        ObjectKind::Components => COMPONENTS,
        ObjectKind::Document => DOCUMENT,
        ObjectKind::Encoding => ENCODING,
        ObjectKind::Example => EXAMPLE,
        ObjectKind::Header => HEADER,
        ObjectKind::Info => INFO,
        ObjectKind::Link => LINK,
        ObjectKind::MediaType => MEDIA_TYPE,
        ObjectKind::Operation => OPERATION,
        ObjectKind::Parameter => PARAMETER,
        ObjectKind::PathItem => PATH_ITEM,
        ObjectKind::RequestBody => REQUEST_BODY,
        ObjectKind::Response => RESPONSE,
        ObjectKind::Schema => SCHEMA,
        ObjectKind::SecurityScheme => SECURITY_SCHEME,
        ObjectKind::Server => SERVER,
        ObjectKind::ServerVariable => SERVER_VARIABLE,
        ObjectKind::Tag => TAG,
    }
}

type Fields = &'static [(&'static str, FieldSlot)];

const DOCUMENT: Fields = &[
    ("openapi", Data),
    ("info", One(ObjectKind::Info)),
    ("jsonSchemaDialect", Data),
    ("servers", List(ObjectKind::Server)),
    ("paths", One(ObjectKind::Paths)),
    ("webhooks", Map(ObjectKind::PathItem)),
    ("components", One(ObjectKind::Components)),
    ("security", Data),
    ("tags", List(ObjectKind::Tag)),
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

const SERVER: Fields = &[("url", Data), ("description", Prose), ("variables", Map(ObjectKind::ServerVariable))];

const SERVER_VARIABLE: Fields = &[("enum", Data), ("default", Data), ("description", Prose)];

const TAG: Fields = &[("name", Data), ("description", Prose), ("externalDocs", Prose)];

const COMPONENTS: Fields = &[
    ("schemas", Map(ObjectKind::Schema)),
    ("responses", Map(ObjectKind::Response)),
    ("parameters", Map(ObjectKind::Parameter)),
    ("examples", Map(ObjectKind::Example)),
    ("requestBodies", Map(ObjectKind::RequestBody)),
    ("headers", Map(ObjectKind::Header)),
    ("securitySchemes", Map(ObjectKind::SecurityScheme)),
    ("links", Map(ObjectKind::Link)),
    ("callbacks", Map(ObjectKind::Callback)),
    ("pathItems", Map(ObjectKind::PathItem)),
];

const PATH_ITEM: Fields = &[
    ("summary", Prose),
    ("description", Prose),
    ("get", One(ObjectKind::Operation)),
    ("put", One(ObjectKind::Operation)),
    ("post", One(ObjectKind::Operation)),
    ("delete", One(ObjectKind::Operation)),
    ("options", One(ObjectKind::Operation)),
    ("head", One(ObjectKind::Operation)),
    ("patch", One(ObjectKind::Operation)),
    ("trace", One(ObjectKind::Operation)),
    ("servers", List(ObjectKind::Server)),
    ("parameters", List(ObjectKind::Parameter)),
];

const OPERATION: Fields = &[
    ("tags", Data),
    ("summary", Prose),
    ("description", Prose),
    ("externalDocs", Prose),
    ("operationId", Data),
    ("parameters", List(ObjectKind::Parameter)),
    ("requestBody", One(ObjectKind::RequestBody)),
    ("responses", One(ObjectKind::Responses)),
    ("callbacks", Map(ObjectKind::Callback)),
    ("deprecated", Data),
    ("security", Data),
    ("servers", List(ObjectKind::Server)),
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
    ("schema", One(ObjectKind::Schema)),
    ("content", Map(ObjectKind::MediaType)),
    ("example", Data),
    ("examples", Map(ObjectKind::Example)),
];

const HEADER: Fields = &[
    ("description", Prose),
    ("required", Data),
    ("deprecated", Data),
    ("allowEmptyValue", Data),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
    ("schema", One(ObjectKind::Schema)),
    ("content", Map(ObjectKind::MediaType)),
    ("example", Data),
    ("examples", Map(ObjectKind::Example)),
];

const REQUEST_BODY: Fields = &[("description", Prose), ("content", Map(ObjectKind::MediaType)), ("required", Data)];

const MEDIA_TYPE: Fields = &[
    ("schema", One(ObjectKind::Schema)),
    ("example", Data),
    ("examples", Map(ObjectKind::Example)),
    ("encoding", Map(ObjectKind::Encoding)),
];

const ENCODING: Fields = &[
    ("contentType", Data),
    ("headers", Map(ObjectKind::Header)),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
];

const RESPONSE: Fields = &[
    ("description", Prose),
    ("headers", Map(ObjectKind::Header)),
    ("content", Map(ObjectKind::MediaType)),
    ("links", Map(ObjectKind::Link)),
];

const EXAMPLE: Fields = &[("summary", Prose), ("description", Prose), ("value", Data), ("externalValue", Data)];

const LINK: Fields = &[
    ("operationRef", Data),
    ("operationId", Data),
    ("parameters", Data),
    ("requestBody", Data),
    ("description", Prose),
    ("server", One(ObjectKind::Server)),
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
    ("properties", Map(ObjectKind::Schema)),
    ("format", Data),
    ("enum", Data),
    ("items", One(ObjectKind::Schema)),
    ("required", Data),
    ("title", Data),
    ("default", Data),
    ("nullable", Data),
    ("maxLength", Data),
    ("minLength", Data),
    ("minimum", Data),
    ("maximum", Data),
    ("additionalProperties", OneOrFlag(ObjectKind::Schema)),
    ("oneOf", List(ObjectKind::Schema)),
    ("anyOf", List(ObjectKind::Schema)),
    ("allOf", List(ObjectKind::Schema)),
    ("not", One(ObjectKind::Schema)),
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
    ("$defs", Map(ObjectKind::Schema)),
    ("definitions", Map(ObjectKind::Schema)),
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
    ("contains", Beyond(Some(Nesting::One))),
    ("contentSchema", Beyond(Some(Nesting::One))),
    ("if", Beyond(Some(Nesting::One))),
    ("then", Beyond(Some(Nesting::One))),
    ("else", Beyond(Some(Nesting::One))),
    ("propertyNames", Beyond(Some(Nesting::One))),
    ("unevaluatedItems", Beyond(Some(Nesting::One))),
    ("unevaluatedProperties", Beyond(Some(Nesting::One))),
    ("prefixItems", Beyond(Some(Nesting::List))),
    ("dependentSchemas", Beyond(Some(Nesting::Map))),
    ("patternProperties", Beyond(Some(Nesting::Map))),
];
