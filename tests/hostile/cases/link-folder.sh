#!/bin/sh
# A link in place of an emitted folder: what is behind it stays, and nothing is written there.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
mv gen/src elsewhere; ln -s ../elsewhere gen/src; echo kept >elsewhere/note.txt; rm elsewhere/lib.rs; ls -R elsewhere >before
"$generator" generate --out gen 2>/dev/null || true
ls -R elsewhere | cmp - before
