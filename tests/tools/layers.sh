#!/bin/sh
# The rules of the house that a compiler does not know:  sh tests/tools/layers.sh
#
#   layers    an include points down only:
#             base → mem → source → { syntax, ir } → sema → { lower, pass, eval } → report → driver
#             and ir, pass, eval never see syntax or sema; grammar/ counts as syntax
#   stdio     the core writes through its host: only driver includes stdio.h, beside the four files
#             that use vsnprintf or stop the process
#   length    a file has at most 700 lines, and a line 100 columns; tables (*.def) may be wider, and a
#             grammar, which is one table, longer too
#   purpose   a file begins with a comment that says what it is for
#   spaces    no tabs, and none at the end of a line
#   readme    each folder of sources has a README.md that names each of its files
#
# Prints what is broken, then `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C.UTF-8
export LC_ALL

LINES_MAX=700
COLUMNS_MAX=100

passed=0
failed=0

# check RULE SUBJECT COMPLAINTS: passes when there are no complaints.
check() {
    if [ -z "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $1: $2"
        echo "$3" | sed 's/^/    /'
    fi
}

# The layers that a folder may include, its own among them.
below() {
    case $1 in
    base) echo base ;;
    mem) echo base mem ;;
    source) echo base mem source ;;
    syntax | grammar) echo base mem source syntax ;;
    ir) echo base mem ir ;;
    sema) echo base mem source syntax ir sema ;;
    lower) echo base mem source syntax ir sema lower ;;
    pass) echo base mem ir pass ;;
    eval) echo base mem ir eval ;;
    report) echo base mem source syntax ir sema lower pass eval report ;;
    driver) echo base mem source syntax ir sema lower pass eval report driver ;;
    esac
}

# Includes of this project that name no layer of the list, as `line: text`.
wrong_includes() {
    allowed=$(below "$2" | sed 's/ /|/g')
    grep -nE '^[[:space:]]*#[[:space:]]*include "' "$1" | grep -vE "include \"($allowed)/[a-z_0-9.]+\""
}

uses_stdio() {
    case $1 in
    src/driver/* | src/base/bug.c | src/mem/host.c | src/mem/strbuf.c | src/mem/arena_copy.c | \
        src/eval/float.c) ;;
    *) grep -nE 'include <stdio.h>' "$1" ;;
    esac
}

has_purpose() {
    head -n 1 "$1" | grep -qE '^(/\*|//) ?.+' || echo "line 1: no comment that says what the file is for"
}

for file in src/*/*.c src/*/*.h src/*/*.def grammar/*.re grammar/*.y; do
    [ -e "$file" ] || continue
    folder=$(basename "$(dirname "$file")")
    check layers "$file" "$(wrong_includes "$file" "$folder")"
    check stdio "$file" "$(uses_stdio "$file")"
    case $file in
    *.y) ;;
    *) check length "$file" "$(awk -v most="$LINES_MAX" 'NR == most + 1 { print "too long" }' "$file")" ;;
    esac
    case $file in
    *.def | *.y | *.re) ;;
    *) check width "$file" "$(grep -nE "^.{$((COLUMNS_MAX + 1)),}" "$file" | cut -c 1-60)" ;;
    esac
    check purpose "$file" "$(has_purpose "$file")"
    check spaces "$file" "$(grep -nE "$(printf '\t')|[[:space:]]+\$" "$file")"
done

for folder in src/*/ grammar/; do
    [ -d "$folder" ] || continue
    if [ ! -e "${folder}README.md" ]; then
        check readme "$folder" "there is no README.md"
        continue
    fi
    unnamed=
    for file in "$folder"*.*; do
        name=$(basename "$file")
        stem=${name%.*}
        [ "$name" = README.md ] || grep -qE "(^|[^a-z_])$stem([^a-z_]|\$)" "${folder}README.md" ||
            unnamed="$unnamed $name"
    done
    check readme "$folder" "${unnamed:+not named in README.md:$unnamed}"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
