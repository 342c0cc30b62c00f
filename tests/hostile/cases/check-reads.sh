#!/bin/sh
# `--check` writes nothing, whatever it finds.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
echo changed >>gen/README.md; find gen -type f -exec cksum {} + | sort >before
if "$generator" generate --out gen --check >/dev/null 2>&1; then exit 1; fi
find gen -type f -exec cksum {} + | sort | cmp - before
"$generator" generate --out nothing --check >/dev/null 2>&1 || true; [ ! -e nothing ]
