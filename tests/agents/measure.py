"""How well the documents lead from a goal to a request, measured without a model.

Usage: measure.py DIR LANGUAGE. DIR holds `docs/skills` of a language and of curl. For each task of `tasks.toml`: is the right product
the first by BM25 over the descriptions of all front matters; does the example of the task send what it must; do the facts stand on
the page; and how much is read, in tokens of four bytes: the descriptions' line of the product, and its page to the task's end.
"""

import math
import re
import statistics
import sys
import tomllib
from pathlib import Path

STOP = set("a an and as at by for from i in is it its me my of on or that the this to use when with".split())
K1, B = 1.2, 0.75


def words(text: str) -> list[str]:
    found = re.findall(r"[a-z0-9]+", text.lower().replace("e-mail", "email"))
    return [stem(word) for word in found if word not in STOP]


def stem(word: str) -> str:
    for end in ("ing", "ies", "es", "ed", "s"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word


class Bm25:
    """Documents by how well they answer a query."""

    def __init__(self, texts: dict[str, str]):
        self.bags = {key: words(text) for key, text in texts.items()}
        self.mean = statistics.mean(len(bag) for bag in self.bags.values())

    def rank(self, query: str) -> list[str]:
        return sorted(self.bags, key=lambda key: (-self.score(query, self.bags[key]), key))

    def score(self, query: str, bag: list[str]) -> float:
        total = 0.0
        for word in set(words(query)):
            holders = sum(word in other for other in self.bags.values())
            count = bag.count(word)
            rarity = math.log(1 + (len(self.bags) - holders + 0.5) / (holders + 0.5))
            total += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * len(bag) / self.mean))
        return total


def skills(root: Path, language: str) -> dict[str, str]:
    """The pages of a language by product, as their front matter names them."""
    pages = {}
    for page in sorted((root / "docs/skills").glob("*/SKILL.md")):
        text = page.read_text(encoding="utf-8")
        head = dict(re.findall(r"^  (product|language): \"?([^\"\n]*)\"?$", text, re.M))
        if head.get("language") == language:
            pages[head["product"]] = text
    return pages


def description(page: str) -> str:
    return " ".join(re.search(r"^description: >-\n((?:  .*\n)+)", page, re.M).group(1).split())


def section(page: str, operation: str, sends: list[str]) -> tuple[int, str]:
    """Where the first section that shows an operation with these names ends, and its text; else all of the page."""
    parts = re.split(r"(?m)^(?=### )", page)
    end = 0
    for part in parts:
        end += len(part)
        if f"`{operation}`" in part and all(re.search(rf"\b{re.escape(name)}\b", part) for name in sends):
            return end, part
    return len(page), page


def main(root: Path, language: str) -> int:
    tasks = tomllib.loads((Path(__file__).parent / "tasks.toml").read_text())["task"]
    pages, wire = skills(root, language), skills(root, "curl")
    index = Bm25({product: description(page) for product, page in pages.items()})
    found, tokens, whole, wrong = 0, [], [], []
    for task in tasks:
        first = index.rank(task["goal"])[0]
        if first in task["product"]:
            found += 1
        else:
            wrong.append(f"{task['goal']}: {first} is first, not {' or '.join(task['product'])}")
        missing = []
        for product in task["product"]:
            page, request = wire[product], task["request"]
            code = "\n".join(re.findall(r"```bash\n(.*?)```", page, re.S)).replace("%5B", "[").replace("%5D", "]")
            path = re.sub(r"\{[^}]*\}", "[^/\\\\s\"?]+", request["operation"].split()[1])
            calls = [call for call in code.split("curl ")[1:] if re.search(rf"telnyx\.com(?:/v2)?{path}[\"?\s]", call)]
            fits = any(all(re.search(rf"[\"'\[?&]{re.escape(name)}\b", call) for name in request["sends"]) for call in calls)
            lacks = [fact for fact in task["facts"] if fact.lower() not in page.lower()]
            missing.append(lacks if fits else [f"no example of {request['operation']} with {request['sends']}", *lacks])
        if all(missing):
            wrong.append(f"{task['goal']}: {min(missing, key=len)}")
        read = pages[first if first in task["product"] else task["product"][0]]
        end, _ = section(read, task["request"]["operation"], [])
        tokens.append((len(description(read)) + end) // 4)
        whole.append(len(read) // 4)
    for line in wrong:
        print(line)
    print(f"{language}: {found} of {len(tasks)} products found first; tokens read to the task's end: median "
          f"{statistics.median(tokens):.0f}, most {max(tokens)}; whole pages: median {statistics.median(whole):.0f}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
