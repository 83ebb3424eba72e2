"""What rustc warns of in the programs that it accepts and that are run.

Shared by tests/tools/judge.py, which asks rustc, and tests/run.py, which compares Ludus with the
answer. tests/warnings.rustc has a line for each program with warnings, sorted:

    NAME LINT LINE:COL, LINT LINE:COL

NAME is from the root; `-` stands for a warning that is of no lint. tests/warnings.differs has what
Ludus says instead, where that is known and agreed on: a line in front begins with `#` and gives the
reason, and a NAME without anything behind it has no warnings.
"""

import pathlib
import re

TESTS = pathlib.Path(__file__).resolve().parent.parent
STORED = TESTS / "warnings.rustc"
DIFFERS = TESTS / "warnings.differs"


def read(path):
    """{NAME: {(line, col, lint)}}"""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        if line.startswith("#"):
            continue
        name, _, rest = line.partition(" ")
        words = [re.fullmatch(r"(\S+) (\d+):(\d+)", word) for word in rest.split(", ") if word]
        if None in words:
            raise ValueError(f"{path.name}: expected `LINT LINE:COL`: {line}")
        found[name] = {(int(word[2]), int(word[3]), word[1]) for word in words}
    return found


def text_of(warnings):
    return ", ".join(f"{lint} {line}:{col}" for line, col, lint in sorted(warnings))


def store(answers):
    """Brings the file up to date with the answers, {NAME: set}, of some programs."""
    known = read(STORED)
    known.update(answers)
    lines = [f"{name} {text_of(known[name])}\n" for name in sorted(known)
             if known[name] and (TESTS.parent / name).exists()]
    STORED.write_text("".join(lines), encoding="utf-8")
