#!/bin/sh
# A folder that holds other things is refused, and keeps them.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
mkdir other; echo kept >other/note.txt
if "$generator" generate --out other 2>/dev/null; then exit 1; else [ $? = 2 ]; fi
[ "$(ls -A other)" = note.txt ] && [ "$(cat other/note.txt)" = kept ]
