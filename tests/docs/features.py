#!/usr/bin/env python3
"""Rust: whatever the emitted crate shows is compiled with the features that stand beside it, and no other.

Usage: features.py [PRODUCT|README..]. A guide (`docs/skills/telnyx-PRODUCT-rust/SKILL.md`) is compiled with
the features that it says to add, without the default ones; a block of the README with those that its hidden line names. Several minutes for all, as the crate is checked once for each set of features.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import examples

ROOT = Path(__file__).resolve().parents[2]
CRATE = ROOT / "generated"
FEATURE = re.compile(r'feature = "([^"]+)"')
ADDED = re.compile(r"^cargo add \S+ --features (\S+)$", re.M)
BLOCK = re.compile(r"^```rust(?:,\w+)*\n(.*?)^```$", re.S | re.M)
ALLOW = "#![allow(deprecated, dead_code, unused_imports, unused_variables)]\n"

MANIFEST = """[package]
name = "shown"
version = "0.0.0"
edition = "2024"

[features]
{features}

[dependencies]
telnyx-sdk = {{ path = "{path}", default-features = false, features = ["rustls"] }}
serde_json = "1"
tokio = {{ version = "1", features = ["macros", "rt-multi-thread"] }}

[workspace]
"""


def guides(products):
    """Each guide: the features that it says to add, and its examples as functions."""
    by_page = {}
    for one in examples.of_skills(CRATE, "rust", "rust"):
        if Path(one.page).name == "SKILL.md":
            by_page.setdefault(one.page, []).append(one.code)
    for page, codes in sorted(by_page.items()):
        product = Path(page).parent.name.removeprefix("telnyx-").removesuffix("-rust")
        if not products or product in products:
            added = ADDED.search((CRATE / page).read_text(encoding="utf-8")).group(1).split(",")
            head = "async fn example_{}(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {{\n{}\nOk(())\n}}"
            yield product, added, "\n".join(head.format(number, code) for number, code in enumerate(codes))


def readme():
    """Each block: the features that it names, and the block without the line that names them."""
    for number, block in enumerate(BLOCK.findall((CRATE / "README.md").read_text(encoding="utf-8")), 1):
        lines = [re.sub(r"^#( |$)", "", line) for line in block.splitlines()]
        features = sorted({name for line in lines if line.startswith("#[cfg(") for name in FEATURE.findall(line)})
        yield f"README, block {number}", features, "\n".join(line for line in lines if not line.startswith("#[cfg("))


def main():
    products = sys.argv[1:]
    shown = [*guides(products), *(readme() if not products or "README" in products else [])]
    features = sorted({name for _, names, _ in shown for name in names})
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        lines = [f'{name} = ["telnyx-sdk/{name}"]' for name in features]
        (folder / "Cargo.toml").write_text(MANIFEST.format(features="\n".join(lines), path=CRATE))
        (folder / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
        (folder / "src").mkdir()
        environment = {"CARGO_TARGET_DIR": str(ROOT / "target"), **os.environ}
        command = ["cargo", "check", "--quiet", "--offline", "--manifest-path", str(folder / "Cargo.toml"), "--features"]
        for name, chosen, code in shown:
            (folder / "src/lib.rs").write_text(ALLOW + code)
            done = subprocess.run([*command, ",".join(chosen)], env=environment, capture_output=True, text=True, check=False)
            print(f"{name} ({', '.join(chosen) or 'no feature'}): {'ok' if done.returncode == 0 else 'FAILED'}", flush=True)
            wrong += [] if done.returncode == 0 else [f"{name}:\n{done.stderr}"]
    print(f"{len(shown)} compiled, {len(wrong)} failed")
    sys.exit("\n".join(wrong) or not shown)


main()
