"""What a test program is expected to do: read from its comments, written back, and compared.

Shared by tests/run.py (Ludus against the expectations) and tests/tools/judge.py (rustc against
the same expectations). They stand in the program as comments that start in the first column:

    // expect: TEXT           one line of stdout (after exactly one space; `// expect:` is empty)
    // expect-partial: TEXT   the last line of stdout, without a newline
    // stderr: TEXT           one line of stderr, printed by the program itself
    // stderr-partial: TEXT   the last such line, without a newline
    // panic: LINE:COL: TEXT  a panic, its position and the first line of its message
    // panic+: TEXT           a further line of the message
    // status: N              the exit status, where it is neither 0 nor 101 after a panic

A stdout that is long or has unusual bytes stands whole in a sibling file NAME.stdout instead.
"""

import difflib
import re

MAX_INLINE_LINES = 12
COMMENT = re.compile(r"// (expect|expect-partial|stderr|stderr-partial|panic|panic\+|status):"
                     r"(?: (.*))?$")

# Newer versions of rustc print a blank line first, the thread's id, and a hint at the end. None of
# these belongs to the expectation.
PANIC = re.compile(
    r"^thread 'main'(?: \(\d+\))? panicked at (?P<file>[^\n]*?):(?P<line>\d+):(?P<col>\d+):\n"
    r"(?P<message>.*?)\n?(?:\nnote: run with `RUST_BACKTRACE=1`[^\n]*\n)?\Z",
    re.S | re.M)


class Expectation:
    """stdout and stderr as text, panic as (line, col, message) or None, and the status."""

    def __init__(self, stdout="", stderr="", panic=None, status=0):
        self.stdout, self.stderr, self.panic, self.status = stdout, stderr, panic, status


class Malformed(Exception):
    """The expectations in a program cannot be understood."""


def is_accepted_twin(name):
    """Whether a program of tests/ui, named from the root, is one that must be accepted and run."""
    parts = name.split("/")
    return parts[:2] == ["tests", "ui"] and parts[2].startswith("accepted")


def stdout_file(path):
    return path.with_suffix(".stdout")


def read(path):
    """The expectation of the program at `path`, and whether it says anything at all."""
    stdout, stderr, panic, status = [], [], None, None
    found = False
    text = path.read_bytes().decode("utf-8")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.startswith("// "):
            continue
        match = COMMENT.match(line)
        if not match:
            continue
        found = True
        key, value = match.group(1), match.group(2) or ""
        if key == "expect":
            stdout.append(value + "\n")
        elif key == "expect-partial":
            stdout.append(value)
        elif key == "stderr":
            stderr.append(value + "\n")
        elif key == "stderr-partial":
            stderr.append(value)
        elif key == "panic":
            place = re.match(r"(\d+):(\d+): ?(.*)$", value)
            if not place or panic:
                raise Malformed(f"line {number}: expected one `// panic: LINE:COL: MESSAGE`")
            panic = (int(place.group(1)), int(place.group(2)), place.group(3))
        elif key == "panic+":
            if not panic:
                raise Malformed(f"line {number}: `panic+` without `panic`")
            panic = (panic[0], panic[1], panic[2] + "\n" + value)
        else:
            if not value.isdigit():
                raise Malformed(f"line {number}: expected `// status: NUMBER`")
            status = int(value)
    if stdout_file(path).exists():
        if stdout:
            raise Malformed("both `// expect:` lines and a .stdout file")
        found = True
        stdout = [stdout_file(path).read_bytes().decode("utf-8")]
    if status is None:
        status = 101 if panic else 0
    return Expectation("".join(stdout), "".join(stderr), panic, status), found


def split_panic(stderr):
    """Splits a process's stderr into what the program printed and the panic's match, or None."""
    match = PANIC.search(stderr)
    if not match:
        return stderr, None
    return stderr[:match.start()], match


