#!/bin/sh
# A folder that cannot be written is left as it was.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
[ "$(id -u)" != 0 ] || exit 0
find gen -type f -exec cksum {} + | sort >before; chmod -R a-w gen
if "$generator" generate --out gen --language all --site 2>/dev/null; then chmod -R u+w gen; exit 1; fi
chmod -R u+w gen; find gen -type f -exec cksum {} + | sort | cmp - before
