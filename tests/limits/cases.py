"""A case is an input for Ludus and what must become of it; shared by the generators and run.py.

Classes, and the exit status that each has:

    ok          0  (or the program's own status, where the case gives one)
    error       1  the source is refused
    unreadable  3  the file cannot be read
    limit       4  a limit of Ludus, which the message names with its number
"""

import pathlib
import sys

STATUS = {"ok": 0, "error": 1, "unreadable": 3, "limit": 4}


class Case:
    """One input.

    name      the file's name
    classes   what may become of it; several where both answers are right
    text      its bytes or text; None for what is not written (a missing file), "DIRECTORY" for one
    key       a regular expression that stderr must contain when the status is not 0
    command   check or run
    options   further arguments of the command
    stdout    what `run` must print, or None
    """

    def __init__(self, name, classes, text, key="", command="check", options=(), stdout=None):
        self.name, self.text, self.key = name, text, key
        self.classes = classes.split("|")
        self.command, self.options, self.stdout = command, list(options), stdout

    def statuses(self):
        return [STATUS[each] for each in self.classes]

    def write(self, folder):
        path = pathlib.Path(folder) / self.name
        if self.text == DIRECTORY:
            path.mkdir(exist_ok=True)
        elif self.text is not None:
            data = self.text if isinstance(self.text, bytes) else self.text.encode("utf-8")
            path.write_bytes(data)
        return path

    def row(self):
        statuses = "|".join(str(status) for status in self.statuses())
        return f"{self.name}\t{'|'.join(self.classes)}\t{statuses}"


DIRECTORY = "DIRECTORY"


def main(cases):
    """gen.py FOLDER: writes the inputs there, and prints name, class and status of each."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {pathlib.Path(sys.argv[0]).name} FOLDER")
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for case in cases:
        case.write(folder)
        print(case.row())