def same_stderr(expected, actual, panicked):
    """Before a panic a newline may be added that the program did not print."""
    if panicked:
        return expected.rstrip("\n") == actual.rstrip("\n")
    return expected == actual


def diff(expected, actual, name):
    """A unified diff of two texts, which shows a missing newline at the end."""
    def lines(text):
        result = text.split("\n")
        if result[-1] == "":
            result.pop()
        else:
            result[-1] += "  <- no newline here"
        return result
    return "\n".join(difflib.unified_diff(lines(expected), lines(actual), f"expected {name}",
                                          f"actual {name}", lineterm=""))


def compare(expectation, path_as_given, stdout, stderr, status, library_position_ok=False):
    """The list of complaints about a run of the program; an empty list means that it is right.

    `library_position_ok`: rustc may say that a panic happened in its own library; the position
    that the program states is then taken as it is.
    """
    complaints = []
    if stdout != expectation.stdout:
        complaints.append(diff(expectation.stdout, stdout, "stdout"))
    printed, panic = split_panic(stderr)
    if not same_stderr(expectation.stderr, printed, panic is not None):
        complaints.append(diff(expectation.stderr, printed, "stderr"))
    complaints += compare_panic(expectation.panic, path_as_given, panic, library_position_ok)
    if status != expectation.status:
        complaints.append(f"status: expected {expectation.status}, got {status}")
    return complaints


def compare_panic(expected, path_as_given, panic, library_position_ok):
    if expected is None:
        return [f"unexpected panic: {panic.group(0).rstrip()}"] if panic else []
    line, col, message = expected
    if panic is None:
        return [f"expected a panic at {line}:{col}: {message}"]
    actual_file = panic.group("file")
    if library_position_ok and actual_file != path_as_given:
        actual_place = f"{path_as_given}:{line}:{col}"
    else:
        actual_place = f"{actual_file}:{panic.group('line')}:{panic.group('col')}"
    expected_text = f"{path_as_given}:{line}:{col}:\n{message}\n"
    actual_text = f"{actual_place}:\n{panic.group('message')}\n"
    if expected_text == actual_text:
        return []
    return [diff(expected_text, actual_text, "panic")]


def needs_file(stdout):
    """Whether a stdout is too long or too odd to stand in comments."""
    if stdout.count("\n") > MAX_INLINE_LINES:
        return True
    if any(line != line.rstrip() for line in stdout.split("\n")):
        return True
    return any(ord(c) < 32 and c != "\n" or c in "\x7f\x85\u2028\u2029" for c in stdout)


def write(path, expectation):
    """Replaces the expectations of the program at `path`; its other lines stay as they are."""
    source = path.read_bytes().decode("utf-8")
    kept = [line for line in source.split("\n") if not COMMENT.match(line)]
    comments = []

    def add(key, text):
        for line in text.split("\n")[:-1]:
            comments.append(f"// {key}: {line}" if line else f"// {key}:")
        last = text.split("\n")[-1]
        if last:
            comments.append(f"// {key}-partial: {last}")

    if needs_file(expectation.stdout):
        stdout_file(path).write_bytes(expectation.stdout.encode("utf-8"))
    else:
        stdout_file(path).unlink(missing_ok=True)
        add("expect", expectation.stdout)
    add("stderr", expectation.stderr)
    if expectation.panic:
        line, col, message = expectation.panic
        first, *others = message.split("\n")
        comments.append(f"// panic: {line}:{col}: {first}" if first else f"// panic: {line}:{col}:")
        comments += [f"// panic+: {other}" if other else "// panic+:" for other in others]
    if expectation.status != (101 if expectation.panic else 0):
        comments.append(f"// status: {expectation.status}")
    body = "\n".join(kept).rstrip("\n")
    text = body + "\n" + ("\n" + "\n".join(comments) + "\n" if comments else "")
    if text != source:
        path.write_bytes(text.encode("utf-8"))
