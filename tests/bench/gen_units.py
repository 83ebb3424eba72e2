#!/usr/bin/env python3
"""Writes many small, different, valid programs of about 40 lines, each with a `main`.

    gen_units.py --count 10000 --dir units [--seed 1] [--lines 40]

What it is for: measuring what one compilation unit costs, and that a session's memory stays flat over
many of them. The files are DIR/unit00000.rs and so on; how they are made stands in gen_source.py.
"""
import argparse
import os

import gen_source


def main():
    parser = argparse.ArgumentParser(description="Writes many small valid programs.")
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--dir", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lines", type=int, default=40)
    arguments = parser.parse_args()
    os.makedirs(arguments.dir, exist_ok=True)
    for i in range(arguments.count):
        lines = gen_source.generate_unit(arguments.lines, arguments.seed * 1_000_003 + i)
        name = os.path.join(arguments.dir, f"unit{i:05}.rs")
        with open(name, "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
