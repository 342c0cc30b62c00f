"""Python: every example is run with the official SDK against a mock server that knows the API description.

Usage: check_calls.py DIR SPEC. The server says of each request whether it is valid, and which path it matched; that has to be the
operation's, and nothing may be raised. A second request is a second page: the mock server's pages never end, so it is not sent.
"""

import builtins
import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path

import httpx
import telnyx

import examples
from check_curl import EXCEPTIONS as NO_HTTP
from check_curl import names, start

PORT = 4021

# Where the SDK or the mock server keeps a valid example from its end, and why.
FORM = "the SDK sends JSON where the description wants a form"
EXCEPTIONS = {
    **NO_HTTP,
    "POST /global_ip_assignments": "the SDK sends no body, and the description wants one",
    **{
        f"POST /texml/Accounts/{{account_sid}}/{path}": FORM
        for path in (
            "Calls/{call_sid}",
            "Calls/{call_sid}/Recordings.json",
            "Calls/{call_sid}/Recordings/{recording_sid}.json",
            "Calls/{call_sid}/Siprec.json",
            "Calls/{call_sid}/Siprec/{siprec_sid}.json",
            "Calls/{call_sid}/Streams.json",
            "Calls/{call_sid}/Streams/{streaming_sid}.json",
            "Conferences/{conference_sid}",
            "Conferences/{conference_sid}/Participants",
            "Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",
            "Queues",
            "Queues/{queue_sid}",
        )
    },
}


class Enough(Exception):
    """A second page."""


class Judge(httpx.HTTPTransport):
    """Sends the first request of an example, and keeps what the server said of it."""

    def __init__(self):
        super().__init__()
        self.said: list[tuple[bool, str]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.said:
            raise Enough
        request.headers["x-steady-query-array-format"] = "comma"
        reply = super().handle_request(request)
        valid = reply.headers.get("x-steady-request-valid") == "true"
        reply.read()
        self.said.append((valid, names(reply.headers.get("x-steady-matched-path", "nothing").removeprefix("/v2")) if valid else reply.text))
        return reply


def run(example: examples.Example) -> str | None:
    """What is wrong with an example, if anything is."""
    judge = Judge()
    # What the SDK sends without the base URL's own prefix, the server knows with it.
    base = f"http://127.0.0.1:{PORT}" + ("/v2" if " /x402/" in example.endpoint else "")
    client = telnyx.Telnyx(api_key="key", base_url=base, max_retries=0, http_client=httpx.Client(transport=judge))
    raised = None
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(example.code, example.page, "exec"), {"client": client, "__builtins__": builtins})  # noqa: S102
    except BaseException as error:  # noqa: BLE001
        ends = isinstance(error, Enough) or isinstance(error.__cause__, Enough) or isinstance(error.__context__, Enough)
        raised = None if ends else f"{type(error).__name__}: {error}"
    if not judge.said:
        return f"sent nothing: {raised}"
    valid, said = judge.said[0]
    path = names(example.endpoint.split(" ", 1)[1])
    if not valid:
        return f"refused: {' '.join(said.split())[:300]}"
    if said != path:
        return f"went to {said}"
    return raised and f"raised {raised}"[:300]


def main(root: Path, spec: str) -> int:
    blocks = list(examples.of_book(root, "python"))
    server, wrong, told = start(spec, PORT), [], 0
    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("path/to").mkdir(parents=True)
        Path("path/to/file").write_text("text")
        try:
            for example in blocks:
                found = run(example)
                if found and example.endpoint in EXCEPTIONS:
                    told += 1
                    print(f"differs: {example.endpoint}: {EXCEPTIONS[example.endpoint]}")
                elif found:
                    wrong.append(f"{example.page}: {example.endpoint}: {found}")
        finally:
            server.terminate()
            os.chdir(home)
    for line in wrong:
        print(line)
    print(f"python: {len(blocks)} examples run against the mock server, {told} listed, {len(wrong)} wrong")
    return 1 if wrong or not blocks else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), str(Path(sys.argv[2]).resolve())))
