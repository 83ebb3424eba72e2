#!/bin/sh
# alone.sh: src/mem is a library of its own:  sh tests/mem/alone.sh BUILD_FOLDER
# Installs it into a temporary folder, where no header of Ludus is but its own; builds the sample program
# there as any user would, and runs it. Compares the manual page with the headers. Takes everything away
# again. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
unset MAKEFLAGS MAKELEVEL # it may be run by make, whose jobs are not for it
build=$1
root=$PWD
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
passed=0
failed=0

# check NAME COMPLAINT: passes when there is no complaint.
check() {
    if [ -z "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $1"
        echo "$2" | sed 's/^/    /'
    fi
}

# Built by the suite already, with its flags; here only copied.
flavor=
case $build in
*/asan | */tiny | */checked) flavor=$(basename "$build") ;;
esac
folder=${build%"${flavor:+/$flavor}"}
install() {
    make -s BUILD="$folder" FLAVOR="$flavor" prefix="$temp/usr" "$1" 2>&1
}
compile=$(cat "$build/flags")
check "install-mem" "$(make -s -o "$build/libludusmem.a" BUILD="$folder" FLAVOR="$flavor" \
    prefix="$temp/usr" install-mem 2>&1)"

# ---- what it needs -----------------------------------------------------------------------------

# Symbols that the library uses and does not have itself are libc's: nothing of Ludus is among them.
defined=$(nm -g --defined-only "$build/libludusmem.a" | awk 'NF == 3 { print $3 }' | sort -u)
wanted=$(nm -u "$build/libludusmem.a" | awk 'NF == 2 { print $2 }' | sort -u)
for symbol in $wanted; do
    case $symbol in
    __asan_* | __ubsan_* | __sanitizer_* | _GLOBAL_OFFSET_TABLE_) continue ;;
    esac
    echo "$defined" | grep -qx "$symbol" || echo "$symbol"
done >"$temp/foreign"
cat >"$temp/empty.c" <<'END'
int main(void) { return 0; }
END
check "only libc is needed" "$(grep -vxE 'bcmp|(__)?(v?f?s?n?printf|vsnprintf|fwrite|fputs?c?|stderr|exit|abort|malloc|free|mem(cpy|set|cmp|move)|strlen|mmap|munmap|sysconf|mprotect|madvise)(_chk)?|__(stack_chk_fail|assert_fail|isoc99_.*)|__v?f?s?n?printf_chk' "$temp/foreign")"

# Every installed header can be included alone, and needs only what is installed with it. Those that
# are made of their reader's rows (*.inc.h) cannot.
for header in "$temp"/usr/include/ludusmem/mem/*.h; do
    case $header in
    *.inc.h) continue ;;
    esac
    echo "#include \"mem/$(basename "$header")\"" >"$temp/one.c"
    check "$(basename "$header") alone" "$(cd "$temp" && ${CC:-cc} -std=c11 -Wall -Wextra -Werror \
        -fsyntax-only -Iusr/include/ludusmem one.c 2>&1)"
done

# ---- the sample --------------------------------------------------------------------------------

PKG_CONFIG_PATH=$temp/usr/lib/pkgconfig
export PKG_CONFIG_PATH
if command -v pkg-config >/dev/null 2>&1; then
    flags=$(pkg-config --cflags --libs ludusmem)
    check "version" "$(test "$(pkg-config --modversion ludusmem)" = \
        "$("$build/ludus" version | awk 'NR == 1 { print $2 }')" || pkg-config --modversion ludusmem)"
else
    echo "skipped: there is no pkg-config"
    flags="-I$temp/usr/include/ludusmem -L$temp/usr/lib -lludusmem"
fi
cp samples/ludusmem/words.c "$temp"
# shellcheck disable=SC2086 # commands and flags
check "words.c builds" "$(cd "$temp" && $compile -o words words.c $flags 2>&1)"
printf 'salve munde  salve\n\nsalve omnes munde' | "$temp/words" >"$temp/out" 2>&1
check "words counts" "$(printf '   3 salve\n   2 munde\n   1 omnes\n' | diff - "$temp/out")"
head -c 3000000 /dev/zero | tr '\0' x | "$temp/words" >"$temp/out" 2>&1
check "words says that it is at its limit" \
    "$(test $? -eq 1 || echo "its status is not 1")$(grep -v '^words: no memory: .* for line$' "$temp/out")"

# ---- the manual page ---------------------------------------------------------------------------

page=docs/ludusmem.3
if command -v man >/dev/null 2>&1; then
    check "man is content with $page" "$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings \
        -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)"
else
    echo "skipped: there is no man"
fi
if command -v mandoc >/dev/null 2>&1; then
    check "mandoc is content with $page" "$(mandoc -T lint -W warning "$page" 2>&1)"
fi

# What a user may call: functions and macros of the headers whose names do not end in `_`.
names() {
    sed -E 's,/\*.*\*/,,' "$@" | grep -oE '^(static inline )?[A-Za-z_]+[ *]+[a-z]+_[a-z_]+\(' |
        grep -oE '[a-z_]+\($' | tr -d '('
    grep -ohE '^#define [a-z]+_[a-z_]+\(' "$@" | sed -E 's/#define (.*)\(/\1/'
}
# shellcheck disable=SC2046 # a list of files
for name in $(names $(find src/mem -name '*.h' ! -name chunk.h ! -name poison.h ! -name size.h) |
    grep -v '_$' | sort -u); do
    grep -qE "\\b$name\\b" "$page" || echo "$name"
done >"$temp/missing"
check "$page names every function" "$(cat "$temp/missing")"

# ---- and away ----------------------------------------------------------------------------------

check "uninstall-mem" "$(install uninstall-mem)"
check "uninstall-mem leaves nothing" "$(find "$temp/usr" -type f)"
cd "$root" || exit 1

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
