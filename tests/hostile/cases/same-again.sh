#!/bin/sh
# A second run changes no byte, and says so.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
find gen -type f -exec cksum {} + | sort >before
"$generator" generate --out gen 2>/dev/null; find gen -type f -exec cksum {} + | sort | cmp - before
"$generator" generate --out gen --check >/dev/null 2>&1
