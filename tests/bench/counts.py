#!/usr/bin/env python3
"""Counts machine instructions with valgrind, and compares them with the figures that are stored.

    counts.py --ludus build/ludus [--allocs build/bench/allocs] [--bless] [--filter WORD]

Times are noisy, counts are not. Counted are
    kernel NAME        running a kernel from tests/bench/kernels, at a smaller size (SMALLER)
    check per line     `check` of a source of gen_source.py: the difference between two lengths
    allocation         an allocation of 24 to 64 bytes: the difference between two numbers of them
each without what an empty program costs.

A count above its stored figure by more than the tolerance fails: find out why, or say that it is meant
with --bless, which stores what is counted now. One that is lower by more is told, so that the gain is
stored too. The figures hold for one compiler (the first line of counts.txt) and one kind of processor;
with others, and without valgrind, nothing is compared, and that is said.
"""
import argparse
import concurrent.futures
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STORED = HERE / "counts.txt"

# What is replaced in a kernel to make it small: under valgrind a program runs fifty times slower.
SMALLER = {
    "collatz": ("400_000", "1_500"),
    "fib": ("fib(35)", "fib(20)"),
    "hash": ("12_000_000", "30_000"),
    "life": ("0..480", "0..1"),
    "machine": ("4_000", "10"),
    "mandelbrot": ("SIZE: i32 = 480", "SIZE: i32 = 12"),
    "matmul": ("N: usize = 200", "N: usize = 24"),
    "mix": ("5_000_000", "30_000"),
    "nbody": ("400_000", "1_000"),
    "nqueens": ("N: usize = 11", "N: usize = 6"),
    "print": ("400_000", "3_000"),
    "quicksort": ("COUNT: usize = 200_000", "COUNT: usize = 1_500"),
    "records": ("4_000", "20"),
    "rotate": ("12_000_000", "30_000"),
    "sieve": ("LIMIT: usize = 1_000_000", "LIMIT: usize = 4_000"),
    "spectral": ("N: usize = 300", "N: usize = 16"),
}
TOLERANCE = {"kernel": 0.03, "check": 0.03, "allocation": 0.03}
LINES = (2000, 6000)
ALLOCATIONS = (0, 300000)


def counted(command):
    """Instructions of a process, whatever its output."""
    with tempfile.NamedTemporaryFile("r") as log:
        subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no",
                        "--cachegrind-out-file=/dev/null", f"--log-file={log.name}", *command],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return int(re.search(r"I\s+refs:\s+([\d,]+)", log.read()).group(1).replace(",", ""))


def count_kernel(ludus, scratch, name):
    text = (HERE / "kernels" / f"{name}.rs").read_text(encoding="utf-8")
    large, small = SMALLER[name]
    if large not in text:
        sys.exit(f"{name}.rs has no `{large}`")
    file = scratch / f"{name}.rs"
    file.write_text(text.replace(large, small), encoding="utf-8")
    return counted([ludus, "run", str(file)])


def count_check(ludus, scratch, lines):
    file = scratch / f"check{lines}.rs"
    with open(file, "w", encoding="utf-8") as out:
        subprocess.run([sys.executable, str(HERE / "gen_source.py"), "--lines", str(lines),
                        "--seed", "1"], stdout=out, check=True)
    length = len(file.read_text(encoding="utf-8").splitlines())
    return counted([ludus, "check", str(file)]), length


def per_unit(low, high, units):
    return round((high - low) / units, 1)


def jobs(options, scratch, pool):
    """What is counted: a name, and a function that gives the figure."""
    ludus = str(pathlib.Path(options.ludus).resolve())
    empty = scratch / "empty.rs"
    empty.write_text("fn main() {}\n", encoding="utf-8")
    nothing = pool.submit(counted, [ludus, "run", str(empty)])
    result = {}
    for name in sorted(SMALLER):
        future = pool.submit(count_kernel, ludus, scratch, name)
        result[f"kernel {name}"] = lambda future=future: future.result() - nothing.result()
    checks = [pool.submit(count_check, ludus, scratch, lines) for lines in LINES]

    def check_per_line():
        (low, low_lines), (high, high_lines) = (check.result() for check in checks)
        return per_unit(low, high, high_lines - low_lines)
    result["check per line"] = check_per_line
    if options.allocs:
        runs = [pool.submit(counted, [options.allocs, str(n)]) for n in ALLOCATIONS]
        result["allocation"] = lambda: per_unit(runs[0].result(), runs[1].result(),
                                                ALLOCATIONS[1] - ALLOCATIONS[0])
    return {name: job for name, job in result.items() if options.filter in name}


def compiler():
    """Counts of one compiler say nothing of those of another."""
    said = subprocess.run(["gcc", "-dumpfullversion"], capture_output=True, text=True, check=False)
    return f"gcc {said.stdout.strip()} {platform.machine()}"


def read_stored():
    """The compiler, and the figures by name."""
    if not STORED.exists():
        return "", {}
    first, *rest = STORED.read_text(encoding="utf-8").splitlines()
    return first, {name.strip(): float(figure) for name, figure in
                   (line.rsplit(None, 1) for line in rest)}


def judge(name, figure, stored):
    """A word for the table, and whether it passes."""
    if name not in stored:
        return "new: --bless", False
    change = figure / stored[name] - 1
    tolerance = TOLERANCE[name.split()[0]]
    if change > tolerance:
        return f"{change:+.1%}: worse", False
    return f"{change:+.1%}" + (": better, --bless" if change < -tolerance else ""), True


def main():
    parser = argparse.ArgumentParser(description="Instruction counts, compared with stored ones.")
    parser.add_argument("--ludus", default="build/ludus")
    parser.add_argument("--allocs", help="the program made of allocs.c; without it that is left out")
    parser.add_argument("--bless", action="store_true", help="store what is counted now")
    parser.add_argument("--filter", default="", help="only what has this in its name")
    options = parser.parse_args()

    first, stored = read_stored()
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not installed (make bench-deps)")
        return 0
    if first != compiler() and not options.bless:
        print(f"skipped: the figures are of {first}, here is {compiler()}")
        return 0
    passed = failed = 0
    figures = {}
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, job in jobs(options, pathlib.Path(folder), pool).items():
            figures[name] = job()
            word, good = judge(name, figures[name], stored)
            passed += good or options.bless
            failed += not good and not options.bless
            print(f"{name:<22}{figures[name]:>14,}  {word}", flush=True)
    if options.bless:
        stored.update(figures)
        STORED.write_text("\n".join([compiler()] + [f"{name:<22}{figure:>12g}" if figure < 1e5 else
                                                    f"{name:<22}{figure:>12.0f}"
                                                    for name, figure in sorted(stored.items())])
                          + "\n", encoding="utf-8")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
