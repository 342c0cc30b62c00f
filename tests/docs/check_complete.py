"""Completeness: whatever the API description declares of an operation stands in the entry of the operation, or where the entry leads.

Usage: check_complete.py SPEC DIR. The curl documents are compared name by name with the description: parameters, properties of
bodies and replies however deep, values of enums, defaults, statuses of errors. The entries of every other language must have as
many rows as curl's. What is not found is listed, and fails.
"""

import html
import json
import re
import sys
from collections import Counter
from pathlib import Path

import description
import reference

METHODS = ("get", "post", "put", "patch", "delete")

# Header parameters that OpenAPI tells its readers to ignore.
RESERVED = [("header", "Accept"), ("header", "Content-Type"), ("header", "Authorization")]

FRONT = re.compile(r"\A---\nname: ([a-z0-9-]{1,64})\ndescription: >-\n((?:  \S.*\n)+)metadata:\n(?:  \S.*\n)+---\n")


PRODUCT = re.compile(r"^  product: \"?(.+?)\"?\n  language: (\w+)$", re.M)


class Check:
    def __init__(self, spec: description.Spec):
        self.spec = spec
        self.counts: Counter[str] = Counter()
        self.missing: list[str] = []
        self.objects: dict[str, reference.Section] = {}
        self.seen: set[tuple[int, str]] = set()
        self.noted = ""

    def expect(self, kind: str, found: bool, what: str) -> bool:
        self.counts[kind] += 1
        if not found:
            self.counts[f"{kind} missing"] += 1
            self.missing.append(f"{kind}: {what}")
        return found

    def sizes(self, skill: Path) -> None:
        """A guide and the files beside it are no longer than agents read them."""
        guide = (skill / "SKILL.md").read_text(encoding="utf-8")
        self.expect("guide of 500 lines and 5,000 tokens", guide.count("\n") < 500 and len(guide.encode()) <= 20_000, skill.name)
        for page in skill.glob("references/*.md"):
            size, entries = page.stat().st_size, page.read_text(encoding="utf-8").count("\n### ")
            self.expect("file of 50,000 bytes", size <= 50_000 or entries == 1, f"{skill.name} {page.name} {size}")

    def operation(self, endpoint: str, item: dict, op: dict, section: reference.Section) -> None:
        for parameter in self.spec.parameters(item, op):
            if (parameter["in"], parameter["name"]) not in RESERVED:
                self.parameter(endpoint, parameter, section)
        if "101" not in op["responses"]:  # There a body stands for the frames of a WebSocket.
            self.body(endpoint, op, section)
        said = "\n".join(section.notes)
        self.whole("entry description", endpoint, op.get("description"), said)
        for status, response in op["responses"].items():
            if status.startswith("2"):
                self.reply(endpoint, self.spec.resolve(response), section)
            elif status[0] in "13":
                self.expect("status", any(f"`{status}`" in note for note in section.notes if note.startswith("Succeeds with")), f"{endpoint} {status}")
            else:
                errors = [note for note in section.notes if note.startswith("Errors:")]
                self.expect("error", any(f"`{status}`" in note for note in errors), f"{endpoint} {status}")

    def parameter(self, endpoint: str, parameter: dict, section: reference.Section) -> None:
        name, schema = parameter["name"], self.spec.resolve(parameter.get("schema", {}))
        rows = [row for row in section.rows.get(name, []) if row.place == parameter["in"]]
        parts = self.spec.properties(schema)
        if not rows and parts:
            for part, inner in parts.items():
                rows = section.rows.get(f"{name}[{part}]", [])
                if self.expect("parameter", bool(rows), f"{endpoint} {name}[{part}]"):
                    self.value(f"{endpoint} {name}[{part}]", inner, rows[0])
                    self.described(f"{endpoint} {name}[{part}]", inner, rows)
        elif self.expect("parameter", bool(rows), f"{endpoint} {name}"):
            self.expect("required", (rows[0].required == "Yes") == bool(parameter.get("required")), f"{endpoint} {name}")
            self.value(f"{endpoint} {name}", schema, rows[0])
            self.described(f"{endpoint} {name}", {"description": parameter.get("description"), **parameter}, rows)

    def body(self, endpoint: str, op: dict, section: reference.Section) -> None:
        content = self.spec.resolve(op.get("requestBody", {})).get("content", {})
        if not content:
            return
        chosen = content.get("application/json") or next(iter(content.values()))
        for mime, other in content.items():
            # One form of the same value is enough, and JSON goes without saying.
            told = mime in ("application/json", "*/*") or other is not chosen and other == chosen
            told = told or any(f"`{mime}`" in note for note in section.notes)
            self.expect("content type", told, f"{endpoint} {mime}")
        schema = self.spec.resolve(chosen.get("schema", {}))
        rows = {name: [row for row in found if row.place == "body"] for name, found in section.rows.items()}
        where = f"{endpoint} body"
        note = next((note for note in section.notes if note.startswith("Body:")), "")
        linked = reference.LINK.findall(note)
        for name, inner in self.spec.properties(schema).items():
            if self.spec.resolve(inner).get("readOnly"):
                said = next((note for note in section.notes if note.startswith("Read-only")), "")
                self.expect("read-only property", f"`{name}`" in said, f"{where} {name}")
                continue
            linked_rows = [row for link in linked for row in self.rows_at(link).get(name, [])]
            found = rows.get(name) or linked_rows
            if self.expect("body property", bool(found), f"{where} {name}"):
                self.value(f"{where} {name}", inner, found[0])
                self.described(f"{where} {name}", inner, rows.get(name, []) + linked_rows)
        if schema.get("type") == "array":
            self.linked(where, schema, linked)

    def reply(self, endpoint: str, response: dict, section: reference.Section) -> None:
        where = f"{endpoint} reply"
        note = next((note for note in section.notes if note.startswith("Returns:")), "")
        for mime, content in response.get("content", {}).items():
            schema = self.spec.resolve(content.get("schema", {}))
            properties = self.spec.properties(schema)
            if not mime.endswith("json") or not self.spec.is_object(schema):
                continue
            if "`data`:" in note and "data" in properties:
                for name, inner in properties.items():
                    at = note.find(f"`{name}`:")
                    if self.expect("reply property", at >= 0, f"{where} {name}"):
                        end = note.find("; ", at)
                        self.linked(f"{where} {name}", inner, reference.LINK.findall(note[at : end if end > 0 else None]))
            else:
                self.linked(where, schema, reference.LINK.findall(note))

    def payload(self, where: str, schema: dict, section: reference.Section, prefix: str = "") -> None:
        """A webhook's payload: objects are rows with a dot in their names, or lead to one."""
        for name, inner in self.spec.properties(schema).items():
            path = f"{prefix}{name}"
            if path not in section.rows and any(row.startswith(f"{path}.") for row in section.rows):
                self.payload(where, inner, section, f"{path}.")
            elif self.expect("payload field", path in section.rows, f"{where} {path}"):
                self.value(f"{where} {path}", inner, section.rows[path][0])
                self.described(f"{where} {path}", inner, section.rows[path])

    def described(self, where: str, schema: dict, rows: list[reference.Row]) -> None:
        """The whole description of a value: its own, or that of what it refers to."""
        own = schema.get("description") or self.spec.resolve(schema).get("description")
        self.whole("description", where, own, " ".join(row.description for row in rows))

    def whole(self, kind: str, where: str, own: str | None, said: str) -> None:
        if own and own.strip():
            self.expect(kind, characters(own) in characters(said), f"{where}: {own[:80]!r} of {len(own)} characters")

    def value(self, where: str, schema: dict, row: reference.Row) -> None:
        """One row: the values and the default that it has to say, and where it leads."""
        schema = self.spec.resolve(schema)
        for value in self.spec.values(schema):
            shown = '""' if value == "" else text(value)
            self.expect("enum value", says(row.ty, shown), f"{where} {shown}")
        default = schema.get("default")
        if default is not None:
            default = '""' if default == "" else default
            said = f"Default `{text(default)}`" in row.description or f"Default `` {text(default)} ``" in row.description
            self.expect("default", said, f"{where} {text(default)}")
        self.linked(where, schema, row.links)

    def linked(self, where: str, schema: dict, links: list[str]) -> None:
        """The objects that links lead to have every property of the schema, of its items, of its variants."""
        core = self.spec.core(schema)
        if not self.spec.is_object(core):
            return
        if not links and pointer(where) in self.noted:
            print(f"explained: {where}: the coverage notes it as ambiguous")
            return
        if not self.expect("object", bool(links), where):
            return
        key = (id(core), " ".join(sorted(set(links))))
        if key in self.seen:
            return
        self.seen.add(key)
        rows: dict[str, list[reference.Row]] = {}
        for link in links:
            for name, found in self.rows_at(link).items():
                rows.setdefault(name, []).extend(found)
        for name, inner in self.spec.properties(core).items():
            if self.expect("property", name in rows, f"{where}.{name}"):
                merged = rows[name][0]._replace(
                    ty=" ".join(row.ty for row in rows[name]),
                    description=" ".join(row.description for row in rows[name]),
                    links=sorted({link for row in rows[name] for link in row.links}),
                )
                self.value(f"{where}.{name}", inner, merged)
                self.described(f"{where}.{name}", inner, rows[name])

    def rows_at(self, link: str, seen: frozenset[str] = frozenset()) -> dict[str, list[reference.Row]]:
        """The rows of an object; of one of several, those of all of them."""
        section = self.objects.get(link)
        if section is None or link in seen:
            return {}
        rows = {name: list(found) for name, found in section.rows.items()}
        for note in section.notes:
            if section.rows or "Returned by" in note:
                continue
            for inner in reference.LINK.findall(note):
                for name, found in self.rows_at(inner, seen | {link}).items():
                    rows.setdefault(name, []).extend(found)
        return rows


