"""Python: every example's method exists in the official SDK, and every keyword is one of its parameters.

Usage: check_python.py DIR. What does not fit fails; the pages name no method that `spec/docs.toml` says the SDK lacks.
"""

import ast
import inspect
import sys
from pathlib import Path

import telnyx

import examples

client = telnyx.Telnyx(api_key="none")


def calls(code: str):
    """Every call of a method of `client`, with the number of positional arguments and the keywords."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("client."):
            yield ast.unparse(node.func).split(".")[1:], node


def problem(path: list[str], call: ast.Call) -> str | None:
    target = client
    for part in path:
        target = getattr(target, part, None)
        if target is None:
            return f"there is no {part}"
    try:
        bound = inspect.signature(target).bind(*call.args, **{one.arg: one.value for one in call.keywords})
    except TypeError as error:
        return str(error)
    return None if bound else "unbound"


def main(root: Path) -> int:
    checked, wrong = 0, []
    blocks = list(examples.of_book(root, "python"))
    blocks += [one for one in examples.of_skills(root, "python", "python")]
    for example in blocks:
        try:
            found_calls = list(calls(example.code))
        except SyntaxError as error:
            wrong.append(f"{example.page}: {error}")
            continue
        for path, call in found_calls:
            checked += 1
            found = problem(path, call)
            if found:
                wrong.append(f"{example.page}: {'.'.join(path)}: {found}")
    for line in wrong:
        print(line)
    print(f"python: {checked} calls checked against telnyx {telnyx.__version__}, {len(wrong)} wrong")
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
