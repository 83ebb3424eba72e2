#!/bin/sh
# Builds and runs the fuzz targets:  sh tests/fuzz/run.sh BUILD_FOLDER SECONDS [TARGET...]
# Each runs for SECONDS, or for RUNS inputs where that is set, which are the same each time; SEEDS=8
# begins with every eighth program only. What is found is kept in BUILD_FOLDER/found. Ends with
# `N passed, N failed`.
set -u
cd "$(dirname "$0")/../.." || exit 1
build=$1
seconds=$2
shift 2
[ $# -gt 0 ] || set -- source tokens memory
folder=$build/fuzz-corpus
log=$build/fuzz.log
passed=0
failed=0

# The newest clang that is there; it must have libFuzzer.
find_clang() {
    for clang in clang-19 clang clang-14; do
        if echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' |
            "$clang" -fsanitize=fuzzer,address -x c - -o "$build/probe" 2>/dev/null; then
            rm -f "$build/probe"
            return 0
        fi
    done
    return 1
}

programs() {
    find tests/run tests/ui tests/panic tests/warn tests/unsupported tests/regress tests/golden \
        samples -name '*.rs'
}

# The corpus is made, not stored: programs, as they are and as tokens. What a run finds new is added.
make_seeds() {
    mkdir -p "$folder/source" "$folder/tokens" "$folder/memory" "$folder/seed-source" \
        "$folder/seed-tokens" "$folder/seed-memory"
    rm -f "$folder"/seed-source/* "$folder"/seed-tokens/*
    programs | sort | awk "NR % ${SEEDS:-1} == 0" >"$folder/programs"
    while read -r file; do
        cp "$file" "$folder/seed-source/$(echo "$file" | tr / -)"
    done <"$folder/programs"
    xargs <"$folder/programs" "$build/fuzz/fuzz/seed" tokens "$folder/seed-tokens"
    "$build/fuzz/fuzz/seed" dictionary >"$folder/dictionary"
    [ -e "$folder/seed-memory/0" ] || head -c 512 Makefile >"$folder/seed-memory/0"
}

fuzz() {
    target=$1
    limit="-max_total_time=$seconds"
    [ -z "${RUNS:-}" ] || limit="-runs=$RUNS -seed=1"
    dictionary=
    [ "$target" != source ] || dictionary="-dict=$folder/dictionary"
    mkdir -p "$build/found"
    # shellcheck disable=SC2086 # words
    "$build/fuzz/fuzz/$target" $limit $dictionary -timeout=20 -rss_limit_mb=4096 -max_len=4096 \
        -detect_leaks=0 -entropic=0 -print_final_stats=1 -artifact_prefix="$build/found/$target-" \
        "$folder/$target" "$folder/seed-$target" >"$log" 2>&1 </dev/null
    status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
    echo "fuzz $target: ${runs:-0} inputs, ${rate:-0} a second, ${edges:-0} edges covered"
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED fuzz $target: status $status"
        grep -v '^#' "$log" | tail -n 40 | cut -c 1-300
    fi
}

# What was found before, as it was then.
replay() {
    for file in tests/fuzz/found/"$1"/*; do
        [ -e "$file" ] || continue
        if "$build/fuzz/fuzz/$1" -timeout=20 -rss_limit_mb=4096 "$file" >"$log" 2>&1 </dev/null; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAILED $file"
            tail -n 30 "$log" | cut -c 1-300
        fi
    done
}

mkdir -p "$build"
if ! find_clang; then
    echo "fuzz: SKIPPED, there is no clang with libFuzzer here"
    echo "0 passed, 0 failed"
    exit 0
fi
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
make -s -j"$jobs" FLAVOR=fuzz CC="$clang" BUILD="$build" fuzzers || exit 1
make_seeds
for target in "$@"; do
    replay "$target"
    fuzz "$target"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
