#!/bin/sh
# A pipe as the lock, which nobody writes: it is refused, not waited for. A document may come from a pipe.
set -eu
generator=$1 d=$(mktemp -d)
trap 'rm -rf "$d"' EXIT
cd "$d"
mkfifo lock
for check in "" --check; do
    code=0
    timeout 10 "$generator" generate --out out --lock lock $check 2>said || code=$?
    [ "$code" = 2 ]
    grep -q "lock: it is a pipe, a socket or a device" said
done
[ ! -e out ]
echo '{"openapi":"3.0.3","info":{"title":"A","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"a"}}}}}}' |
    timeout 10 "$generator" generate --spec /dev/stdin --out out 2>said
[ -e out/Cargo.toml ]
