"""Makes the documents of the injection test: every string slot of an OpenAPI document with every payload.

Usage: document.py FOLDER [PAYLOAD..], all payloads if none is named. Writes `many.json`, where what a document can have often stands once for each payload;
`one-<payload>.json`, for what it has once; `some-<n>.json`, where several payloads share what a document has once, so that few
crates have to be compiled; and `cases.json`, which slot and payload each case's number means.
"""

import json
import sys
from pathlib import Path

from payloads import NAME, PAYLOADS


# How many payloads share a document.
SHARE = 9
# What swallows the text behind it stands last.
SWALLOWS = {"rust-fence-open", "html-comment", "html-backtick", "html-fence", "ruby-end", "html-block"}


class Slots:
    """Puts payloads into slots, and numbers the cases."""

    def __init__(self, cases: dict, *payloads: str):
        self.cases, self.payloads = cases, payloads

    def __call__(self, slot: str) -> str:
        return "\n\n".join(self.one(slot, payload) for payload in self.payloads)

    def one(self, slot: str, payload: str) -> str:
        number = str(100_000 + len(self.cases))
        self.cases[number] = {"slot": slot, "payload": payload}
        return PAYLOADS[payload].replace(NAME, number)


def pointer(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def reference(kind: str, key: str) -> dict:
    return {"$ref": f"#/components/{kind}/{pointer(key)}"}


def text(at: Slots, slot: str) -> dict:
    """A string schema with a payload in each of its own slots."""
    return {
        "type": "string",
        "title": at(f"{slot}.title"),
        "description": at(f"{slot}.description"),
        "default": at(f"{slot}.default"),
        "example": at(f"{slot}.example"),
        "pattern": at(f"{slot}.pattern"),
        "format": at(f"{slot}.format"),
        "deprecated": True,
        "x-sdk-deprecation-message": at(f"{slot}.x-sdk-deprecation-message"),
    }


def choice(at: Slots, slot: str) -> dict:
    value = at(f"{slot}.enum")
    return {"type": "string", "enum": ["other", value], "default": value, "x-enum-varnames": ["Other", at(f"{slot}.x-enum-varnames")],
            "x-enum-descriptions": ["Other.", at(f"{slot}.x-enum-descriptions")]}


def schemas(at: Slots, n: str) -> dict:
    """The schemas of a payload, by key."""
    required, optional, tag = at("property.required"), at("property.optional"), at("discriminator.propertyName")
    mapped, key = at("discriminator.mapping"), at("schema.key")
    thing = {
        "type": "object",
        "title": at("schema.title"),
        "description": at("schema.description"),
        "externalDocs": {"url": at("schema.externalDocs.url"), "description": at("schema.externalDocs.description")},
        "x-note": at("schema.extension"),
        "required": [required, "named"],
        "properties": {
            required: {"type": "string"},
            optional: {"type": "string", "description": at("property.description")},
            "named": {"type": "string", "example": at("property.required.example")},
            "text": text(at, "property"),
            "choice": choice(at, "property"),
            "fixed": {"const": at("property.const")},
            "files": {"type": "string", "contentMediaType": at("property.contentMediaType"), "contentEncoding": at("property.contentEncoding")},
            "list": {"type": "array", "items": {"type": "string", "enum": [at("property.items.enum")]}, "example": [at("property.items.example")]},
            "map": {"type": "object", "additionalProperties": {"type": "string", "description": at("additionalProperties.description")},
                    "patternProperties": {at("patternProperties"): {"type": "string"}}, "example": {at("map.example.key"): at("map.example.value")}},
            "xml": {"type": "string", "xml": {"name": at("xml.name"), "prefix": at("xml.prefix"), "namespace": at("xml.namespace")}},
            "inner": {"type": "object", "title": at("inner.title"), "properties": {at("inner.property"): {"type": "object", "properties": {"deep": {"type": "string"}}}}},
            "pet": {"oneOf": [{"$ref": f"#/components/schemas/Cat{n}"}, {"$ref": f"#/components/schemas/Dog{n}"}],
                    "discriminator": {"propertyName": tag, "mapping": {mapped: f"#/components/schemas/Cat{n}", "dog": f"#/components/schemas/Dog{n}"}}},
            "other": {"anyOf": [{"type": "object", "title": at("variant.title"), "description": at("variant.description"), "required": ["a"], "properties": {"a": {"type": "string"}}},
                                {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}]},
            "keyed": reference("schemas", key),
        },
    }
    return {
        f"Thing{n}": thing,
        key: {"type": "object", "properties": {"id": {"type": "string"}}},
        f"Cat{n}": {"type": "object", "required": [tag], "properties": {tag: {"type": "string", "enum": [mapped]}, "m": {"type": "string"}}},
        f"Dog{n}": {"type": "object", "required": [tag], "properties": {tag: {"type": "string", "enum": ["dog"]}, "b": {"type": "string"}}},
    }


def parameters(at: Slots, n: str, name: str) -> list:
    return [
        {"name": name, "in": "path", "required": True, "description": at("path.parameter.description"), "schema": {"type": "string"}, "example": at("path.parameter.example")},
        {"name": at("query.name"), "in": "query", "required": True, "description": at("query.description"), "schema": choice(at, "query")},
        {"name": at("query.optional.name") + "_", "in": "query", "schema": text(at, "query"), "examples": {at("query.examples.key"): {
            "summary": at("query.examples.summary"), "description": at("query.examples.description"), "value": at("query.examples.value")}}},
        {"name": "must", "in": "query", "required": True, "schema": {"type": "string"}, "example": at("query.example")},
        {"name": "filter", "in": "query", "style": "deepObject", "required": True,
         "schema": {"type": "object", "required": ["f"], "properties": {"f": {"type": "string", "example": at("query.object.example")}, at("query.object.property"): {"type": "string"}}}},
        {"name": at("header.name"), "in": "header", "description": at("header.description"), "required": True, "schema": {"type": "string"}, "example": at("header.example")},
        {"name": "X-Named", "in": "header", "required": True, "schema": {"type": "string", "default": at("header.default")}},
        {"name": at("cookie.name"), "in": "cookie", "schema": {"type": "string", "example": at("cookie.example")}},
        reference("parameters", f"P{n}"),
    ]


def operations(at: Slots, n: str, tag: str) -> dict:
    """The paths of a payload."""
    thing = {"$ref": f"#/components/schemas/Thing{n}"}
    # No template can name a parameter with these characters.
    name = at("path.parameter.name").translate({ord(c): None for c in "{}/?#"}) or f"p{n}"
    reply = {"200": {"description": at("response.description"),
                     "headers": {at("response.header.name"): {"description": at("response.header.description"), "schema": {"type": "string"}}},
                     "content": {"application/json": {"schema": thing, "example": {at("response.example.key"): at("response.example")}}},
                     "links": {at("link.name"): {"operationId": at("link.operationId"), "description": at("link.description"), "parameters": {at("link.parameter"): at("link.expression")}}}},
             "404": {"description": at("response.error.description"), "content": {at("response.error.mediaType"): {"schema": {"type": "object", "properties": {"e": {"type": "string"}}}}}}}
    plain = {"204": {"description": "Nothing."}}
    only = {"200": {"description": "Ok.", "content": {"application/json": {"schema": thing}}}}
    literal = at("path.literal").replace("?", "").replace("#", "")
    return {
        f"/things{n}/{{{name}}}": {
            "summary": at("path.summary"), "description": at("path.description"),
            "get": {"operationId": at("operation.operationId"), "summary": at("operation.summary"), "description": at("operation.description"), "tags": [tag],
                    "externalDocs": {"url": at("operation.externalDocs.url"), "description": at("operation.externalDocs.description")},
                    "x-code": at("operation.extension"), "deprecated": True, "x-sdk-deprecation-message": at("operation.x-sdk-deprecation-message"),
                    "servers": [{"url": "https://other.example.com", "description": at("operation.server.description")}],
                    "parameters": parameters(at, n, name), "responses": reply, "security": [{f"S{n}": [at("security.scope")]}]},
            "put": {"operationId": f"put_thing_{n}", "summary": f"Put the thing {n}", "tags": [at("operation.tag")],
                    "parameters": [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}}],
                    "requestBody": {"required": True, "description": at("body.description"), "content": {"application/json": {"schema": thing,
                        "examples": {at("body.examples.key"): {"summary": at("body.examples.summary"), "value": {"named": at("body.examples.value")}}}}}},
                    "responses": only},
        },
        f"/list{n}": {"get": {"operationId": f"list_{n}", "summary": f"List {n}", "tags": [tag], "responses": {"200": {"description": "Ok.", "content": {"application/json": {"schema": {
            "type": "object", "properties": {"data": {"type": "array", "items": thing}}}}}}}}},
        f"/lit{n}/{literal}": {"get": {"summary": f"Literal {n}", "tags": [tag], "responses": only}},
        f"/uploads{n}": {"post": {"operationId": f"upload_{n}", "tags": [tag], "summary": f"Upload {n}", "requestBody": {"required": True, "content": {"multipart/form-data": {
            "schema": {"type": "object", "required": ["file", "part", "p"], "properties": {"file": {"type": "string", "format": "binary"},
                       "part": {"type": "string", "example": at("multipart.example")}, at("multipart.name"): {"type": "string"}, "p": {"type": "string", "default": at("multipart.default")}}},
            "encoding": {"part": {"contentType": at("multipart.contentType"), "headers": {at("multipart.header"): {"schema": {"type": "string"}}}}}}}}, "responses": plain}},
        f"/forms{n}": {"post": {"operationId": f"form_{n}", "tags": [tag], "summary": f"Form {n}", "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {
            "schema": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "example": at("form.example")}, at("form.name"): {"type": "string"}}}}}}, "responses": plain}},
        f"/raw{n}": {"post": {"operationId": f"raw_{n}", "tags": [tag], "summary": f"Raw {n}", "requestBody": {"required": True, "content": {at("body.mediaType"): {"schema": {"type": "string", "example": at("raw.example")}}}},
                              "responses": {"200": {"description": "Ok.", "content": {at("response.mediaType"): {"schema": {"type": "string"}}}}},
                              "callbacks": {at("callback.key"): {at("callback.expression"): {"post": {"summary": at("callback.summary"), "responses": {"200": {"description": at("callback.response")}}}}}}}},
    }


