"""An API description, read without the generator: its schemas by what they come to.

In: a file of YAML or JSON. Out: parameters, properties, values. References are followed; compositions are what their parts say together.
"""

import json
import re
from pathlib import Path

import yaml


class Core(yaml.CSafeLoader):
    """YAML 1.2: `yes` and dates are strings."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+0123456789.")),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), first)


class Spec:
    def __init__(self, root: dict):
        self.root = root

    def sent(self, path: str) -> str:
        """A path below the server's address, without a prefix that the address ends in."""
        server = (self.root.get("servers") or [{}])[0].get("url", "")
        prefix = "/" + server.split("://")[-1].partition("/")[2].rstrip("/")
        return path.removeprefix(prefix) if prefix != "/" and path.startswith(prefix + "/") else path

    def resolve(self, node: dict) -> dict:
        """What a reference leads to."""
        while isinstance(node, dict) and "$ref" in node:
            target = self.root
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node if isinstance(node, dict) else {}

    def parameters(self, item: dict, op: dict) -> list[dict]:
        """Parameters of the path and of the operation, which wins."""
        found = {}
        for parameter in item.get("parameters", []) + op.get("parameters", []):
            parameter = self.resolve(parameter)
            found[parameter["name"], parameter["in"]] = parameter
        return list(found.values())

    def parts(self, schema: dict) -> list[dict]:
        """A schema and every part of its compositions."""
        todo, found = [self.resolve(schema)], []
        while todo:
            schema = todo.pop(0)
            if any(schema is known for known in found):
                continue
            found.append(schema)
            for word in ("allOf", "oneOf", "anyOf"):
                todo.extend(self.resolve(part) for part in schema.get(word, []))
        return found

    def properties(self, schema: dict) -> dict[str, dict]:
        """The properties of an object, whichever part declares them."""
        found: dict[str, dict] = {}
        for part in self.parts(schema):
            for name, inner in (part.get("properties") or {}).items():
                found.setdefault(name, inner)
        return found

    def values(self, schema: dict) -> list:
        """The values of an enum, of items where it is a list."""
        found = []
        for part in self.parts(schema):
            found += [value for value in part.get("enum", [])]
            if isinstance(part.get("items"), dict):
                found += self.values(part["items"])
        return found

    def read_only(self) -> set[str]:
        """Names of properties that some schema lets only the server set."""
        found: set[str] = set()

        def walk(node: object) -> None:
            if isinstance(node, dict):
                properties = node.get("properties")
                if isinstance(properties, dict):
                    found.update(name for name, inner in properties.items() if self.resolve(inner).get("readOnly") is True)
                node = list(node.values())
            for inner in node if isinstance(node, list) else []:
                walk(inner)

        walk(self.root)
        return found

    def core(self, schema: dict) -> dict:
        """The schema of the items of lists and of the values of maps, however deep."""
        schema = self.resolve(schema)
        for word in ("items", "additionalProperties"):
            if isinstance(schema.get(word), dict) and not schema.get("properties"):
                return self.core(schema[word])
        return schema

    def is_object(self, schema: dict) -> bool:
        """Whether anything has a name in it."""
        return bool(self.properties(self.core(schema)))


def read(path: Path) -> Spec:
    text = path.read_text(encoding="utf-8")
    return Spec(json.loads(text) if path.suffix == ".json" else yaml.load(text, Core))
