"""Rust: every method of the emitted crate stands in the entry of its operation, as it is declared, and so does every field that it takes.

Usage: check_rust.py SPEC DIR. Compared are arguments, what a call returns, setters of calls, and the fields and constructors of all
structs that clients send, but for the properties of bodies that SPEC calls read-only.
"""

import re
import sys
from pathlib import Path

import description
import reference

ENDPOINT = re.compile(r"^ +/// `((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`$", re.M)
METHOD = re.compile(r"pub fn ([\w#]+)\(\s*&self,?([^{]*)\)\s*->\s*Call<([^{]*)>\s*\{")
SETTERS = re.compile(
    r"/// What [^\n]* \(`([^`]*)`\) can be asked for[^\n]*\n(?:///[^\n]*\n)*"
    r"#\[derive\(Debug\)\]\npub enum \w+ \{\}\n+impl<T> Call<T, \w+> \{\n(.*?)\n\}\n", re.S)
SETTER = re.compile(r"pub fn ([\w#]+)\(\s*self(?:,\s*value: impl IntoField<Option<(.*?)>>,?\s*)?\)", re.S)
STRUCT = re.compile(r"pub struct (\w+) (request) \{\n(.*?)\n    \}\n(.*?)\n?\}\n", re.S)
BEGUN = re.compile(r"^(?:Body: |Made with ).*?`(\w+::\w+?)(?:::new\(|Required(?:Fields)? \{)")
FIELD = re.compile(r"^ {8}([\w#]+): (.*?) = \"", re.M)


def methods(code: str):
    """Every method of a resource: endpoint, name, arguments, what its call is of."""
    for found in ENDPOINT.finditer(code):
        method = METHOD.search(code, found.end())
        if method:
            yield found.group(1), *method.groups()


def packed(code: str) -> str:
    return re.sub(r",\s*\)", ")", re.sub(r",\s*>", ">", re.sub(r"\s+", "", code)))


def outer(ty: str) -> str:
    """The first argument of `Call<..>`: what it returns."""
    depth = 0
    for at, c in enumerate(ty):
        depth += (c in "<(") - (c in ">)")
        if c == "," and depth == 0:
            return ty[:at]
    return ty


def main(root: Path, read_only: set[str]) -> int:
    pages = [reference.read(page.parent) for page in root.glob("docs/skills/*-rust/SKILL.md")]
    entries = {endpoint: section for page in pages for endpoint, section in page.operations.items()}
    sections = [section for page in pages for section in [*page.objects.values(), *page.operations.values()]]
    made = {}
    for section in sections:
        for note in section.notes:
            for name in BEGUN.findall(note):
                made.setdefault(name, section)
    counts = {"methods": 0, "setters": 0, "structs": 0, "fields": 0}
    wrong = []

    def expect(kind: str, found: bool, what: str) -> None:
        counts[kind] += 1
        if not found:
            wrong.append(what)

    for file in sorted(root.glob("src/resources/*.rs")):
        code = file.read_text(encoding="utf-8")
        for endpoint, name, arguments, returned in methods(code):
            section = entries.get(endpoint)
            said = packed(section.call) if section else ""
            expect("methods", packed(f".{name}({arguments})`") in said, f"{endpoint}: {name}({packed(arguments)}) is not {said}")
            returned = packed(outer(returned))
            note = next((note for note in section.notes if note.startswith("Returns:")), "") if section else ""
            told = packed(f"`{returned}`") in packed(note) or returned == "()" and "nothing" in note
            expect("methods", told, f"{endpoint}: returns {returned}, not {note}")
        for endpoint, body in SETTERS.findall(code):
            for name, ty in SETTER.findall(body):
                rows = entries[endpoint].rows.get(name, [])
                told = any(packed(f"`{ty}`") in packed(row.ty) for row in rows) if ty else any(
                    f"`.{name}()`" in note for note in entries[endpoint].notes)
                expect("setters", told, f"{endpoint}: {name}({packed(ty)})")
    for file in sorted(root.glob("src/models/*.rs")):
        for name, _, fields, constructor in STRUCT.findall(file.read_text(encoding="utf-8")):
            section = made.get(f"{file.stem}::{name}")
            if not fields.strip():
                continue
            notes = " ".join(section.notes) if section else ""
            begun = re.match(r"\s*(?:///[^\n]*\n\s*)?(new\(|required (\w+) \{)", constructor)
            call = f"{name}::new(" if begun and begun.group(2) is None else f"{begun.group(2) if begun else name} {{"
            expect("structs", call in notes, f"{file.name}: {name}: {call}..) is nowhere")
            for field, _ in FIELD.findall(fields) if section else []:
                expect("fields", field in section.rows or field in read_only, f"{file.name}: {name}.{field}")
    for line in wrong[:200]:
        print(line)
    print("rust:", ", ".join(f"{count} {kind}" for kind, count in counts.items()), f"compared with the crate, {len(wrong)} not told")
    return 1 if wrong or not all(counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[2]), description.read(Path(sys.argv[1])).read_only()))
