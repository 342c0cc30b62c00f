"""Links: every relative link leads to a file, and its anchor to a heading. Usage: check_links.py DIR."""

import html
import re
import sys
from pathlib import Path
from urllib.parse import unquote

FENCE = re.compile(r"^```.*?^```$", re.S | re.M)
CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#{1,6} (.*)$", re.M)


def slug(heading: str) -> str:
    """The anchor that GitHub gives to a heading."""
    text = re.sub(r"(?<!\\)\[([^]]*)\]\([^)]*\)", r"\1", html.unescape(heading).strip().lower())
    return re.sub(r"[^\w\- ]", "", text).replace(" ", "-")


def anchors(text: str) -> set[str]:
    found: dict[str, int] = {}
    known = set()
    for heading in HEADING.findall(FENCE.sub("", text)):
        name = slug(heading)
        count = found.get(name, 0)
        found[name] = count + 1
        known.add(f"{name}-{count}" if count else name)
    return known


def main(root: Path) -> int:
    pages = sorted(list(root.rglob("*.md")) + list(root.rglob("llms.txt")))
    texts = {page: page.read_text(encoding="utf-8") for page in pages}
    known = {page.resolve(): anchors(text) for page, text in texts.items()}
    checked, wrong = 0, []
    for page, text in texts.items():
        for target in LINK.findall(CODE.sub("", FENCE.sub("", text))):
            if re.match(r"[a-z]+:", target):
                continue
            checked += 1
            file, _, anchor = target.partition("#")
            there = (page.parent / unquote(file)).resolve() if file else page.resolve()
            if not there.exists():
                wrong.append(f"{page.relative_to(root)}: no file: {target}")
            elif anchor and anchor not in known.get(there, set()):
                wrong.append(f"{page.relative_to(root)}: no heading: {target}")
    for line in wrong[:200]:
        print(line)
    print(f"links: {checked} checked, {len(wrong)} broken")
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
