#!/bin/sh
# Memory fails at every place where programs of the tests ask for it:  sh tests/tools/sweep.sh PROGRAM SHARE
# With SHARE 1 at all of them, otherwise at each SHARE-th (sweep.c).
set -u
cd "$(dirname "$0")/../.." || exit 1
export LC_ALL=C
{
    ls samples/*.rs
    find tests/run tests/panic tests/ui tests/warn tests/unsupported -name '*.rs' | sort |
        awk 'NR % 30 == 7'
} | xargs "$1" --share "$2"
