#!/usr/bin/env python3
"""The tests that docs/memory-features.md names exist and are run, and its functions are in the headers.

    tests/mem/features.py

The last line is `N passed, N failed`.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs/memory-features.md"
REGISTERED = r"(?:[A-Z_]+|cmocka_unit_test)\(%s\)"
WORDS = re.compile(r"`((?:arena|vec|strbuf|slab)_\w+)`")


def rows():
    """(here, test) of each row of the tables that promises something."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and cells[1] not in ("here", "---", "-"):
            yield cells[1], cells[2]


def named_tests(text):
    return re.findall(r"(\w+_test):\s+(test_\w+)", text)


def missing_test(file, test):
    path = ROOT / "tests/unit" / f"{file}.c"
    if not path.exists():
        return f"there is no {path.name}"
    source = path.read_text(encoding="utf-8")
    if not re.search(rf"^static void {test}\(", source, re.M):
        return f"{path.name} has no {test}"
    if not re.search(REGISTERED % test, source):
        return f"{path.name} does not run {test}"
    return None


def main():
    headers = "".join(path.read_text(encoding="utf-8")
                      for path in (ROOT / "src/mem").glob("*.h") if path.name != "chunk.h")
    complaints = []
    passed = 0

    def check(complaint):
        nonlocal passed
        passed += complaint is None
        if complaint is not None:
            complaints.append(complaint)

    for here, test in rows():
        check(None if named_tests(test) else f"no test stands behind: {here}")
        for word in WORDS.findall(here):
            check(None if re.search(rf"\b{word}\(", headers) else f"no header has {word}")
    for file, test in named_tests(PAGE.read_text(encoding="utf-8")):
        check(missing_test(file, test))
    for complaint in complaints:
        print(f"FAILED {PAGE.name}: {complaint}")
    print(f"{passed} passed, {len(complaints)} failed")
    return 1 if complaints or passed < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
