"""Signs webhooks with an implementation of Ed25519 that is not the runtime's: pyca/cryptography 48, which is OpenSSL's.

    python3 vectors.py > vectors.tsv

Prints one vector a line, tab-separated: kind, public key (base64), timestamp, signature (base64), body (hexadecimal). The kinds are
`rfc8032` (the body alone is signed; keys and messages of RFC 8032, section 7.1), `good` (`timestamp|body` is signed) and
`bad` (no signature that a strict verifier accepts).
"""

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# The secret keys and messages of the RFC, tests 1 to 3 and SHA(abc).
RFC = [
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", b""),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", b"\x72"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", b"\xaf\x82"),
    ("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42", bytes.fromhex(
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")),
]
BODIES = [
    b'{"data":{"event_type":"call.answered","payload":{"name":"1"}}}',
    "{\n  \"data\": {\"event_type\": \"message.sent\", \"text\": \"caf\u00e9 | \U0001d11e\"}\r\n}\n".encode(),
    b"",
    b"|||",
    bytes(range(256)),
    b'{"pad":"' + b"x" * 500 + b'"}',
]
# The order of the group: a signature whose second half is that much larger is another signature of the same message.
ORDER = 2**252 + 27742317777372353535851937790883648493


def line(kind, key, timestamp, signature, body):
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    text = lambda raw: base64.b64encode(raw).decode()
    print(kind, text(public), timestamp, text(signature), body.hex(), sep="\t")


keys = [Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed)) for seed, _ in RFC]
for key, (_, message) in zip(keys, RFC):
    line("rfc8032", key, 0, key.sign(message), message)
for number, body in enumerate(BODIES):
    key, timestamp = keys[number % 2], 1_760_000_000 + number
    line("good", key, timestamp, key.sign(f"{timestamp}|".encode() + body), body)
body, timestamp = BODIES[0], 1_760_000_000
good = keys[0].sign(f"{timestamp}|".encode() + body)
larger = (int.from_bytes(good[32:], "little") + ORDER).to_bytes(32, "little")
line("bad", keys[0], timestamp, good[:32] + larger, body)
line("bad", keys[0], timestamp, keys[0].sign(body), body)
line("bad", keys[0], timestamp, keys[0].sign(f"{timestamp}.".encode() + body), body)
line("bad", keys[0], timestamp, keys[1].sign(f"{timestamp}|".encode() + body), body)
line("bad", keys[0], timestamp, bytes(64), body)
