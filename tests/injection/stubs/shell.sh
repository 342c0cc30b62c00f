# What an example of the shell finds instead of programs: each call's arguments go to the file $CALLS, NUL-separated, with an
# empty one behind the last. `pwn` is what a payload calls.
shopt -s expand_aliases
curl() { local word; for word in curl "$@"; do printf '%s\0' "=$word" >>"$CALLS"; done; printf '\0' >>"$CALLS"; }
pwn() { : >"pwned-$1"; }
npm() { :; }; pip() { :; }; gem() { :; }; go() { :; }; cargo() { :; }; mvn() { :; }; bundle() { :; }
readonly -f curl pwn
