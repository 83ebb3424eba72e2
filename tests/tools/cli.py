"""The tests of the command line: files NAME.test in tests/cli, read and written.

A NAME.test file is a list of keys. Text stands in lines that start with `|`; one that starts with
`>` instead of `|` has no newline at its end.

    # a comment
    args: run - --max-steps 10          quoted as in a shell; {tmp} is an empty temporary folder
    env: NO_COLOR=1                     may be repeated
    stdin:
    |fn main() { loop {} }
    status: 4                           0 when there is no such line
    stdout:                             empty when there is no such key
    stderr has:                         each line must occur in stderr; also `stdout has:`
    |steps
"""

import re


class Malformed(Exception):
    """A NAME.test file cannot be understood."""


KEY = re.compile(r"(args|env|status|stdin|stdout|stderr|stdout has|stderr has):(?: (.*))?")


def read(path):
    """A NAME.test file as a list of [key or None for a comment, value, text lines]."""
    entries = []
    for number, line in enumerate(path.read_bytes().decode("utf-8").split("\n"), 1):
        match = KEY.fullmatch(line)
        if match:
            entries.append([match.group(1), match.group(2) or "", []])
        elif line[:1] in ("|", ">") and entries and entries[-1][0]:
            entries[-1][2].append(line)
        elif line.startswith("#") or not line.strip():
            entries.append([None, line, []])
        else:
            raise Malformed(f"{path.name}:{number}: not a key, text or a comment: {line}")
    return entries


def text_of(lines):
    return "".join(line[1:] + ("\n" if line[0] == "|" else "") for line in lines)


def lines_of(text):
    *whole, last = text.split("\n")
    return ["|" + line for line in whole] + ([">" + last] if last else [])


def values_of(entries):
    """What stands on the keys' own lines, and the text below them, by key."""
    values = {key: value for key, value, _ in entries if key}
    if "args" not in values:
        raise Malformed("there is no `args:` line")
    return values, {key: text_of(lines) for key, _, lines in entries if key}


def write(path, entries, answer):
    """Puts what Ludus did into the file; keys that are not there and not needed stay away."""
    keys = [entry[0] for entry in entries]
    while entries and entries[-1][0] is None and not entries[-1][1].strip():
        entries.pop()
    for key, text in (("stdout", answer.stdout), ("stderr", answer.stderr)):
        if key not in keys and text and key + " has" not in keys:
            entries.append([key, "", []])
    if "status" not in keys and answer.status != 0:
        entries.append(["status", "", []])
    for entry in entries:
        if entry[0] == "stdout":
            entry[2] = lines_of(answer.stdout)
        elif entry[0] == "stderr":
            entry[2] = lines_of(answer.stderr)
        elif entry[0] == "status":
            entry[1] = str(answer.status)
    lines = []
    for key, value, text in entries:
        lines.append(value if key is None else f"{key}: {value}".rstrip())
        lines += text
    path.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
