#!/bin/sh
# Files of the user beside the emitted ones stay.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
mkdir -p gen/.git gen/src/mine; for f in gen/.git/HEAD gen/.env gen/notes.md gen/src/mine/x.rs gen/docs/own.md; do echo kept >"$f"; done
"$generator" generate --out gen --language all --site 2>/dev/null
"$generator" generate --out gen 2>/dev/null
for f in gen/.git/HEAD gen/.env gen/notes.md gen/src/mine/x.rs gen/docs/own.md; do [ "$(cat "$f")" = kept ]; done
