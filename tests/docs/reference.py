"""The entries of a skill's `references/`, read back from the Markdown.

In: the folder of a skill in our own layout. Out: its operations by endpoint and its objects by anchor, with their rows: an anchor is
that of one heading in the whole folder.
"""

import html
import re
from pathlib import Path
from typing import NamedTuple

from check_links import slug

CELL = re.compile(r"(?<!\\)\|")
LINK = re.compile(r"\]\((?:[\w-]+\.md)?#([^)]+)\)")
FENCE = re.compile(r"^(`{3,})\w*\n.*?^\1$", re.S | re.M)
EXAMPLE = re.compile(r"^(`{3,})(?!text$)\w+\n.*?^ ?\1$", re.S | re.M)
ITEM = re.compile(r"- (`+) ?(.*?) ?\1: ")
SPAN = re.compile(r"^(`+) ?(.*?) ?\1$")
ENDPOINT = re.compile(r"`((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)`$")


class Row(NamedTuple):
    place: str
    ty: str
    required: str
    description: str
    links: list[str]


class Section(NamedTuple):
    heading: str
    call: str
    notes: list[str]
    rows: dict[str, list[Row]]


class Reference(NamedTuple):
    operations: dict[str, Section]
    objects: dict[str, Section]
    events: dict[str, Section]


def plain(text: str) -> str:
    """Text as it is read: without what Markdown escapes."""
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]()#+\-.!|~<>])", r"\1", text))


def name_of(cell: str) -> str:
    found = SPAN.match(cell)
    return (found.group(2) if found else cell).replace("\\|", "|")


def rows_of(lines: list[str]) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {}
    columns: list[str] = []
    for line in lines:
        if not line.startswith("|"):
            columns = []
            continue
        cells = [cell.strip() for cell in CELL.split(line)[1:-1]]
        if not columns:
            columns = cells
        elif not set(line) <= set("|- "):
            cell = dict(zip(columns, cells))
            row = Row(cell.get("In", ""), plain(cell["Type"]), cell.get("Required", ""), plain(cell.get("Description", "")),
                      LINK.findall(cell["Type"]))
            rows.setdefault(name_of(cells[0]), []).append(row)
    return rows


def below(lines: list[str]) -> dict[str, str]:
    """The items of the list below a table: long descriptions by the name of what they describe."""
    found: dict[str, list[str]] = {}
    name = None
    for line in lines:
        begun = ITEM.match(line)
        if begun:
            name = begun.group(2)
        if name is not None:
            found.setdefault(name, []).append(line)
    return {name: plain("\n".join(text)) for name, text in found.items()}


def section_of(heading: str, lines: list[str]) -> Section:
    table = max((at + 1 for at, line in enumerate(lines) if line.startswith("| ")), default=len(lines))
    above = EXAMPLE.sub("", "\n".join(lines[:table])).splitlines()
    notes = [line.removeprefix("- ") for line in above if line and not line.startswith("|")]
    call = notes[0] if notes else ""
    rows, long = rows_of(above), below(lines[table:])
    for name in rows.keys() & long.keys():
        rows[name] = [row._replace(description=f"{row.description} {long[name]}") for row in rows[name]]
    return Section(heading, call, notes, rows)


def read(skill: Path) -> Reference:
    """The files of a skill by their sections."""
    reference = Reference({}, {}, {})
    for page in sorted((skill / "references").glob("*.md")):
        if page.name != "api-details.md":
            add(page.read_text(encoding="utf-8"), reference)
    return reference


def add(text: str, reference: Reference) -> None:
    text = FENCE.sub(lambda code: code.group().replace("\n", "\n "), text)
    for chapter in re.split(r"^## ", text, flags=re.M)[1:]:
        title = chapter.splitlines()[0]
        for part in re.split(r"^### ", chapter, flags=re.M)[1:]:
            heading, *lines = part.splitlines()
            section = section_of(heading, lines)
            if title == "Operations":
                endpoint = ENDPOINT.search(section.call)
                assert endpoint, f"no endpoint below {heading}"
                reference.operations[endpoint.group(1)] = section
            elif title == "Webhook Payload Fields":
                reference.events[name_of(heading)] = section
            else:
                assert slug(heading) not in reference.objects, f"{heading} stands twice"
                reference.objects[slug(heading)] = section
