"""Compiles emitted crates without a warning, runs their tests, and compiles their documents' examples; cargo is the judge.

Usage: check_crates.py FOLDER. The crates of `FOLDER/crates.txt`, a name a line, become a workspace; the test of each is that
it compiles, that no test or doctest is there but the runtime's and the README's, and that no marker file appears. Rustdoc's
pages are left in the target directory's `doc`. Those of `FOLDER/checked.txt`, if there is one, have to compile, and no more.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from cases import Problems

ROOT = Path(__file__).resolve().parents[2]
# No debug information, as `.ci/run` has none, so that dependencies are built once.
WORKSPACE = """[workspace]
resolver = "3"
members = [{members}]

[profile.dev]
debug = false
"""
EXAMPLES = """[package]
name = "examples-of-{crate}"
version = "0.0.0"
edition = "2024"

[dependencies]
{crate} = {{ path = "../../out/{tree}", features = ["full"] }}
serde_json = "1"
"""
# A future that holds types a thousand deep is more than the compiler follows unasked.
HEAD = '#![allow(deprecated, unreachable_code, unused_variables)]\n#![recursion_limit = "4096"]\n'
FUNCTION = """pub async fn example_{number}(client: {crate}::Client) -> Result<(), {crate}::Error> {{
{code}
Ok(())
}}"""
EXAMPLE = re.compile(r"^### Rust\n+(?:`.*`\n+)?```rust\n(.*?)^```$", re.S | re.M)
DOCTEST = re.compile(r"^test (\S+\.rs) - (.*?)( - compile)? \.\.\. (\w+)", re.M)


def package(tree: Path) -> str:
    return tomllib.loads((tree / "Cargo.toml").read_text(encoding="utf-8"))["package"]["name"]


def examples(folder: Path, name: str) -> str | None:
    """A crate of the examples in Rust on the pages of a document's operations."""
    tree = folder / "out" / name
    pages = sorted((tree / "docs/book/src").glob("*/*.md"))
    codes = dict.fromkeys(code for page in pages for code in EXAMPLE.findall(page.read_text(encoding="utf-8")))
    if not codes:
        return None
    crate, place = package(tree), folder / "examples" / name
    shutil.rmtree(place, ignore_errors=True)
    (place / "src").mkdir(parents=True)
    (place / "Cargo.toml").write_text(EXAMPLES.format(crate=crate, tree=name))
    functions = [FUNCTION.format(number=number, crate=crate.replace("-", "_"), code=code) for number, code in enumerate(codes)]
    (place / "src/lib.rs").write_text(HEAD + "\n".join(functions), encoding="utf-8")
    return f"examples/{name}"


def cargo(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess:
    target = os.environ.get("CARGO_TARGET_DIR", str(ROOT / "target"))
    return subprocess.run(["cargo", *arguments, "--offline", "--no-fail-fast" if arguments[0] == "test" else "--quiet"], cwd=folder, capture_output=True,
                          text=True, errors="replace", check=False, env={**os.environ, "CARGO_TARGET_DIR": target, "CARGO_TERM_COLOR": "never", **environment})


def complaints(judge: str, done: subprocess.CompletedProcess, problems: Problems) -> None:
    """Errors and warnings, each with the lines below it, which name the case."""
    for block in re.split(r"\n\n(?=error|warning)", done.stderr):
        found = re.search(r"^(error|warning)(\[\w+\])?: .*", block, re.M)
        if found and "generated " not in found[0] and "could not compile" not in found[0]:
            where = re.search(r"--> (\S+)", block)
            problems.add(judge, f"{found[0][:150]} at {where[1] if where else '?'}", block)
    if done.returncode and not problems.found[judge]:
        problems.add(judge, f"ended with {done.returncode}: {(done.stderr or done.stdout)[-300:]}")


def doctests(said: str, problems: Problems) -> int:
    found = DOCTEST.findall(said)
    for path, item, compiled, result in found:
        known = re.search(r"/src/(lib\.rs|runtime/)", path) and (compiled or "/runtime/" in path)
        if not known or result == "FAILED":
            problems.add("doctests", f"{path} - {item} is a doctest, {result}")
    for line in re.findall(r"^test (?!\S+\.rs - )(.*) \.\.\. ", said, re.M):
        problems.add("tests", f"{line} is a test")
    return len(found)


def main(folder: Path) -> None:
    problems = Problems(folder)
    names = (folder / "crates.txt").read_text().split()
    checked = (folder / "checked.txt").read_text().split() if (folder / "checked.txt").exists() else []
    extra = [crate for crate in (examples(folder, name) for name in [*names, *checked]) if crate]
    members = [f"out/{name}" for name in [*names, *checked]] + extra
    (folder / "Cargo.toml").write_text(WORKSPACE.format(members=", ".join(f'"{one}"' for one in members)))
    shutil.copy(ROOT / "Cargo.lock", folder / "Cargo.lock")
    those = [word for name in names for word in ("--package", package(folder / "out" / name))]
    tested = cargo(folder, "test", *those)
    complaints("crates", tested, problems)
    count = doctests(tested.stdout, problems)
    # Examples, and what is not tested.
    complaints("crates", cargo(folder, "check", "--workspace", *(word.replace("--package", "--exclude") for word in those)), problems)
    documented = cargo(folder, "doc", "--no-deps", *those, RUSTDOCFLAGS="-D warnings")
    complaints("rustdoc", documented, problems)
    problems.ran("crates", folder)
    problems.close(f"crates: {len(names)} tested and documented, {len(checked)} checked, {len(extra)} of examples, {count} doctests")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
