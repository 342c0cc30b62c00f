"""Runs every example of the emitted documents: curl's in a shell, Python, JavaScript and Ruby against stubs of the SDK; parses
Go and Java, and looks for calls in them.

Usage: check_examples.py FOLDER. No marker file may appear, every example has to parse and run, and curl may be given nothing
that it reads a file for, or would take for an option.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from cases import Problems, trees

HERE = Path(__file__).parent
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.S | re.M)
# A call of a payload, where strings and comments are gone.
CALL = re.compile(r"(?<![\w.])pwn\s*\(")
TOKENS = re.compile(r'"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|`[^`]*`|\'(?:\\.|[^\'\\\n])*\'|//[^\n]*|/\*.*?\*/', re.S)
# Options of curl that examples use: with a value, and without.
VALUED = {"-X", "-H", "-d", "--data", "--data-raw", "--data-binary", "--json", "-F", "--form", "--form-string", "--url", "-o", "--output", "-b", "--cookie", "--data-urlencode"}
# Files that an example names by itself.
OWN_FILES = {"@file.txt", "@/path/to/file", "@path/to/file"}
PLAIN = {"-g", "--globoff", "--include", "-i", "-L", "-N", "--no-buffer", "--path-as-is"}


def examples(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Each different example, by language, with a page it is on."""
    found: dict[str, dict[str, str]] = {}
    for tree in trees(folder):
        for page in sorted((tree / "docs").rglob("*.md")):
            for language, code in FENCE.findall(page.read_text(encoding="utf-8")):
                found.setdefault(language, {}).setdefault(code, str(page.relative_to(folder)))
    return {language: [(page, code) for code, page in all_.items()] for language, all_ in found.items()}


def fresh(folder: Path, language: str) -> Path:
    place = folder / "run" / language
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    return place


def curl_calls(log: Path) -> list[list[str]]:
    calls, call = [], []
    for word in log.read_bytes().decode("utf-8", "surrogateescape").split("\0") if log.exists() else []:
        if word:
            call.append(word[1:])
        elif call:
            calls.append(call[1:])
            call = []
    return calls


def value_problem(option: str, value: str) -> str | None:
    if option in ("-d", "--data", "--data-binary", "--json") and value.startswith("@") and value not in OWN_FILES:
        return "curl reads a file for its body"
    if option == "--data-urlencode" and re.match(r"[^=@]*@", value):
        return "curl reads a file for a field"
    if option in ("-F", "--form"):
        content = value.split("=", 1)[-1]
        if content.startswith(("@", "<")) and ("/etc/" in content or "=" not in value):
            return "curl reads a file for a part"
    if option == "-H" and (value.startswith("@") or re.search(r"[\r\n\0]", value)):
        return "curl reads headers from a file, or a header ends early"
    if option in ("-b", "--cookie") and "=" not in value:
        return "curl reads cookies from a file"
    return None


def url_problem(url: str, globs: bool) -> str | None:
    # A document without servers has paths only; what curl would read from this machine is another matter.
    if re.match(r"(?i)(?!https?:|wss?:)[a-z][a-z0-9+.]*://", url):
        return "curl asks no web server"
    if re.search(r"[\s\"'<>\\^`|\x00-\x20\x7f-\U0010ffff]", url):
        return "curl gets a URL that is none"
    return "curl expands a URL" if globs and re.search(r"\[|\{[^}]*,", url) else None


def call_problems(call: list[str]) -> list[str]:
    """What is wrong with the arguments of a call of curl."""
    found, words, urls = [], iter(call), 0
    globs = not {"-g", "--globoff"} & set(call)
    for word in words:
        if word in VALUED:
            found.append(value_problem(word, next(words, "")))
        elif word.startswith("-"):
            found.append(None if word in PLAIN else f"curl takes {word[:60]!r} for an option")
        else:
            urls += 1
            found.append(url_problem(word, globs))
    if urls != 1:
        found.append(f"curl gets {urls} URLs")
    return [problem for problem in found if problem]


