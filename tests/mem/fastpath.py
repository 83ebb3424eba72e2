#!/usr/bin/env python3
"""What an allocation costs when nobody watches: the same with events compiled in and not.

    tests/mem/fastpath.py [--print]

Compiles arena_new of a node of 24 bytes with each compiler, and counts its instructions up to the
return, and the branches among them, on the path that is taken when there is room; then runs it many
times under valgrind and counts what was executed for each. Both must be the same in a library that
can be watched (the usual one) and in one built with -DLUDUS_NO_EVENTS. The counts hold for x86-64;
elsewhere, and without the tools, the test is skipped, which is said. The last line is
`N passed, N failed`.
"""

import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SOURCES = [str(path) for path in sorted((ROOT / "src/mem").glob("*.c"))] + [
    str(ROOT / "src/base/bug.c"), str(ROOT / "src/base/utf8.c"),
    str(ROOT / "tests/mem/fastpath.c")]
SECONDS = 60
PROMISED = {"gcc": (6, 1), "clang": (6, 1)}  # instructions and branches, at most
VARIANTS = {"with events": [], "without events": ["-DLUDUS_NO_EVENTS"]}
COUNTS = (1000, 21000)

results = []


def check(name, complaint):
    results.append(not complaint)
    if complaint:
        print(f"FAILED {name}: {complaint}")


def build(folder, compiler, flags):
    program = folder / (compiler + "".join(flags))
    subprocess.run([compiler, "-std=c11", "-O2", "-w", "-D_POSIX_C_SOURCE=200809L",
                    f"-I{ROOT / 'src'}", *flags, "-o", program, *SOURCES], check=True,
                   timeout=SECONDS)
    return program


def straight_path(program):
    """The instructions of new_node from its first to its return, if no jump is taken."""
    text = subprocess.run(["objdump", "-d", "--no-show-raw-insn", "--disassemble=new_node",
                           program], capture_output=True, text=True, check=True).stdout
    body = text[text.index("<new_node>:"):]
    words = []
    for line in body.splitlines()[1:]:
        found = re.match(r"\s+[0-9a-f]+:\s+(\w+)", line)
        if found and not found.group(1).startswith(("nop", "endbr")):
            words.append(found.group(1))
            if found.group(1).startswith("ret"):
                return words
    return []


def executed(program, count, *watched):
    with tempfile.NamedTemporaryFile("r") as log:
        subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no",
                        "--cachegrind-out-file=/dev/null", f"--log-file={log.name}",
                        program, str(count), *watched], check=True, timeout=SECONDS)
        return int(re.search(r"I\s+refs:\s+([\d,]+)", log.read()).group(1).replace(",", ""))


def each(program, *watched):
    """Instructions for one more allocation, loop and call included."""
    few, many = (executed(program, count, *watched) for count in COUNTS)
    return round((many - few) / (COUNTS[1] - COUNTS[0]), 1)


def main():
    if platform.machine() != "x86_64" or shutil.which("objdump") is None:
        print("skipped: this is not x86-64, or there is no objdump\n0 passed, 0 failed")
        return 0
    verbose = "--print" in sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for compiler, most in PROMISED.items():
            if shutil.which(compiler) is None:
                print(f"skipped: there is no {compiler}")
                continue
            programs = {name: build(pathlib.Path(folder), compiler, flags)
                        for name, flags in VARIANTS.items()}
            paths = {name: straight_path(program) for name, program in programs.items()}
            for name, path in paths.items():
                branches = sum(word.startswith("j") for word in path)
                if verbose:
                    print(f"{compiler} {name}: {' '.join(path)}")
                check(f"{compiler} {name}", "" if path and (len(path), branches) <= most else
                      f"{len(path)} instructions, {branches} branches: {' '.join(path)}")
            check(f"{compiler}: the same path", len({tuple(path) for path in paths.values()}) != 1)
            if shutil.which("valgrind") is None:
                print("skipped: there is no valgrind")
                continue
            costs = {name: each(program) for name, program in programs.items()}
            if verbose:
                print(f"{compiler}: {costs}, watched: {each(programs['with events'], 'watched')}")
            check(f"{compiler}: the same when run",
                  "" if abs(costs["with events"] - costs["without events"]) <= 0.2 else str(costs))
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
