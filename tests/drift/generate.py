"""Replies that the document allows, by hypothesis-jsonschema: what an independent reader of the schemas makes of them.

Usage: generate.py DOCUMENT COUNT >REPLIES, at least COUNT replies over all operations whose success is JSON, one a line, as
`{"method", "path", "status", "reply": TEXT}`. The same document and count give the same replies. Edge values are the library's own;
every third reply has its whole numbers written another way (`1E0`).
"""

import json
import re
import signal
import sys
import warnings

import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Flaky, Unsatisfiable
from hypothesis_jsonschema import from_schema

DEPTH = 6
"""How many references are followed inside of each other; below, no value is made: the list is empty, the property absent."""

NOTHING = {"not": {}}
"""The schema of no value."""

SECONDS = 30
"""How much time of the processor the replies of one schema may take."""

DROPPED = {"example", "examples", "discriminator", "description", "title", "deprecated", "readOnly", "writeOnly", "default", "xml",
           "externalDocs", "pattern"}
"""What says nothing of the value, and patterns, which are Python's to it."""


class Slow(BaseException):
    """The replies of a schema took too long."""


def at(root, pointer):
    for step in pointer.removeprefix("#/").split("/"):
        root = root[step.replace("~1", "/").replace("~0", "~")]
    return root


def typed(schema):
    """A schema that says of which type its value is where it says so by what it has, as every generator of clients reads it: strictly,
    `properties` without a `type` says nothing of a number. A number whose format is `integer` is one."""
    if schema.get("type") == "number" and schema.get("format") == "integer":
        return {**schema, "type": "integer"}
    if "type" in schema or schema.keys() & {"allOf", "anyOf", "oneOf", "enum", "const"}:
        return schema
    kind = "object" if "properties" in schema else "array" if "items" in schema else None
    return {**schema, "type": kind} if kind else schema


def inlined(root, schema, depth=0, is_part=False):
    """A schema as JSON Schema, without references; a part of a composition leaves other properties to the other parts."""
    if isinstance(schema, list):
        return [inlined(root, one, depth, is_part) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return dict(NOTHING) if depth >= DEPTH else inlined(root, at(root, schema["$ref"]), depth + 1, is_part)
    schema = typed(schema)
    made = {}
    for key, value in schema.items():
        if key in DROPPED or key.startswith("x-") or key == "nullable":
            continue
        if key == "properties":
            made[key] = {name: inlined(root, one, depth) for name, one in value.items()}
        elif key in ("enum", "const", "required"):
            made[key] = value
        elif key == "format":
            made.update({"format": value} if value in ("date", "date-time") else {})
        elif key in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
            pass
        else:
            made[key] = inlined(root, value, depth, key in ("allOf", "anyOf", "oneOf"))
    if "items" not in made and made.get("type") == "array":
        made["items"] = {}
    if "items" in made:
        made["maxItems"] = min(made.get("maxItems", 3), max(3, made.get("minItems", 0)))
    if schema.get("nullable") and isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
        if "enum" in made and None not in made["enum"]:
            made["enum"] = [*made["enum"], None]
    # The library makes up names of properties for each object that does not forbid it; a few are enough.
    is_whole = not is_part and not made.keys() & {"allOf", "anyOf", "oneOf"}
    if "properties" in made and "additionalProperties" not in made and is_whole:
        made["additionalProperties"] = False
    return made


def successes(root):
    """Method, path, status and schema of each success that is JSON."""
    for path, item in root["paths"].items():
        for method in ("get", "post", "put", "patch", "delete"):
            for status, reply in sorted(item.get(method, {}).get("responses", {}).items(), key=lambda one: str(one[0])):
                if not re.fullmatch("2[0-9][0-9]", str(status)):
                    continue
                reply = at(root, reply["$ref"]) if "$ref" in reply else reply
                schema = reply.get("content", {}).get("application/json", {}).get("schema")
                if schema:
                    yield method.upper(), path, int(status), schema
                    break


def replies(schema, count):
    """Up to `count` different replies, fewer where they take too long."""
    made = {}

    @seed(1)
    @settings(max_examples=count * 3, database=None, deadline=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))
    @given(from_schema(schema))
    def take(value):
        made.setdefault(json.dumps(value), None)

    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        take()
    except (Slow, Flaky):
        # An example that is broken off is another one to the library when it is made again.
        pass
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return list(made)[:count]


def in_other_words(text):
    """The same JSON, with whole numbers as `1E0`, which is what `1` is."""
    parts = re.split(r'("(?:[^"\\]|\\.)*")', text)
    return "".join(part if index % 2 else re.sub(r"(?<![\d.eE+-])(-?\d+)(?![\d.eE])", r"\1E0", part)
                   for index, part in enumerate(parts))


def main(document, count):
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10_000)
    with open(document, encoding="utf-8") as file:
        root = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    root = json.loads(json.dumps(root, default=str))
    wanted = list(successes(root))
    share, total, without, of_schema = -(-count // len(wanted)) + 2, 0, [], {}

    def late(*_):
        raise Slow

    signal.signal(signal.SIGVTALRM, late)
    for method, path, status, schema in wanted:
        schema = inlined(root, schema)
        # Many operations return the same, and what is the same has the same replies.
        key = json.dumps(schema, sort_keys=True)
        try:
            texts = of_schema[key] = of_schema.get(key) or replies(schema, share)
        except (Slow, Unsatisfiable):
            texts = []
        if not texts:
            without.append(f"{method} {path}")
        for index, text in enumerate(texts):
            text = in_other_words(text) if index % 3 == 2 else text
            print(json.dumps({"method": method, "path": path, "status": status, "reply": text}), flush=True)
        total += len(texts)
    print(f"{total} replies of {len(wanted)} operations, {len(of_schema)} schemas; without: {without}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
