#!/bin/sh
# A link to a file in place of an emitted one: the file it leads to keeps its bytes.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
echo kept >kept.txt; rm gen/README.md; ln -s ../kept.txt gen/README.md
"$generator" generate --out gen 2>/dev/null || true
[ "$(cat kept.txt)" = kept ]