def shell(folder: Path, all_: list, problems: Problems) -> None:
    place, log = fresh(folder, "bash"), folder / "run/calls"
    environment = {"PATH": "/nonexistent", "BASH_ENV": str(HERE / "stubs/shell.sh"), "CALLS": str(log), "LC_ALL": "C.UTF-8"}
    bash, script = shutil.which("bash"), folder / "run/example.sh"
    for page, code in all_:
        log.unlink(missing_ok=True)
        script.write_text(code, encoding="utf-8", newline="\n")
        done = subprocess.run([bash, str(script)], cwd=place, env=environment, capture_output=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode or done.stderr:
            problems.add("curl", f"{page} fails", code)
        for call in curl_calls(log):
            for problem in call_problems(call):
                problems.add("curl", f"{page}: {problem}", "\n".join(call))
        problems.ran("curl", place)


def run_all(folder: Path, language: str, all_: list, problems: Problems, ending: str, command: list[str], before: str = "") -> None:
    place = fresh(folder, language)
    for number, (_, code) in enumerate(all_):
        text = code if not before or re.search(r"^const client\b", code, re.M) else before + code
        (place / f"{number}.{ending}").write_text(text, encoding="utf-8", newline="\n")
    done = subprocess.run([*command, str(place)], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        name, _, error = line.partition("\t")
        number = name.split(".")[0]
        page, code = all_[int(number)] if number.isdecimal() else ("", "")
        problems.add(language, f"{page}: {error[:120]}", code)
    if done.returncode and not done.stdout:
        problems.add(language, f"ended with {done.returncode}: {done.stderr[-400:]}")
    problems.ran(language, place)


def calls(language: str, all_: list, problems: Problems) -> None:
    """Looks for a payload's call among the tokens; Java reads escapes of Unicode first of all."""
    for page, code in all_:
        if language == "java":
            code = re.sub(r"(?<!\\)((?:\\\\)*)\\u+([0-9a-fA-F]{4})", lambda found: found[1] + chr(int(found[2], 16)), code)
        if CALL.search(TOKENS.sub(" ", code)):
            problems.add(language, f"{page} calls", code)


def parse(folder: Path, all_: dict, problems: Problems) -> None:
    """Go, Java and Ruby, by their parsers: all examples as one tree of documents."""
    pages: dict[str, str] = {}
    for language in ("go", "java", "ruby"):
        for page, code in all_.get(language, []):
            pages[page] = pages.get(page, "") + f"```{language}\n{code}```\n"
    tree = fresh(folder, "syntax")
    for page, text in pages.items():
        place = tree / "docs/skills" / page
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    for place in ("docs/skills", "docs/book/src"):
        (tree / place).mkdir(parents=True, exist_ok=True)
    done = subprocess.run(["node", "--no-warnings", str(HERE / "../docs/check_syntax.mjs"), str(tree)], capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if not re.search(r" examples checked, \d+ wrong$", line):
            problems.add("syntax", line[:300])
    if "ruby: " not in done.stdout:
        problems.add("syntax", f"the parsers failed: {done.stderr[-300:]}")


def main(folder: Path) -> None:
    problems, all_ = Problems(folder), examples(folder)
    shell(folder, all_.get("bash", []), problems)
    run_all(folder, "python", all_.get("python", []), problems, "py.txt", [sys.executable, str(HERE / "run_python.py")])
    place = folder / "run/node_modules"
    place.parent.mkdir(parents=True, exist_ok=True)
    # The SDK is called after the document: setting it up says how.
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name in {"sdk"} | {name for _, code in all_.get("javascript", []) for name in re.findall(r"^import \w+ from '([\w-]+)'", code, re.M)}:
        os.symlink(HERE / "stubs/npm/sdk", place / name)
    run_all(folder, "javascript", all_.get("javascript", []), problems, "mjs", ["node", "--no-warnings", str(HERE / "run_javascript.mjs")],
            "import Sdk from 'sdk';\nconst client = new Sdk();\n")
    if shutil.which("ruby"):
        run_all(folder, "ruby", all_.get("ruby", []), problems, "rb.txt", ["ruby", "-W0", str(HERE / "run_ruby.rb")])
    for language in ("go", "java"):
        calls(language, all_.get(language, []), problems)
    parse(folder, all_, problems)
    counts = ", ".join(f"{len(all_.get(language, []))} {language}" for language in ("bash", "python", "javascript", "ruby", "go", "java"))
    problems.close(f"examples: {counts}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
