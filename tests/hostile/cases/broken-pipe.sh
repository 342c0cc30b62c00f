#!/bin/sh
# Nobody reads what is said: no panic.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
"$generator" generate --out gen 2>/dev/null
{ status=0; "$generator" generate --out gen -v || status=$?; echo "$status" >code; } 2>&1 | true
while [ ! -s code ]; do sleep 0.1; done
case $(cat code) in 0|2) ;; *) exit 1 ;; esac
status=0; "$generator" inspect >/dev/full 2>/dev/null || status=$?; [ "$status" = 2 ]
status=0; "$generator" generate --out gen --spec missing 2>/dev/full || status=$?; [ "$status" = 2 ]
