#!/usr/bin/env python3
"""All comparisons, for any length: random programs, their variants, and mutants.

    diff.py --ludus build/ludus --count N --seed S [--share X] [-j N]

N random programs are compared with rustc, 2 N variants with what they were made from, and 5 N mutants
with rustc. With a share, it is X variants and 3 X mutants of each test program, whatever others there
are: a test that is added changes nothing about what is done with the rest. Where there is no rustc, or another version, only the variants are compared, and the others
are shown as skipped. The last line is `N passed, N failed`, the sum over all.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# name, script, how many times the count, and how many times the share
PARTS = [("random programs", "compare.py", 1, None), ("variants", "metamorph.py", 2, 1),
         ("mutants", "mutate.py", 5, 3)]


def main():
    parser = argparse.ArgumentParser(description="Compares Ludus with rustc and with itself.")
    parser.add_argument("--ludus", required=True, metavar="PATH")
    parser.add_argument("--count", type=int, default=500, metavar="N")
    parser.add_argument("--share", type=float, metavar="X")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("-j", type=int, default=os.cpu_count(), metavar="N")
    parser.add_argument("--reduce", type=int, default=120, metavar="SECONDS")
    options = parser.parse_args()
    passed = failed = 0
    for name, script, counts, shares in PARTS:
        print(f"-- {name}", flush=True)
        size = ["--count", str(options.count * counts)]
        if options.share is not None and shares:
            size = ["--share", str(options.share * shares)]
        command = [sys.executable, str(HERE / script), "--ludus", options.ludus, "--seed", str(options.seed),
                   *size, "-j", str(options.j), "--reduce", str(options.reduce)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
        *shown, last = done.stdout.splitlines() or [""]
        figures = re.match(r"(\d+) passed, (\d+) failed", last)
        print("\n".join(shown if figures else shown + [last]), flush=True)
        p, f = map(int, figures.groups()) if figures else (0, 1)
        passed, failed = passed + p, failed + f
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
