#!/bin/sh
# variants.sh: nothing that is only a way of doing the same may change what a program prints, how it ends,
# or what is said about it:  sh tests/tools/variants.sh LUDUS [--no-ulimit | --passes]
# With --passes instead: each pass alone, all passes but that one, and no fused instructions.
# With --no-ulimit, for a slow build with large frames (sanitizers), only the first variant is tried.
# Runs every program under the malloc back-end while the IR moves about and each death is audited, with tiny
# chunks, with the other loop, with all passes and with none, and under a small C stack. Ends with
# `N passed, N failed`.
set -u

ludus=$1
root=$(dirname "$0")/../..
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0

# suites NAME OPTIONS: the suites whose expectations do not depend on options
suites() {
    p=0
    f=0
    for suite in tests/run/ tests/panic/ tests/samples/ tests/regress/ tests/ui/ tests/unsupported/; do
        python3 "$root/tests/run.py" --ludus "$ludus" --options="$2" --filter "$suite" >"$log" 2>&1
        figures=$(tail -n 1 "$log" | sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p')
        [ -n "$figures" ] || figures="0 1"
        if [ "${figures#* }" -ne 0 ]; then
            cat "$log"
        fi
        p=$((p + ${figures% *}))
        f=$((f + ${figures#* }))
    done
    printf '%-22s %5d passed, %d failed\n' "$1" "$p" "$f"
    passed=$((passed + p))
    failed=$((failed + f))
}

if [ "${2-}" = --passes ]; then
    passes=$(sed -n 's/^PASS([A-Z_]*, \([a-z_]*\),.*/\1/p' "$root/src/pass/pass.def")
    suites "no pass, not fused" "--no-pass all --no-fusing"
    suites "not fused" "--no-fusing"
    for pass in $passes; do
        others=$(echo "$passes" | grep -vx "$pass" | paste -sd,)
        suites "only $pass" "--verify --no-pass $others"
        suites "not $pass" "--verify --no-pass $pass"
    done
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
fi
suites "malloc, shaken, audited" "--backend malloc --earthquake --audit"
if [ "${2-}" = --no-ulimit ]; then
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
    exit
fi
suites "reserve back-end" "--backend reserve"
suites "huge pages" "--backend huge"
suites "tiny chunks" "--chunk 64"
suites "no passes, verified" "--no-pass all --verify"
(
    # the small stack must not hold for the other variants
    # shellcheck disable=SC3045 # not in POSIX, but dash has it
    ulimit -s 512
    suites "512 KiB of C stack" ""
    echo "$passed $failed" >"$log.sum"
)
read -r passed failed <"$log.sum"
rm -f "$log.sum"
suites "the switch loop" "--dispatch switch"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
