"""Rust: makes a crate of all examples, to be checked by cargo, and to be run by `check_calls_rust.py`.

Usage: rust_crate.py DIR CRATE; the crate is written to DIR/examples. CRATE is the folder of the emitted crate. Prints how many
examples the crate has.
"""

import json
import shutil
import sys
from pathlib import Path

import examples

MANIFEST = """[package]
name = "shown"
version = "0.0.0"
edition = "2024"

[dependencies]
telnyx-sdk = {{ path = "{path}", features = ["full"] }}
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt"] }}

[workspace]
"""

HEAD = """#![allow(deprecated, dead_code, unused_variables)]

/// A call that is under way.
pub type Outcome = std::pin::Pin<Box<dyn Future<Output = Result<(), telnyx_sdk::Error>>>>;
"""

FUNCTION = """async fn example_{number}(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {{
{code}
Ok(())
}}"""


def write(found: list[examples.Example], folder: Path, crate: Path) -> None:
    """The crate: a function for each example, a table of all of them, and the program that runs them."""
    functions = [f"// {one.page}\n" + FUNCTION.format(number=number, code=one.code) for number, one in enumerate(found)]
    rows = [f"    ({json.dumps(one.page)}, {json.dumps(one.endpoint)}, |client| Box::pin(example_{number}(client))),"
            for number, one in enumerate(found)]
    kind = "(&str, &str, fn(telnyx_sdk::Client) -> Outcome)"
    table = [f"/// Every example: the page that it is on, its operation, itself.\npub const ALL: [{kind}; {len(rows)}] = [", *rows, "];\n"]
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(MANIFEST.format(path=crate.resolve()))
    (folder / "src/lib.rs").write_text("\n".join([HEAD, *functions, *table]))
    shutil.copy(Path(__file__).parent / "rust/main.rs", folder / "src/main.rs")


def distinct(every: list[examples.Example]) -> list[examples.Example]:
    """Each code once for each operation; where the operation is known elsewhere, not once more without it."""
    known = {one.code for one in every if one.endpoint}
    kept = [one for one in every if one.endpoint or one.code not in known]
    return list({(one.endpoint, one.code): one for one in kept}.values())


def main(root: Path, crate: Path) -> int:
    every = [*examples.of_book(root, "rust"), *examples.of_details(root, "rust", "rust"), *examples.of_skills(root, "rust", "rust")]
    found = distinct(every)
    write(found, root / "examples", crate)
    print(f"rust: {len(every)} examples, {len(found)} different ones to compile")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