def webhooks(at: Slots) -> dict:
    event = at("webhook.event_type")
    return {at("webhook.name"): {"post": {"summary": at("webhook.summary"), "description": at("webhook.description"), "requestBody": {"content": {"application/json": {"schema": {
        "type": "object", "properties": {"data": {"type": "object", "properties": {"event_type": {"type": "string", "enum": [event]}, at("webhook.property"): {"type": "string"}}}}}}}},
        "responses": {"200": {"description": at("webhook.response")}}}}}


def components(at: Slots, n: str) -> dict:
    return {
        "parameters": {f"P{n}": {"name": f"shared{n}", "in": "query", "description": at("components.parameter.description"), "schema": {"type": "string"}},
                       at("components.parameter.key"): {"name": "unused", "in": "query", "schema": {"type": "string"}}},
        "responses": {at("components.response.key"): {"description": at("components.response.description")}},
        "headers": {at("components.header.key"): {"description": at("components.header.description"), "schema": {"type": "string"}}},
        "examples": {at("components.example.key"): {"summary": at("components.example.summary"), "value": at("components.example.value")}},
        "requestBodies": {at("components.body.key"): {"description": at("components.body.description"), "content": {"application/json": {"schema": {"type": "string"}}}}},
        "securitySchemes": {f"S{n}": {"type": "http", "scheme": "bearer", "description": at("security.description"), "bearerFormat": at("security.bearerFormat")},
                            at("security.key"): {"type": "apiKey", "in": "header", "name": at("security.name")},
                            f"O{n}": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": at("security.tokenUrl"), "refreshUrl": at("security.refreshUrl"), "scopes": {at("security.scope.key"): at("security.scope.description")}}}},
                            f"I{n}": {"type": "openIdConnect", "openIdConnectUrl": at("security.openIdConnectUrl")}},
    }


