"""The differences between rustc and Ludus that are known, explained and meant to stay: agreed.txt.

    mutant | accepted: E0308: _ | fn f\\(\\)
        Why it is so.

Each entry is one line, `SUBJECT | LOOKS LIKE | TEXT`, with an explanation indented below it. LOOKS LIKE
and TEXT are regular expressions, searched in what the difference looks like and in the program; TEXT
may be left out.
"""
import pathlib
import re


class Agreed:
    def __init__(self, entries):
        self.entries = entries

    def explains(self, looks_like, text):
        return any(re.search(wanted, looks_like) and re.search(part, text) for wanted, part in self.entries)


def read(subject):
    entries = []
    for line in (pathlib.Path(__file__).parent / "agreed.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            who, looks_like, *text = [part.strip() for part in line.split(" | ")]
            if who == subject:
                entries.append((looks_like, text[0] if text else ""))
    return Agreed(entries)
