#!/bin/sh
# Compares the bytes of tokens, nodes, instructions and samples with what is stored:
#     sh tests/tools/sizes.sh PROGRAM [--bless]
# `make bless` stores them anew: a change that makes something larger says why.
set -u
cd "$(dirname "$0")/../.." || exit 1
program=$1
stored=tests/golden/sizes.txt
now=$(LC_ALL=C "$program" samples/*.rs) || exit 1
if [ "$now" = skipped ]; then
    echo "sizes.sh: skipped, this build has other sizes"
    echo "0 passed, 0 failed"
elif [ "${2-}" = --bless ]; then
    echo "$now" >"$stored"
elif echo "$now" | diff -u "$stored" - ; then
    echo "1 passed, 0 failed"
else
    echo "FAILED sizes: other figures than in $stored; if they are meant, \`make bless\`"
    echo "0 passed, 1 failed"
    exit 1
fi
