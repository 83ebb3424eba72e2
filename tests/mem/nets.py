#!/usr/bin/env python3
"""Which net catches which misuse of the memory library.

    tests/mem/nets.py [--print]

Builds tests/mem/misuse.c with src/mem for each net, runs each case, and compares with the table in
docs/memory-library.md, under "What is caught by what"; --print writes the table as it is found. A
compiler or tool that is not there is skipped, which is said. The last line is `N passed, N failed`.

In the table: `bug` is the library's own check, with a message; `ASan`, `MSan` and `memcheck` are
reports; `stopped` is the machine's; `changed` means that nothing stops, but that what is read is not
what was there; `-` that nobody sees it.
"""

import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs/memory-library.md"
HEADING = "| misuse |"
SECONDS = 60
SOURCES = [str(path) for path in sorted((ROOT / "src/mem").glob("*.c"))] + [
    str(ROOT / "src/base/bug.c"), str(ROOT / "src/base/utf8.c"), str(ROOT / "tests/mem/misuse.c")]
VALGRIND = ["valgrind", "-q", "--error-exitcode=99", "--leak-check=no"]

# The columns: name, compiler, flags, command in front, back-end.
NETS = [
    ("plain", "gcc", [], [], "chunk"),
    ("reserve", "gcc", [], [], "reserve"),
    ("guard", "gcc", [], [], "guard"),
    ("junk", "gcc", ["-DLUDUS_JUNK"], [], "chunk"),
    ("ASan", "gcc", ["-fsanitize=address"], [], "chunk"),
    ("ASan, malloc", "gcc", ["-fsanitize=address"], [], "malloc"),
    ("MSan", "clang", ["-fsanitize=memory"], [], "chunk"),
    ("valgrind, malloc", "gcc", [], VALGRIND, "malloc"),
    ("valgrind", "gcc", ["-DLUDUS_VALGRIND"], VALGRIND, "chunk"),
]


def build(folder, compiler, flags):
    program = folder / ("misuse" + "".join(flags).replace("=", "-") + compiler)
    if not program.exists():
        subprocess.run([compiler, "-std=c11", "-O1", "-g", "-gdwarf-4", "-D_POSIX_C_SOURCE=200809L", "-w",
                        f"-I{ROOT / 'src'}", *flags, "-o", program, *SOURCES], check=True,
                       timeout=SECONDS)
    return program


def verdict(command):
    run = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS,
                         stdin=subprocess.DEVNULL,
                         env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
    if run.returncode == 70:
        return "bug"
    if "AddressSanitizer" in run.stderr:
        return "ASan"
    if "MemorySanitizer" in run.stderr:
        return "MSan"
    if run.returncode == 99:
        return "memcheck"
    if run.returncode < 0 or run.returncode > 2:
        return "stopped"
    if run.returncode != 0:
        return f"status {run.returncode}: {run.stderr}"
    return "changed" if "something else" in run.stdout else "-"


def missing(compiler, flags, wrapper):
    """What keeps this net from being tried here, or None."""
    for tool in [compiler, *wrapper[:1]]:
        if shutil.which(tool) is None:
            return tool
    if "-DLUDUS_VALGRIND" in flags and not os.path.exists("/usr/include/valgrind/memcheck.h"):
        return "valgrind/memcheck.h"
    return None


def try_all(folder, pool):
    """{(case, net): verdict}, and the cases in order."""
    found = {}
    cases = []
    for name, compiler, flags, wrapper, backend in NETS:
        lacks = missing(compiler, flags, wrapper)
        if lacks is not None:
            print(f"skipped: {name}: there is no {lacks}")
            continue
        program = build(folder, compiler, flags)
        cases = subprocess.run([program], capture_output=True, text=True).stdout.split()
        commands = [[*wrapper, program, case, backend] for case in cases]
        for case, seen in zip(cases, pool.map(verdict, commands)):
            found[case, name] = seen
    return found, cases


def read_table():
    """{(case, net): verdict} as the page has it."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    first = next((i for i, line in enumerate(lines) if line.startswith(HEADING)), None)
    if first is None:
        return {}
    rows = []
    for line in lines[first:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip().strip("`") for cell in line.strip("|").split("|")])
    return {(row[0].replace(" ", "_"), net): seen for row in rows[2:]
            for net, seen in zip(rows[0][1:], row[1:])}


def print_table(found, cases):
    names = [net[0] for net in NETS]
    print(HEADING + " " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    for case in cases:
        print("| " + " | ".join([case.replace("_", " "),
                                 *(found.get((case, name), "?") for name in names)]) + " |")


def main():
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found, cases = try_all(pathlib.Path(folder), pool)
    if "--print" in sys.argv[1:]:
        print_table(found, cases)
        return 0
    promised = read_table()
    failed = 0
    for (case, net), seen in found.items():
        wanted = promised.get((case, net), "nothing")
        if seen != wanted:
            failed += 1
            print(f"FAILED {case} under {net}: {seen}, but {PAGE.name} says {wanted}")
    for case in {case for case, _ in promised} - set(cases) if cases else []:
        failed += 1
        print(f"FAILED {case}: it stands in {PAGE.name}, but there is no such case")
    print(f"{len(found) - min(failed, len(found))} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
