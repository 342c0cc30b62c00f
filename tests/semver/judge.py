"""Compares the public items of two emitted crates one by one, and judges what `telnyx-codegen diff` says of them.

usage: judge.py OLD.json NEW.json DIFF.json [LIST]

An item that is gone or is another, and that `diff` does not call breaking, is a failure; a breaking item of `diff` that is the
same in both crates is counted, and listed in LIST. A type that `diff` says a module hands on has to be there by that name. Exit codes: 0 the verdict is true; 1 it is not.
"""

import json
import re
import sys

from public_items import Crate, handed_on, items


def broken(old, new):
    """Items that are gone or are others, without those that go with an item that is gone."""
    gone = {name for name in old if name not in new}
    return sorted(gone | {name for name in old if name in new and old[name] != new[name]})


def wholes(name, parents):
    """An item, and those that it is a part of or comes with: `a::B.c`, `a::B`."""
    yield name
    for whole, parent in parents.items():
        if name == whole or name.startswith((f"{whole}::", f"{whole}:", f"{whole}.")):
            yield from wholes(parent, {})
    for mark in (".", "::", "()", ": ", "("):
        head, found, _ = name.rpartition(mark)
        while found:
            yield head
            yield head + "()"
            head, found, _ = head.rpartition(mark)


def main(old_path, new_path, diff_path, list_path=None):
    new_crate = Crate(new_path)
    (old, parents), (new, _) = (items(crate) for crate in (Crate(old_path), new_crate))
    with open(diff_path, encoding="utf-8") as file:
        diff = json.load(file)
    told = {item["path"] for change in diff["changes"] for item in change["items"] if item["crate"] == "breaking"}
    # A type that is called otherwise takes everything that names it along.
    renames = [item for change in diff["changes"] if change["kind"] == "type-renamed" for item in change["items"]]
    renamed = {item["before"]: item["after"] for item in renames}
    there = handed_on(new_crate)
    absent = [item["before"] for item in renames if item["crate"] != "breaking" and there.get(item["before"]) != item["after"]]

    def respelled_word(word):
        # What belongs to a type has a path that begins with its name.
        parts = word[0].split("::")
        for end in range(len(parts), 1, -1):
            if name := renamed.get("::".join(parts[:end])):
                return "::".join([name, *parts[end:]])
        return word[0]

    def respelled(text):
        return re.sub(r"[\w:]*\w", respelled_word, text) if renamed else text

    def is_told(name):
        return any(one in told for one in wholes(name, parents))

    def follows(name):
        return respelled(name) in new and respelled(old[name]) == new[respelled(name)]

    found = [name for name in broken(old, new) if not follows(name)]
    untold = [name for name in found if not is_told(name) and not is_told(respelled(name))]
    real = set(found)
    same = sorted(path for path in told if path in old and path in new and path not in real)
    print(f"items: {len(old)} before, {len(new)} now; {len(found)} gone or others, {len(new.keys() - old.keys())} new")
    print(f"diff: crate {diff['verdict']['crate']}, {len(told)} items breaking; {len(same)} of them are the same by rustdoc")
    if list_path:
        with open(list_path, "w", encoding="utf-8") as file:
            file.writelines(f"{path}\t{old[path]}\n" for path in same)
    for name in untold:
        print(f"called additive, and is not: {name}\n  - {old[name]}\n  + {new.get(name, '(gone)')}")
    for name in absent:
        print(f"called additive, and is not to be had by its old name: {name}")
    is_false = found and diff["verdict"]["crate"] != "breaking"
    if is_false:
        print(f"{len(found)} items are gone or others, and the verdict is {diff['verdict']['crate']}")
    return 1 if untold or absent or is_false else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
