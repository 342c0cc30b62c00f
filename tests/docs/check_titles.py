"""Titles: each is an imperative, none is another's, none has brackets, and the field's words have the field's capitals.

Usage: check_titles.py DIR.
"""

import re
import sys
from collections import Counter
from pathlib import Path

ROW = re.compile(r"^\| `(\w+ [^`]+)` \| ([^|]+) \|", re.M)
# Words in other capitals than the field's.
MISWRITTEN = re.compile(r"\b(Ips?|Sms|Mms|Whatsapp|Oauth|Mdrs?|Cdrs?|Wdrs?|Mno|Fqdns?|Texml|Wireguard|Id|Ids|Url|Sip|Dns)\b")
# Verbs in the third person, and words that are no verb.
THIRD = re.compile(r"^(?:Accept|Cancel|Create|Delete|Disable|Enable|Fetche?|Generate|Get|List|Lookup|Remove|Retrieve|Send|Start|Stop|Update|Upload)s\b")
NOUNS = re.compile(r"^(?:Assistant|Authorization|Dynamic|Global|JSON|OAuth|Recording|SIP|Speech|Token|Slim)\b")


def main(root: Path) -> int:
    pages = sorted((root / "docs/coverage").glob("*.md"))
    titles = {endpoint: title for page in pages for endpoint, title in ROW.findall(page.read_text(encoding="utf-8"))}
    counts = Counter(title.lower() for title in titles.values())
    wrong = []
    for operation, title in titles.items():
        problems = {
            "is another's, too": counts[title.lower()] > 1,
            "has brackets": any(c in title for c in "()[]{}"),
            "is no imperative": bool(THIRD.match(title) or NOUNS.match(title)),
            "is written otherwise": bool(MISWRITTEN.search(title)),
            "is a sentence": title.endswith(".") or len(title) > 90,
        }
        wrong += [f"{operation}: {title}: {problem}" for problem, is_so in problems.items() if is_so]
    for line in wrong:
        print(line)
    print(f"titles: {len(titles)} checked, {len(wrong)} wrong")
    return 1 if wrong or not titles else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
