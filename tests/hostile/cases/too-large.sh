#!/bin/sh
# A document, an overlay and a configuration without an end: no more is read than may be.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
truncate -s 1G hole
for flags in "--spec /dev/zero" "--spec hole" "--overlay /dev/zero" "--config /dev/zero"; do
    code=0
    timeout 20 "$generator" generate $flags --out out 2>said || code=$?
    [ "$code" = 2 ]
    grep -q "^error\[too-large\]: the file has more than 128 MiB" said
done
[ ! -e out ]
