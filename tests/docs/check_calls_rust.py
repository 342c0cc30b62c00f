#!/usr/bin/env python3
"""Rust: every example of the documents is run with the emitted crate against `telnyx-mock`, which knows the API description.

Usage: check_calls_rust.py SPEC [DIR]. DIR has the documents, and is the emitted crate where nothing is given. All examples are one
program, compiled once (some minutes). Each has to send a request that the server finds valid, to the operation that it stands
for; no reply is refused, and nothing panics. What is in no operation's entry may send nothing.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import examples
import rust_crate

ROOT = Path(__file__).resolve().parents[2]
CRATE = ROOT / "generated"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))

# What the server is no partner for, and why.
WEBSOCKET = "a WebSocket, which the crate describes and another one opens"
EXCEPTIONS = {
    "GET /speech-to-text/transcription": WEBSOCKET,
    "GET /text-to-speech/speech": WEBSOCKET,
}


def built(found: list[examples.Example], folder: Path) -> Path:
    """The program of all examples."""
    rust_crate.write(found, folder, CRATE)
    (folder / "Cargo.lock").write_bytes((ROOT / "Cargo.lock").read_bytes())
    environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET)}
    command = ["cargo", "build", "--quiet", "--offline", "--manifest-path", str(folder / "Cargo.toml")]
    subprocess.run(command, env=environment, check=True)
    return TARGET / "debug/shown"


def ran(program: Path, spec: Path, folder: Path) -> list[dict]:
    """What each example sent, and how it ended."""
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--bin", "telnyx-mock"], cwd=ROOT, check=True)
    command = [TARGET / "debug/telnyx-mock", spec, "--overlay", ROOT / "spec/overlay.yaml", "--jobs", ROOT / "spec/sdk.toml", "--address", "127.0.0.1:0"]
    mock = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        url = mock.stdout.readline().strip()
        with urllib.request.urlopen(f"{url}/_mock/public-key") as reply:
            key = reply.read().decode()
        own = {"TELNYX_API_KEY": "key", "TELNYX_BASE_URL": url, "TELNYX_PUBLIC_KEY": key}
        said = folder / "said.jsonl"
        subprocess.run([program, url, said], env={**os.environ, **own}, stdout=subprocess.DEVNULL, cwd=folder, check=True)
        return [json.loads(line) for line in said.read_text(encoding="utf-8").splitlines()]
    finally:
        mock.kill()
        mock.wait()


def names(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path).removeprefix("/v2")


def wrong(one: dict) -> str | None:
    """What is wrong with an example, if anything is."""
    for request in one["sent"]:
        if not request["valid"]:
            return f"refused: {request['matched']}: {'; '.join(request['problems'])}"
    if one["error"]:
        return f"failed: {one['error']}"
    if not one["endpoint"]:
        return None
    if not one["sent"]:
        return "sent nothing"
    method, path = one["endpoint"].split(" ", 1)
    sent = {(request["method"], names(request["matched"] or "")) for request in one["sent"]}
    return None if (method, names(path)) in sent else f"went to {sorted(sent)}"


def main(spec: Path, root: Path) -> int:
    every = [*examples.of_details(root, "rust", "rust"), *examples.of_skills(root, "rust", "rust")]
    found = rust_crate.distinct(every)
    with tempfile.TemporaryDirectory() as folder:
        said = ran(built(found, Path(folder)), spec, Path(folder))
    told, refused = 0, []
    for one in said:
        problem = wrong(one)
        if problem and one["endpoint"] in EXCEPTIONS:
            told += 1
            print(f"differs: {one['endpoint']}: {EXCEPTIONS[one['endpoint']]}")
        elif problem:
            refused.append(f"{one['page']}: {one['endpoint']}: {problem}"[:600])
    over = sorted(set(EXCEPTIONS) - {one["endpoint"] for one in said if wrong(one)})
    refused += [f"{endpoint}: no longer refused, and listed" for endpoint in over]
    print("\n".join(refused))
    sent = sum(1 for one in said if one["sent"])
    print(f"rust: {len(said)} examples run against the mock server, {sent} sent something, {told} listed, {len(refused)} wrong")
    return 1 if refused or not sent else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else CRATE))
