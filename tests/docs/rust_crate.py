"""Rust: makes a crate of all examples, to be checked by cargo. Usage: rust_crate.py DIR CRATE; the crate is written to DIR/examples.

CRATE is the folder of the emitted crate. Prints how many examples the crate has.
"""

import sys
from pathlib import Path

import examples

MANIFEST = """[package]
name = "examples"
version = "0.0.0"
edition = "2024"

[dependencies]
telnyx-sdk = {{ path = "{path}", features = ["full"] }}
serde_json = "1"

[workspace]
"""

FUNCTION = """async fn example_{number}(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {{
{code}
Ok(())
}}"""


def main(root: Path, crate: Path) -> int:
    every = [*examples.of_book(root, "rust"), *examples.of_skills(root, "rust", "rust")]
    found = list({one.code: one for one in every}.values())
    functions = [f"// {one.page}\n" + FUNCTION.format(number=number, code=one.code) for number, one in enumerate(found)]
    folder = root / "examples"
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(MANIFEST.format(path=crate.resolve()))
    (folder / "src/lib.rs").write_text("#![allow(deprecated, dead_code, unused_variables)]\n" + "\n".join(functions))
    print(f"rust: {len(every)} examples, {len(found)} different ones to compile")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
