"""Every skill by the reference validator of the format, and by what the format recommends.

Usage: check_skills.py ROOT. ROOT holds `docs/skills`. A guide has less than 500 lines and 5,000 tokens, a file of `references/` less than
50 KB, and each of these is one link away from its guide. No other page is above what readers take whole, but for the file that is
all guides in one.
"""

import re
import sys
from pathlib import Path

import skills_ref

LINK = re.compile(r"\]\((references/[^)#]+)")
# Bytes of a token: these texts, with their code and tables, have three and a half.
GUIDE, LINES, REFERENCE = 5_000 * 3.5, 500, 50_000
WHOLE = "llms-full.txt"
# A page of the site may hold more: it has an example in every language.
BOOK = 150_000


def faults(skill: Path) -> list[str]:
    found = list(skills_ref.validate(skill))
    guide = (skill / "SKILL.md").read_bytes()
    lines = guide.count(b"\n")
    if len(guide) >= GUIDE or lines >= LINES:
        found.append(f"SKILL.md has {len(guide)} bytes, {lines} lines")
    linked = set(LINK.findall(guide.decode()))
    for page in sorted((skill / "references").glob("*.md")):
        if page.stat().st_size >= REFERENCE:
            found.append(f"{page.name} has {page.stat().st_size} bytes")
        if f"references/{page.name}" not in linked:
            found.append(f"{page.name} is not linked from SKILL.md")
    return found


def main(root: Path) -> int:
    skills = sorted(path.parent for path in (root / "docs/skills").glob("*/SKILL.md"))
    wrong = [f"{skill.name}: {fault}" for skill in skills for fault in faults(skill)]
    pages = [page for page in sorted((root / "docs").rglob("*")) if page.suffix in (".md", ".txt") and page.name != WHOLE]
    large = {page.relative_to(root): page.stat().st_size for page in pages}
    wrong += [f"{page} has {size} bytes" for page, size in large.items() if size >= (BOOK if "book" in page.parts else REFERENCE)]
    print("\n".join([*wrong, f"skills: {len(skills)}, {len(wrong)} faults"]))
    return 1 if wrong or not skills else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
