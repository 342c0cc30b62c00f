"""`telnyx-mock` as a process, and programs that are run against it."""
import contextlib
import os
import pathlib
import re
import subprocess
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug"


def first_line(process, pattern):
    """What of a program's first line fits."""
    line = process.stdout.readline()
    found = re.search(pattern, line)
    if not found:
        raise SystemExit(f"{process.args[0]} said {line!r}")
    return found.group(0)


def get(url, body=None):
    """What is at a URL."""
    with urllib.request.urlopen(urllib.request.Request(url, data=body)) as reply:
        return reply.read().decode()


@contextlib.contextmanager
def mock(spec):
    """Starts the server; gives its URL, and the environment of a program that calls it."""
    command = [TARGET / "telnyx-mock", spec, "--overlay", ROOT / "spec/overlay.yaml", "--jobs", ROOT / "spec/sdk.toml", "--address", "127.0.0.1:0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        url = first_line(server, r"http://\S+")
        with tempfile.TemporaryDirectory() as folder:
            own = {"TELNYX_API_KEY": "any", "TELNYX_BASE_URL": url, "TELNYX_PUBLIC_KEY": get(f"{url}/_mock/public-key"), "TMPDIR": folder}
            yield url, {**os.environ, **own}
    finally:
        server.kill()
        server.wait()


def printed(name, pattern, output):
    """What is wrong with what a program printed."""
    return [] if re.fullmatch(pattern, output) else [f"{name} printed {output!r}, which is not {pattern}"]
