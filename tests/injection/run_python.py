"""Runs examples in Python against a stub of the SDK. Usage: run_python.py FOLDER, with `*.py.txt` in it.

What a payload runs writes a marker file there; what does not parse or run is printed as `file<TAB>error`.
"""

import builtins
import io
import os
import re
import sys
import types
from contextlib import redirect_stdout
from pathlib import Path
from unittest.mock import MagicMock


class Failure(Exception):
    """What the SDK's errors are here."""

    status_code = 0
    message = ""


def sdk() -> types.ModuleType:
    module = types.ModuleType("sdk")
    module.__getattr__ = lambda name: Failure if name.endswith("Error") else MagicMock()
    return module


def main(folder: Path) -> int:
    os.chdir(folder)
    # The SDK is called after the document: setting it up says how.
    texts = [file.read_text(encoding="utf-8") for file in folder.glob("*.py.txt")]
    for name in {name for text in texts for name in re.findall(r"^from (\w+) import [A-Z]\w*$", text, re.M)}:
        sys.modules[name] = sdk()
    builtins.pwn = lambda number: open(f"pwned-{number}", "w").close()
    failed = 0
    for file in sorted(folder.glob("*.py.txt")):
        try:
            with redirect_stdout(io.StringIO()):
                exec(compile(file.read_bytes(), file.name, "exec"), {"client": MagicMock(), "__name__": "example"})
        except (FileNotFoundError, Failure):
            pass
        except BaseException as error:  # noqa: BLE001: an example may end in any way
            failed += 1
            print(f"{file.name}\t{type(error).__name__}: {error}".replace("\n", " "))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
