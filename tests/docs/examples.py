"""The examples of a tree of documents.

In: the folder that `generate --site` wrote. Out: each example once, with the page it is on and the operation it is for.
"""

import re
from pathlib import Path
from typing import Iterator, NamedTuple

FENCE = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.S | re.M)
ENDPOINT = re.compile(r"`(GET|POST|PUT|PATCH|DELETE)` `(/[^`]*)`")
ENTRY = re.compile(r"`((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`$", re.M)


class Example(NamedTuple):
    page: str
    endpoint: str
    code: str


def of_book(root: Path, fence: str) -> Iterator[Example]:
    """The examples on the pages of operations; every operation has one."""
    for page in sorted((root / "docs/book/src").glob("*/*.md")):
        text = page.read_text(encoding="utf-8")
        endpoint = ENDPOINT.search(text)
        if endpoint is None:
            assert page.stem in ("index", "webhooks"), f"{page} names no operation"
            continue
        for found in FENCE.finditer(text):
            if found.group(2) == fence:
                yield Example(str(page.relative_to(root)), " ".join(endpoint.groups()), found.group(3))


def of_details(root: Path, language: str, fence: str) -> Iterator[Example]:
    """The examples in the entries of a language's `references/`; every operation has one."""
    for page in sorted((root / "docs/skills").glob(f"*-{language}/references/*.md")):
        for entry in re.split(r"^### ", page.read_text(encoding="utf-8"), flags=re.M)[1:]:
            endpoint = ENTRY.search(entry)
            for found in FENCE.finditer(entry) if endpoint else ():
                if found.group(2) == fence:
                    yield Example(str(page.relative_to(root)), endpoint.group(1), found.group(3))


def of_skills(root: Path, language: str, fence: str) -> Iterator[Example]:
    """All code blocks of the `SKILL.md` of a language, installation and set-up included."""
    for page in sorted((root / "docs/skills").glob(f"*-{language}/SKILL.md")):
        for found in FENCE.finditer(page.read_text(encoding="utf-8")):
            if found.group(2) == fence:
                yield Example(str(page.relative_to(root)), "", found.group(3))