def many(cases: dict, payloads: list) -> dict:
    document = {"openapi": "3.1.0", "info": {"title": "Many", "version": "1.0.0"}, "servers": [{"url": "https://api.example.com/v2"}],
                "tags": [], "paths": {}, "webhooks": {}, "components": {"schemas": {}}}
    for number, payload in enumerate(payloads):
        at, n = Slots(cases, payload), str(number)
        tag = at("tag.name") or "Empty"
        if all(tag != known["name"] for known in document["tags"]):
            document["tags"].append({"name": tag, "description": at("tag.description"), "externalDocs": {"url": at("tag.externalDocs.url"), "description": at("tag.externalDocs.description")}})
        document["paths"].update(operations(at, n, tag))
        document["webhooks"].update(webhooks(at))
        document["components"]["schemas"].update(schemas(at, n))
        for kind, members in components(at, n).items():
            document["components"].setdefault(kind, {}).update(members)
    return document


def one(at: Slots) -> dict:
    """A document of a single operation, with the payload in what a document has once."""
    return {
        "openapi": "3.1.0",
        "info": {"title": at("info.title"), "version": at("info.version"), "summary": at("info.summary"), "description": at("info.description"), "termsOfService": at("info.termsOfService"),
                 "contact": {"name": at("contact.name"), "url": at("contact.url"), "email": at("contact.email")},
                 "license": {"name": at("license.name"), "url": at("license.url")}, "x-logo": {"url": at("info.extension")}},
        "servers": [{"url": "https://{host}.example.com/" + at("server.url"), "description": at("server.description"),
                     "variables": {"host": {"default": at("server.variable.default"), "enum": [at("server.variable.enum")], "description": at("server.variable.description")}}},
                    {"url": at("server.second.url")}],
        "externalDocs": {"url": at("externalDocs.url"), "description": at("externalDocs.description")},
        "jsonSchemaDialect": at("jsonSchemaDialect"),
        "x-top": at("extension"),
        "security": [{"key": []}],
        "tags": [{"name": "Things", "description": "Things."}],
        "paths": {"/things/{id}": {"get": {"operationId": "GetThing", "tags": ["Things"], "summary": "Get a thing",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "Ok.", "content": {"application/json": {"schema": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}}}}}}}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": at("security.key.name")}}},
    }


def main(folder: Path, payloads: list) -> None:
    cases: dict = {}
    folder.mkdir(parents=True, exist_ok=True)
    write = lambda name, value: (folder / name).write_text(json.dumps(value, indent=1), encoding="utf-8")
    write("many.json", many(cases, payloads))
    for payload in payloads:
        write(f"one-{payload}.json", one(Slots(cases, payload)))
    proven = len(cases)
    # Dealt like cards, so that no document has two of the last ones.
    order, hands = sorted(payloads, key=lambda payload: payload in SWALLOWS), -(-len(payloads) // SHARE)
    for hand in range(hands):
        write(f"some-{hand}.json", one(Slots(cases, *order[hand::hands])))
    write("cases.json", cases)
    print(f"injection: {proven} cases: {len({c['slot'] for c in cases.values()})} slots, {len(payloads)} payloads")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or list(PAYLOADS))
