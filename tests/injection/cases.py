"""What the judges of the injection test share: the cases by number, the trees of documents, and how problems are told."""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

NUMBER = re.compile(r"(?<!\d)1\d{5}(?!\d)")
# Problems of a kind that are shown.
MOST = 8


class Problems:
    """Problems by what was judged, so that many of one kind do not hide another."""

    def __init__(self, folder: Path):
        self.cases = json.loads((folder / "cases.json").read_text(encoding="utf-8"))
        self.found: dict[str, list[str]] = defaultdict(list)

    def case(self, text: str) -> str:
        """The cases whose numbers are in a text."""
        known = {number: self.cases[number] for number in NUMBER.findall(text) if number in self.cases}
        return "; ".join(f"{c['slot']} with {c['payload']} ({number})" for number, c in list(known.items())[:3])

    def add(self, judge: str, what: str, text: str = "") -> None:
        self.found[judge].append(f"{what}: {self.case(text) or text[:160]!r}" if text else what)

    def ran(self, judge: str, folder: Path) -> None:
        """The marker files that a judge finds."""
        for marker in sorted(path for path in folder.rglob("pwned-*") if path.is_file() and not path.suffix):
            self.add(judge, "RAN", marker.name)
            marker.unlink()

    def close(self, said: str) -> None:
        for judge, found in self.found.items():
            different = sorted(dict.fromkeys(found), key=lambda problem: not problem.startswith("RAN"))
            for problem in different[:MOST]:
                print(f"{judge}: {problem}".encode("unicode_escape").decode())
            if len(different) > MOST:
                print(f"{judge}: and {len(different) - MOST} more")
        total = sum(len(found) for found in self.found.values())
        print(f"{said}, {total} problems")
        sys.exit(1 if total else 0)


def trees(folder: Path) -> list[Path]:
    """The emitted trees: one for each document."""
    found = sorted(path for path in (folder / "out").iterdir())
    assert found, f"nothing was generated into {folder / 'out'}"
    return found
