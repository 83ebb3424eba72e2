"""What a program did, under rustc and under Ludus, and whether the two are the same."""
import collections
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "tools")]

import expect       # noqa: E402

SECONDS = 10                # for one run of a program
MAX_BYTES = 8 << 20         # of its output
MAX_MEMORY = 8 << 30
STOPPED = {-signal.SIGXCPU, -signal.SIGXFSZ, -signal.SIGKILL}
REFUSAL = re.compile(r"^error(?:\[(\w+)\])?: (.*)(?:\n *--> [^\n]*?:(\d+):(\d+))?", re.M)
SHORT = re.compile(r"^(?P<file>\S+?)\.rs:(?P<line>\d+):(?P<col>\d+): error(?:\[(?P<code>\w+)\])?: "
                   r"(?P<message>.*)$", re.M)
QUIET = ["-A", "warnings"]   # rustc gives its own when it compiles
STATUS_LIMIT = 4            # what Ludus ends with when a limit stops it

# kind: ran, refused, died (by a signal), slow (or too loud). A refusal has a list of Errors.
Result = collections.namedtuple("Result", "kind stdout stderr status errors", defaults=[()])
Error = collections.namedtuple("Error", "line col code message")
# looks_like groups differences; detail is for people
Difference = collections.namedtuple("Difference", "looks_like detail")


def show_errors(errors):
    return "\n".join(f"    {e.line}:{e.col}: {e.code or '-'}: {e.message}" for e in errors)


def restrict(seconds):
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_BYTES, MAX_BYTES))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def execute(command, folder, env=None, seconds=SECONDS):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            done = subprocess.run(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=out,
                                  stderr=err, timeout=seconds * 3,
                                  preexec_fn=lambda: restrict(seconds))
        except subprocess.TimeoutExpired:
            return Result("slow", "", "", None)
        out.seek(0)
        err.seek(0)
        stdout, stderr = (f.read().decode("utf-8", "replace") for f in (out, err))
    if done.returncode in STOPPED:
        return Result("slow", stdout, stderr, None)
    return Result("died" if done.returncode < 0 else "ran", stdout, stderr, done.returncode)


class Ludus:
    """Runs Ludus in a folder, on files NAME.rs."""

    def __init__(self, binary, folder):
        self.binary, self.folder = str(pathlib.Path(binary).resolve()), folder

    def run(self, name, flags=(), seconds=SECONDS):
        result = execute([self.binary, "run", *QUIET, *flags, f"{name}.rs"], self.folder, seconds=seconds)
        if result.kind == "ran" and "panicked at" not in result.stderr:
            errors = [Error(int(m.group(3) or 0), int(m.group(4) or 0), m.group(1), m.group(2))
                      for m in REFUSAL.finditer(result.stderr)]
            if errors and result.status != 0:
                return result._replace(kind="refused", errors=errors)
        return result

    def check(self, names):
        """A map from names to lists of errors; a name that kills Ludus has None."""
        result = execute([self.binary, "check", *QUIET, "--error-format", "short"] + [f"{n}.rs" for n in names],
                         self.folder, seconds=60)
        if result.kind != "ran" or result.status not in (0, 1, STATUS_LIMIT):
            if len(names) == 1:
                return {names[0]: None}
            half = len(names) // 2
            return self.check(names[:half]) | self.check(names[half:])
        errors = {name: [] for name in names}
        for m in SHORT.finditer(result.stderr):
            errors[m["file"]].append(Error(int(m["line"]), int(m["col"]), m["code"], m["message"]))
        return errors


# ---------------------------------------------------------------- the comparison

def first_difference(wanted, actual, who=("rustc", "Ludus")):
    lines = zip(wanted.split("\n") + ["<end>"], actual.split("\n") + ["<end>"])
    for number, (a, b) in enumerate(lines, 1):
        if a != b:
            return f"line {number}: {who[0]} {a!r}, {who[1]} {b!r}"
    return "one is longer"


def died(actual):
    """How Ludus died: the line that says it, so that equal deaths look the same."""
    message = actual.stderr.strip() or f"signal {-actual.status}"
    frames = re.findall(r"#\d+ \S+ in (\w+)", message)[:8]
    last = next((line for line in message.splitlines() if re.search("rror|ssert|bug", line)),
                message.splitlines()[-1])
    return Difference("died: " + re.sub(r"==\d+==|0x[0-9a-f]+", "", last),
                      message[:1500] + " ".join(frames))


def generic(message):
    """A message without what is the program's own, so that equal mistakes look the same."""
    return re.sub(r"`[^`]*`|\d+|'[^']*'", "_", message)


def panic_text(match):
    """Position and message. rustc breaks the long condition of an `assert!` into lines, Ludus does not."""
    if match and match.group("message").startswith("assertion failed: "):
        return f"{match.group('line')}:{match.group('col')}: {''.join(match.group('message').split())}"
    return f"{match.group('line')}:{match.group('col')}: {match.group('message')}" if match else None


def compare_runs(wanted, actual):
    """None if two runs are the same, else the difference."""
    if actual.kind == "died" or actual.status == 70:
        return died(actual)
    if wanted.kind in ("slow", "died"):
        return None
    if actual.kind == "slow":
        return Difference("slow", f"Ludus needs more than {SECONDS} seconds")
    if wanted.stdout != actual.stdout:
        return Difference("stdout", first_difference(wanted.stdout, actual.stdout))
    (a_printed, a), (b_printed, b) = map(expect.split_panic, (wanted.stderr, actual.stderr))
    if not expect.same_stderr(a_printed, b_printed, a is not None):
        return Difference("stderr", first_difference(a_printed, b_printed))
    a_text, b_text = panic_text(a), panic_text(b)
    if a and a.group("file").startswith(("/rustc", "library")):
        a_text, b_text = a.group("message"), b and b.group("message")   # step_by(0), for example
    if a_text != b_text:
        kind = "position" if a and b and a.group("message") == b.group("message") else "panic"
        return Difference(kind, f"rustc {a_text}, Ludus {b_text}")
    if wanted.status != actual.status:
        return Difference("status", f"rustc {wanted.status}, Ludus {actual.status}")
    return None


def compare(wanted, actual, lints):
    """The same for programs that may be refused. With a lint, rustc may also have refused it."""
    if actual.kind == "died" or actual.status == 70:
        return died(actual)
    if actual.kind == "refused" and wanted.kind in ("ran", "refused"):
        if wanted.kind == "refused" or lints:
            return None
        return Difference(f"refused: {actual.errors[0].code}: {generic(actual.errors[0].message)}",
                          show_errors(actual.errors))
    if wanted.kind == "refused":
        codes = sorted({str(e.code) for e in wanted.errors})
        return Difference("accepted: " + " ".join(codes), show_errors(wanted.errors))
    return compare_runs(wanted, actual)
