#!/bin/sh
# A link as the output folder: what it leads to is not deleted.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
mkdir real; echo kept >real/note.txt; ln -s real out
"$generator" generate --out out 2>/dev/null || true
[ "$(cat real/note.txt)" = kept ]
