"""Documents that are large by repetition: deep chains, diamonds, long lists. They are made, so that they need not be kept."""

import json
from pathlib import Path


def document(schemas: dict, root: str = "S0", **more: object) -> dict:
    return {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "servers": [{"url": "https://api.example.com"}],
            "paths": {"/things": {"post": {"operationId": "make", "tags": ["Things"], "requestBody": {"required": True, "content": {"application/json": {"schema": ref(root)}}},
                                           "responses": {"200": {"description": "Ok.", "content": {"application/json": {"schema": ref(root)}}}}}}},
            "components": {"schemas": schemas}, **more}


def ref(name: str) -> dict:
    return {"$ref": f"#/components/schemas/{name}"}


def chain(count: int, step) -> dict:
    """Schemas that each lead to the next; the last one is plain."""
    schemas = {f"S{at}": step(ref(f"S{at + 1}")) for at in range(count)}
    return document(schemas | {f"S{count}": {"type": "string"}})


def nested(depth: int, step, inner: dict) -> dict:
    for _ in range(depth):
        inner = step(inner)
    return document({"S0": inner})


def wraps() -> dict:
    """Ways for a schema to lead to another."""
    return {
        "ref": lambda to: to,
        "property": lambda to: {"type": "object", "properties": {"next": to}},
        "required": lambda to: {"type": "object", "required": ["next"], "properties": {"next": to}},
        "items": lambda to: {"type": "array", "items": to},
        "map": lambda to: {"type": "object", "additionalProperties": to},
        "allof": lambda to: {"allOf": [to, {"type": "object", "properties": {"a": {"type": "string"}}}]},
        "oneof": lambda to: {"oneOf": [to, {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}]},
        "anyof": lambda to: {"anyOf": [to, {"type": "null"}]},
        "not": lambda to: {"not": to},
    }


def diamonds() -> dict:
    """Ways for a schema to lead to another twice."""
    return {
        "property": lambda to: {"type": "object", "required": ["a", "b"], "properties": {"a": to, "b": to}},
        "allof": lambda to: {"allOf": [to, to]},
        "oneof": lambda to: {"oneOf": [to, {"type": "object", "required": ["w"], "properties": {"w": to}}]},
        "items": lambda to: {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "array", "minItems": 2, "items": to}, "b": to}},
        "map": lambda to: {"type": "object", "properties": {"a": to}, "additionalProperties": to},
    }


def values() -> dict:
    """Keywords that ask for a sample value of great size or great search."""
    big = 1_000_000_000
    texts = {
        "minlength": {"minLength": big}, "maxlength": {"minLength": big, "maxLength": big}, "pattern-count": {"pattern": "^(a{1000}){1000}{1000}$"},
        "pattern-nested": {"pattern": "(" * 2000 + "a" + ")" * 2000}, "pattern-choice": {"pattern": "^(" + "|".join(f"a{n}" for n in range(20_000)) + "){9999}$"},
        "pattern-class": {"pattern": "^[\\p{L}\\p{N}]{5000,60000}$"}, "pattern-empty": {"pattern": "[^\\s\\S]"}, "pattern-broken": {"pattern": "(?<=a)(b\\1"},
        "pattern-length": {"pattern": "^a*$", "minLength": 100_000_000},
    }
    schemas = {name: {"type": "string"} | keywords for name, keywords in texts.items()}
    schemas |= {"minitems": {"type": "array", "minItems": big, "items": {"type": "string"}}, "unique": {"type": "array", "minItems": 1_000_000, "uniqueItems": True, "items": {"type": "boolean"}},
                "minprops": {"type": "object", "minProperties": big, "additionalProperties": {"type": "string"}}, "multiple": {"type": "integer", "multipleOf": 1e-300, "minimum": 1e300},
                "number": {"type": "number", "minimum": 1.5e308, "exclusiveMinimum": 1.7e308}, "integer": {"type": "integer", "minimum": 99999999999999999999999999},
                "nested-items": {"type": "array", "minItems": 1000, "items": {"type": "array", "minItems": 1000, "items": {"type": "array", "minItems": 1000, "items": {"type": "string"}}}}}
    return schemas


def write(folder: Path) -> None:
    made = {f"chain-{name}": chain(100_000 if name in ("ref", "property", "items") else 20_000, step) for name, step in wraps().items()}
    made |= {f"nested-{name}": nested(2_000, step, {"type": "string"}) for name, step in wraps().items() if name != "ref"}
    made |= {f"diamond-{name}": chain(40, step) for name, step in diamonds().items()}
    made |= {f"value-{name}": document({"S0": {"type": "object", "required": ["v"], "properties": {"v": schema, "w": schema}}}) for name, schema in values().items()}
    made["many-errors"] = document({"S0": {"type": "object", "properties": {f"p{n}": ref(f"Missing{n}") for n in range(20_000)}}})
    made["many-enum"] = document({"S0": {"type": "string", "enum": [f"v{n}" for n in range(20_000)]}})
    made["many-properties"] = document({"S0": {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(5_000)}}})
    for name, value in made.items():
        try:
            text = json.dumps(value)
        except RecursionError:
            text = deep(value)
        (folder / f"large-{name}.json").write_text(text)
    (folder / "deep-array.json").write_text('{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"x-deep":' + "[" * 200_000 + "]" * 200_000 + "}")
    (folder / "deep-object.json").write_text('{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{},"x-deep":' + '{"a":' * 200_000 + "1" + "}" * 200_000 + "}")
    (folder / "deep-flow.yaml").write_text("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-deep: " + "[" * 100_000 + "]" * 100_000 + "\n")
    (folder / "deep-block.yaml").write_text("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\nx-deep:\n" + "".join(" " * at + "a:\n" for at in range(1, 3_000)))
    (folder / "alias-laugh.yaml").write_text(laughs())
    (folder / "ov-deep-filter.yaml").write_text(overlay("$.paths[?" + "(" * 20_000 + "@.x" + ")" * 20_000 + "]"))
    (folder / "ov-deep-not.yaml").write_text(overlay("$.paths[?" + "!" * 20_000 + "@.x]"))
    (folder / "ov-deep-query.yaml").write_text(overlay("$.paths" + "[?@" * 5_000 + ".x" + "]" * 5_000))
    (folder / "ov-descend.yaml").write_text(overlay("$" + "..*" * 40))


def deep(value: object) -> str:
    """JSON of what is nested too deep for the library, by a stack of its own."""
    out, stack = [], [("value", value)]
    while stack:
        kind, one = stack.pop()
        if kind == "text" or not isinstance(one, (dict, list)):
            out.append(one if kind == "text" else json.dumps(one))
            continue
        items = [(json.dumps(key) + ":", part) for key, part in one.items()] if isinstance(one, dict) else [("", part) for part in one]
        opening, closing = "{}" if isinstance(one, dict) else "[]"
        out.append(opening)
        stack.append(("text", closing))
        for at, (key, part) in reversed(list(enumerate(items))):
            stack += [("value", part), ("text", ("," if at else "") + key)]
    return "".join(out)


def laughs() -> str:
    lines = ["openapi: 3.1.0", "info: {title: a, version: '1'}", "paths: {}", "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    return "\n".join(lines) + "\n"


def overlay(target: str) -> str:
    return f"overlay: 1.0.0\ninfo: {{title: o, version: '1'}}\nactions:\n  - target: {json.dumps(target)}\n    update: {{x-a: 1}}\n"
