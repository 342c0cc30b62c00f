"""curl: every example is run, as it is written, against a mock server that knows the API description.

Usage: check_curl.py DIR SPEC [BASE]. Only the base URL is replaced. The server says of each request whether it is valid, and
which path it matched; that has to be the operation's. SPEC is the description; the server is Steady, from `node_modules`.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import examples

PORT = 4019
SERVER = f"http://127.0.0.1:{PORT}"
HERE = Path(__file__).parent
STEADY = HERE / "node_modules/@stdy/cli-linux-x64/bin/steady"

# What an HTTP client without WebSockets cannot do, or the mock server does not read, and why.
EXCEPTIONS = {
    "GET /available_phone_numbers": "lists inside of objects are joined by commas, which the mock server does not read",
    "GET /speech-to-text/transcription": "a WebSocket",
    "GET /text-to-speech/speech": "a WebSocket",
}


def start(spec: str, port: int = PORT) -> subprocess.Popen:
    server = subprocess.Popen([STEADY, "-p", str(port), "--host", "127.0.0.1", "-q", spec])
    for _ in range(240):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_x-steady/health")
            return server
        except OSError:
            time.sleep(0.25)
    server.kill()
    raise SystemExit("the mock server did not start")


def run(code: str, server: str, folder: str) -> tuple[dict[str, str], str]:
    """Runs an example; what the reply's headers are, by lower-case name."""
    code = re.sub(r"(?:https|wss)://api\.telnyx\.com(?:/v2)?", server, code)
    code = code.replace("curl ", "curl -s -m 10 -D headers -o body ", 1)
    environment = {**os.environ, "TELNYX_API_KEY": "key", "TELNYX_CLIENT_ID": "id", "TELNYX_CLIENT_SECRET": "secret"}
    Path(folder, "headers").write_text("")
    done = subprocess.run(["bash", "-c", code], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    lines = Path(folder, "headers").read_text(errors="replace").splitlines()
    headers = dict(line.lower().split(": ", 1) for line in lines if ": " in line)
    body = Path(folder, "body")
    return headers, done.stderr or (body.read_text(errors="replace") if body.exists() else "")


def names(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path).lower()


def main(root: Path, spec: str) -> int:
    server, wrong, checked = start(spec), [], 0
    prefixed = set(re.findall(r"^  /v2(/[^:\n]*):", Path(spec).read_text(encoding="utf-8"), re.M))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "file.txt").write_text("text")
        try:
            for example in examples.of_book(root, "bash"):
                if example.endpoint in EXCEPTIONS:
                    print(f"not run: {example.endpoint}: {EXCEPTIONS[example.endpoint]}")
                    continue
                checked += 1
                # Paths that begin with the base URL's own prefix are sent without it; the server knows them with it.
                called = example.endpoint.split(" ", 1)[1]
                base = f"{SERVER}/v2" if called in prefixed else SERVER
                headers, said = run(example.code, base, folder)
                matched = names(headers.get("x-steady-matched-path", "nothing").removeprefix("/v2"))
                path = names(called)
                if headers.get("x-steady-request-valid") != "true" or matched != path:
                    wrong.append(f"{example.page}: {example.endpoint}: matched {matched}: {' '.join(said.split())[:300]}")
        finally:
            server.terminate()
    for line in wrong:
        print(line)
    print(f"curl: {checked} examples run, {len(wrong)} refused")
    return 1 if wrong or not checked else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