def characters(text: str) -> str:
    """Letters and digits, which is what no way of writing Markdown changes."""
    text = re.sub(r"</?[a-zA-Z]+(\s[^<>]*)?/?>|(?<=```)text$", "", html.unescape(text), flags=re.M)
    text = re.sub(r"\]\([^()\s]*\)", "]", text)
    return re.sub(r"[\W_]+", "", text)


def pointer(where: str) -> str:
    """Where an operation's replies stand, as the coverage writes it."""
    method, path = where.split(" ")[:2]
    return f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{method.lower()}/responses/200/content"


def says(words: str, value: str) -> bool:
    """Whether a value stands among words, and not as a part of another."""
    return re.search(rf"(?<![\w.-]){re.escape(value)}(?![\w-])", words) is not None


def text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))


def main(spec: description.Spec, root: Path) -> int:
    check = Check(spec)
    coverage = (root / "docs/openapi-coverage.md").read_text(encoding="utf-8")
    check.noted = next((line for line in coverage.splitlines() if line.startswith("| `union-ambiguous`")), "")
    pages = {page.parent: reference.read(page.parent) for page in root.glob("docs/skills/*/SKILL.md")}
    products = {page: PRODUCT.search((page / "SKILL.md").read_text(encoding="utf-8")).groups() for page in pages}
    curl = {product: pages[page] for page, (product, language) in products.items() if language == "curl"}
    entries = {endpoint: (read, section) for read in curl.values() for endpoint, section in read.operations.items()}
    for path, item in spec.root["paths"].items():
        for method in METHODS:
            endpoint = f"{method.upper()} {spec.sent(path)}"
            if method in item and check.expect("operation", endpoint in entries, endpoint):
                read, section = entries[endpoint]
                check.objects, check.seen = read.objects, set()
                check.operation(endpoint, item, item[method], section)
    events = {key: (read, section) for read in curl.values() for key, section in read.events.items()}
    for key, item in spec.root.get("webhooks", {}).items():
        content = spec.resolve(item["post"].get("requestBody", {})).get("content", {})
        schema = content.get("application/json", {}).get("schema", {})
        if spec.is_object(schema) and check.expect("webhook", key in events, key):
            read, section = events[key]
            check.objects, check.seen = read.objects, set()
            check.payload(key, schema, section)
    for page, read in pages.items():
        product, _ = products[page]
        for endpoint, section in read.operations.items():
            rows = sum(map(len, section.rows.values()))
            model = sum(map(len, curl[product].operations[endpoint].rows.values()))
            check.expect("language", rows == model, f"{page.name}: {endpoint}: {rows} rows, curl {model}")
    for page in root.glob("docs/skills/*/SKILL.md"):
        front = FRONT.match(page.read_text(encoding="utf-8"))
        fits = front and front.group(1) == page.parts[-2] and len(front.group(2)) <= 1024 and "Use when" in " ".join(front.group(2).split())
        check.expect("front matter", bool(fits), page.parts[-2])
        check.sizes(page.parent)
    for line in check.missing[:400]:
        print(line)
    kinds = [kind for kind in check.counts if not kind.endswith(" missing")]
    print("complete:", ", ".join(f"{check.counts[kind]} of {kind} ({check.counts[f'{kind} missing']} missing)" for kind in kinds))
    return 1 if check.missing or not check.counts["property"] else 0


if __name__ == "__main__":
    sys.exit(main(description.read(Path(sys.argv[1])), Path(sys.argv[2])))
