"""Reads every emitted file by the parser of its kind: nothing of a payload stands outside its text.

Usage: check_texts.py FOLDER. No control character or bidirectional control in any file; names of files that every file system
takes; front matter, manifests and search data that hold what they hold for a harmless document.
"""

import json
import re
import sys
import tarfile
import tomllib
from pathlib import Path

import yaml

from cases import Problems, trees

HARMFUL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]")
NAME = re.compile(r"[A-Za-z0-9._-]{1,200}")
DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
FEATURE = re.compile(r"[a-z0-9][a-z0-9_-]*")
# Platforms with dependencies of their own.
PLATFORMS = {'cfg(not(target_family = "wasm"))', 'cfg(target_family = "wasm")'}


def names(tree: Path, problems: Problems) -> None:
    seen: dict[str, str] = {}
    for path in sorted(tree.rglob("*")):
        name = str(path.relative_to(tree))
        for part in path.relative_to(tree).parts:
            if not NAME.fullmatch(part) or DEVICE.match(part) or part.endswith("."):
                problems.add("names", "a file is called", name)
        if seen.setdefault(name.lower(), name) != name:
            problems.add("names", f"two files differ only in case: {name}")
        if path.is_symlink():
            problems.add("names", f"a link: {name}")


def texts(path: Path, problems: Problems) -> list[str]:
    """The text of a file, or those of an archive, whose names stay inside of it."""
    if not path.name.endswith(".tar.gz"):
        return [path.read_bytes().decode("utf-8")]
    with tarfile.open(path) as archive:
        for member in archive:
            if not member.isfile() or not all(NAME.fullmatch(part) and part != ".." for part in member.name.split("/")):
                problems.add("names", "an archive holds", member.name)
        return [archive.extractfile(member).read().decode("utf-8") for member in archive if member.isfile()]


def front_matter(text: str) -> object:
    _, _, head = text.split("\n---\n")[0].partition("---\n")
    return yaml.safe_load(head)


def read(path: Path, text: str, problems: Problems) -> None:
    """Reads a file by its kind."""
    if path.suffix == ".json":
        json.loads(text)
    elif path.name == "search-data.js":
        json.loads(text.partition(" = ")[2].rstrip().rstrip(";"))
    elif path.suffix == ".toml":
        manifest(path, tomllib.loads(text), problems)
    elif path.name == "SKILL.md":
        head = front_matter(text)
        if not isinstance(head, dict) or set(head) != {"name", "description", "metadata"} or set(head["metadata"]) - {"author", "product", "language", "generated_by", "generated_from"}:
            problems.add("front matter", f"{path} says {sorted(head) if isinstance(head, dict) else head}")


def manifest(path: Path, value: dict, problems: Problems) -> None:
    if path.name != "Cargo.toml":
        return
    allowed = {"package", "dependencies", "dev-dependencies", "features", "lints", "target", "workspace"}
    targets = value.get("target", {})
    dependencies = {name for table in (value, *targets.values()) for name in table["dependencies"]}
    if set(value) - allowed or set(targets) - PLATFORMS or "pwn" in dependencies or "build" in value["package"]:
        problems.add("manifest", f"{path} holds {sorted(value)}")
    for feature in value["features"]:
        if not FEATURE.fullmatch(feature):
            problems.add("manifest", "a feature is called", feature)


def main(folder: Path) -> None:
    problems, count = Problems(folder), 0
    for tree in trees(folder):
        names(tree, problems)
        for path in sorted(path for path in tree.rglob("*") if path.is_file() and "site" not in path.parts):
            count += 1
            try:
                for text in texts(path, problems):
                    for found in HARMFUL.finditer(text):
                        problems.add("characters", f"{path.name} has U+{ord(found[0]):04X}", text[max(0, found.start() - 60):found.end() + 60])
                    read(path, text, problems)
            except Exception as error:  # noqa: BLE001: whatever a parser says
                problems.add("parsers", f"{path.relative_to(folder)}: {str(error)[:120]}")
    for log in sorted(folder.glob("log/*")):
        for found in re.finditer("[^\n\x20-\x7e\u00a0-\U0010ffff]|[\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]", log.read_bytes().decode("utf-8", "replace")):
            problems.add("terminal", f"{log.name} has U+{ord(found[0]):04X}")
    for stray in folder.glob("pwned-*"):
        problems.add("names", "RAN", stray.name)
    problems.close(f"texts: {count} files read")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
