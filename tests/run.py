#!/usr/bin/env python3
"""The test runner: every suite of Ludus, against expectations that are stored beside the programs.

    tests/run.py --ludus build/ludus [--filter TEXT] [-j N] [--bless] [--wrapper CMD]

Each test runs `ludus` in the folder above tests/, with paths relative to it. Nothing is printed
for a test that passes. A test fails when it takes too long (--timeout, 10 seconds) or when the
process dies by a signal, whatever else was expected. The last line is `N passed, N failed`, and the
exit status is 1 if any failed. Nothing is ever skipped: rustc's answers are stored. What programs
do is tried with `-A warnings`; of those that are accepted the warnings are compared with rustc's
too, which stand in tests/warnings.rustc (tests/tools/lints.py).

    tests/run, tests/panic, tests/regress
                             `ludus run FILE`: stdout, stderr, status and panic as the comments in
                             the program say (tests/tools/expect.py describes them); so do the
                             programs in tests/ui/accepted*, which stand beside their refused twins
    tests/samples            NAME.stdout and, if not 0, NAME.status: what samples/NAME.rs does
    tests/ui                 `ludus check FILE` refuses, with NAME.stderr as its message; the same
                             errors as rustc: code, line and column from `--error-format short`
                             are those of NAME.rustc. Known differences stand in NAME.differs: a
                             first line with the reason, then Ludus's own list. A lint's name is
                             the same as no code, because rustc does not show it as one; an
                             error without a code where another has one counts as that.
    tests/warn               `ludus check FILE` accepts, with NAME.stderr as its warnings; the same
                             as rustc's: lint, line and column are those of NAME.rustc. A program
                             that denies one is refused, all else being the same. NAME.differs as
                             in tests/ui
    tests/unsupported        valid Rust that `ludus check` refuses with codes LUD..., as NAME.stderr
    tests/golden/KIND        `ludus emit KIND FILE` prints NAME.out; KIND: tokens ast types ir
    src/source/explanation   CODE.md: its wrong programs give CODE and no other error, its right ones are accepted without a warning, and rustc
                             has judged the same programs (tests/tools/explanations.py)
    tests/cli                NAME.test: arguments and what they give (tests/tools/cli.py)

--bless rewrites NAME.stderr, NAME.out and the outputs in NAME.test. It never touches what rustc
decides: the comments in programs and NAME.rustc come from tests/tools/judge.py.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import resource
import shlex
import signal
import subprocess
import sys
import tempfile
from collections import namedtuple

sys.dont_write_bytecode = True
TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
sys.path.insert(0, str(TESTS / "tools"))

import cli  # noqa: E402
import expect  # noqa: E402
import explanations  # noqa: E402
import lints  # noqa: E402

GOLDEN_KINDS = ["tokens", "ast", "types", "ir"]
BESIDE_A_PROGRAM = {".stdout", ".stderr", ".rustc", ".differs", ".out"}
MAX_OUTPUT_BYTES = 64 << 20     # a program that prints without end must not fill the disk
MAX_SHOWN_LINES = 80            # of each complaint
SHORT_ERROR = re.compile(r"^(?P<file>[^\n]*?):(?P<line>\d+):(?P<col>\d+): "
                         r"(?:error|warning)(?:\[(?P<code>[^\]]*)\])?: ", re.M)
NO_WARNINGS = ["-A", "warnings"]

# The closing lines that name the codes; tests/cli looks at them.
EXPLAINED = re.compile(r"^(?:Some errors have detailed explanations: .*\n)?"
                       r"For more information about (?:this|an) error, try .*\n\Z", re.M)

Test = namedtuple("Test", "name path function")
Answer = namedtuple("Answer", "stdout stderr status")
options = None


class Failure(Exception):
    """A test failed in a way that leaves nothing to compare."""


# ---------------------------------------------------------------- running Ludus

def text_of(file):
    file.seek(0)
    return file.read().decode("utf-8", errors="backslashreplace")


def ludus(arguments, stdin=b"", environment=None):
    """Runs Ludus and returns its answer. A hang and a death by a signal are failures at once."""
    command = options.wrapper + [options.ludus] + options.options + arguments
    shown = shlex.join(command)
    settings = {key: value for key, value in os.environ.items()
                if key not in ("RUST_BACKTRACE", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")}
    settings.update(environment or {})
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, cwd=ROOT, env=settings, stdin=subprocess.PIPE,
                                   stdout=out, stderr=err, start_new_session=True)
        try:
            process.communicate(stdin, timeout=options.timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise Failure(f"still running after {options.timeout} seconds: {shown}")
        if max(out.seek(0, os.SEEK_END), err.seek(0, os.SEEK_END)) >= MAX_OUTPUT_BYTES:
            raise Failure(f"more than {MAX_OUTPUT_BYTES} bytes of output: {shown}")
        answer = Answer(text_of(out), text_of(err), process.returncode)
    if answer.status < 0:
        name = signal.Signals(-answer.status).name
        raise Failure(f"died by {name}: {shown}\n{answer.stderr[-2000:]}")
    return answer


# ---------------------------------------------------------------- goldens

def compare_golden(path, actual):
    """Compares with a golden file, or writes it."""
    if options.bless:
        if not path.exists() or path.read_bytes() != actual.encode("utf-8"):
            path.write_bytes(actual.encode("utf-8"))
        return []
    if not path.exists():
        return [f"{path.name} is missing (--bless writes it); Ludus printed:\n{actual}"]
    wanted = path.read_bytes().decode("utf-8")
    return [] if wanted == actual else [expect.diff(wanted, actual, path.name)]


# ---------------------------------------------------------------- the suites' tests

MAX_WARNINGS = 20   # that Ludus shows


def compare_warnings(name):
    """The warnings about a program that is accepted, with rustc's."""
    known = lints.read(lints.STORED).get(name, set())
    differs = lints.read(lints.DIFFERS)
    if differs.get(name) == known:
        return [f"{lints.DIFFERS.name}: {name} has no difference any more"]
    wanted = sorted(differs.get(name, known))[:MAX_WARNINGS]
    found = sorted(reported(name)[0])
    if found == wanted:
        return []
    return [expect.diff(error_lines(wanted), error_lines(found), lints.STORED.name)]


def test_run(test):
    expectation, found = expect.read(test.path)
    if not found:
        return ["the program states no expectation (tests/tools/judge.py --bless writes them)"]
    answer = ludus(["run", *NO_WARNINGS, test.name])
    complaints = expect.compare(expectation, test.name, answer.stdout, answer.stderr, answer.status)
    if complaints and answer.status == 1:
        complaints.append(f"Ludus says:\n{answer.stderr.rstrip()}")
    return complaints + compare_warnings(test.name)


def test_sample(test):
    status_file = test.path.with_suffix(".status")
    status = int(status_file.read_text()) if status_file.exists() else 0
    answer = ludus(["run", *NO_WARNINGS, f"samples/{test.path.stem}.rs"])
    wanted = test.path.read_bytes().decode("utf-8")
    complaints = []
    if answer.stdout != wanted:
        complaints.append(expect.diff(wanted, answer.stdout, "stdout"))
    if answer.status != status:
        complaints.append(f"status: expected {status}, got {answer.status}")
    if complaints:
        complaints.append(f"stderr:\n{answer.stderr.rstrip()}")
    return complaints + compare_warnings(f"samples/{test.path.stem}.rs")


def reported(name, *arguments):
    """What `ludus check` reports for the program, as a set of (line, column, code); its status."""
    answer = ludus(["check", "--error-format", "short", *arguments, name])
    errors = set()
    for match in SHORT_ERROR.finditer(answer.stderr):
        if match.group("file") != name:
            raise Failure(f"an error in another file: {match.group(0)}")
        errors.add((int(match.group("line")), int(match.group("col")), match.group("code") or "-"))
    return errors, answer


def reported_errors(test):
    errors, answer = reported(test.name, *NO_WARNINGS)
    if answer.status != 1 or not errors:
        raise Failure(f"check --error-format short: expected errors and status 1, "
                      f"got status {answer.status} and:\n{answer.stderr.rstrip()}")
    return errors


def check_text(test, status, *arguments):
    """`ludus check` for people: the status, nothing on stdout, and the golden text on stderr."""
    answer = ludus(["check", *arguments, test.name])
    if answer.status != status:
        raise Failure(f"expected status {status}, got status {answer.status}\n"
                      f"{answer.stderr.rstrip()}".rstrip())
    complaints = compare_golden(test.path.with_suffix(".stderr"),
                                EXPLAINED.sub("", answer.stderr))
    if answer.stdout:
        complaints.append(expect.diff("", answer.stdout, "stdout"))
    return complaints


def check_refused(test):
    return check_text(test, 1, *NO_WARNINGS)


def without_lint_names(errors):
    """A lint's name is no code; and an error without a code, where one with a code stands at the
    same place, is rustc saying it twice."""
    errors = {(line, col, "-" if code == code.lower() else code) for line, col, code in errors}
    coded = {(line, col) for line, col, code in errors if code != "-"}
    return {error for error in errors if error[2] != "-" or error[:2] not in coded}


def stored_errors(lines, where):
    errors = set()
    for line in lines:
        match = re.fullmatch(r"(\S+) (\d+):(\d+)", line)
        if not match:
            raise Failure(f"{where}: expected `CODE LINE:COL`, found `{line}`")
        errors.add((int(match.group(2)), int(match.group(3)), match.group(1)))
    return errors


def error_lines(errors):
    return "".join(f"{code} {line}:{col}\n" for line, col, code in sorted(errors))


def compare_with_rustc(test, actual, form=lambda errors: errors):
    """Compares with NAME.rustc, or with NAME.differs where there is one. `form` is applied first."""
    rustc_file, differs_file = test.path.with_suffix(".rustc"), test.path.with_suffix(".differs")
    if not rustc_file.exists():
        return [f"{rustc_file.name} is missing (tests/tools/judge.py --bless)"]
    complaints = []
    rustc = form(stored_errors(rustc_file.read_text().splitlines(), rustc_file.name))
    wanted, source = rustc, rustc_file.name
    if differs_file.exists():
        reason, *lines = differs_file.read_text(encoding="utf-8").splitlines() or [""]
        wanted, source = form(stored_errors(lines, differs_file.name)), differs_file.name
        if not reason.strip() or re.fullmatch(r"\S+ \d+:\d+", reason):
            complaints.append(f"{source}: the first line must give the reason")
        if wanted == rustc:
            complaints.append(f"{source}: there is no difference any more; remove the file")
    if form(actual) != wanted:
        complaints.append(expect.diff(error_lines(wanted), error_lines(form(actual)), source))
    return complaints


def test_refused(test):
    complaints = check_refused(test)
    return complaints + compare_with_rustc(test, reported_errors(test), without_lint_names)


def test_warned(test):
    warnings, answer = reported(test.name)
    return check_text(test, answer.status) + compare_with_rustc(test, warnings)


def test_unsupported(test):
    complaints = check_refused(test)
    for line, col, code in sorted(reported_errors(test)):
        if not code.startswith("LUD"):
            complaints.append(f"{line}:{col}: the code is {code}, but this is valid Rust: "
                              "expected one that starts with LUD")
    return complaints


def test_golden(test):
    # Without inlining, so that a dump shows what one function became.
    answer = ludus(["emit", "--no-pass", "inline", test.path.relative_to(TESTS / "golden").parts[0],
                    test.name])
    if answer.status != 0:
        raise Failure(f"expected status 0, got {answer.status}\n{answer.stderr.rstrip()}")
    return compare_golden(test.path.with_suffix(".out"), answer.stdout)


def test_cli(test):
    entries = cli.read(test.path)
    values, texts = cli.values_of(entries)
    environment = dict(value.split("=", 1) for key, value, _ in entries if key == "env")
    with tempfile.TemporaryDirectory() as folder:
        arguments = [word.replace("{tmp}", folder) for word in shlex.split(values["args"])]
        answer = ludus(arguments, texts.get("stdin", "").encode("utf-8"), environment)
        answer = Answer(answer.stdout.replace(folder, "{tmp}"),
                        answer.stderr.replace(folder, "{tmp}"), answer.status)
    if options.bless:
        cli.write(test.path, entries, answer)
        values, texts = cli.values_of(entries)
    complaints = []
    for stream, actual in (("stdout", answer.stdout), ("stderr", answer.stderr)):
        has = stream + " has"
        for fragment in texts.get(has, "").splitlines():
            if fragment not in actual:
                complaints.append(f"{stream} should have `{fragment}`, but is:\n{actual.rstrip()}")
        if (stream in texts or has not in texts) and actual != texts.get(stream, ""):
            complaints.append(expect.diff(texts.get(stream, ""), actual, stream))
    if answer.status != int(values.get("status", "0")):
        complaints.append(f"status: expected {values.get('status', '0')}, got {answer.status}")
    return complaints


def fail_with(reason):
    def always(test):
        return [reason]
    return always


def test_explanation(test):
    programs = explanations.read(test.path)
    complaints = []
    for wanted, program in programs:
        answer = ludus(["check", "--error-format", "json", "-"], program.encode("utf-8"))
        found = explanations.codes_of(answer.stderr.splitlines())
        if sorted(found) != wanted:
            complaints.append(f"Ludus gives {sorted(found)}, not {wanted}:\n{program}")
    if explanations.read_judged().get(test.path.stem) != explanations.digest(programs):
        complaints.append("rustc has not judged these programs "
                          "(tests/tools/explanations.py --bless)")
    return complaints


def explanation_tests():
    """Those that are there; tests/tools/coverage.py finds what is missing."""
    for path in sorted(explanations.FOLDER.glob("*.md")):
        known = path.stem in explanations.codes()
        yield Test(path.relative_to(ROOT).as_posix(), path,
                   test_explanation if known else fail_with("there is no such code or lint"))


# ---------------------------------------------------------------- collecting and reporting

SUITES = [
    ("run", "*.rs", test_run),
    ("panic", "*.rs", test_run),
    ("regress", "*.rs", test_run),
    ("samples", "*.stdout", test_sample),
    ("ui", "*.rs", test_refused),
    ("warn", "*.rs", test_warned),
    ("unsupported", "*.rs", test_unsupported),
    *((f"golden/{kind}", "*.rs", test_golden) for kind in GOLDEN_KINDS),
    ("cli", "*.test", test_cli),
]


def collect():
    """All tests. A suite without any, and a stored answer without its program, are failures."""
    tests = []
    for suite, pattern, function in SUITES:
        folder = TESTS / suite
        if not folder.is_dir():
            continue
        found = sorted(folder.rglob(pattern))
        if not found:
            tests.append(Test(f"tests/{suite}", folder, fail_with("there are no tests in it")))
        for path in found:
            name = path.relative_to(ROOT).as_posix()
            accepted = expect.is_accepted_twin(name)
            tests.append(Test(name, path, test_run if accepted else function))
        for path in sorted(folder.rglob("*")) if pattern == "*.rs" else []:
            if path.suffix in BESIDE_A_PROGRAM and not path.with_suffix(".rs").exists():
                tests.append(Test(path.relative_to(ROOT).as_posix(), path,
                                  fail_with(f"there is no program {path.stem}.rs beside it")))
    return tests + list(explanation_tests())


def outcome(test):
    try:
        return test.function(test)
    except (Failure, cli.Malformed, expect.Malformed, explanations.Malformed,
            ValueError) as problem:
        return [str(problem)]


def clip(text):
    """A complaint short enough to read."""
    lines = [line if len(line) <= 400 else line[:400] + " ..." for line in text.split("\n")]
    if len(lines) > MAX_SHOWN_LINES:
        lines[MAX_SHOWN_LINES:] = [f"... and {len(lines) - MAX_SHOWN_LINES} lines more"]
    return "\n".join(lines)


def parse_options():
    parser = argparse.ArgumentParser(description="Runs the tests of Ludus.")
    parser.add_argument("--ludus", required=True, metavar="FILE", help="the program under test")
    parser.add_argument("--filter", default="", metavar="TEXT",
                        help="only tests with it in their path")
    parser.add_argument("-j", type=int, default=os.cpu_count() or 1, metavar="N",
                        help="tests at a time")
    parser.add_argument("--bless", action="store_true", help="rewrite the golden files")
    parser.add_argument("--wrapper", type=shlex.split, default=[], metavar="CMD",
                        help="a command to run Ludus under, such as valgrind")
    parser.add_argument("--options", type=shlex.split, default=[], metavar="OPTIONS",
                        help="options for Ludus in front of every command's own")
    parser.add_argument("--timeout", type=float, default=10, metavar="SECONDS")
    return parser.parse_args()


def main():
    global options
    options = parse_options()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    if not os.access(options.ludus, os.X_OK):
        sys.exit(f"run.py: cannot execute {options.ludus}")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MAX_OUTPUT_BYTES, hard))
    tests = [test for test in collect() if options.filter in test.name]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
        for test, result in zip(tests, pool.map(outcome, tests)):
            if result:
                failed += 1
                print(f"FAILED {test.name}")
                print("\n".join(clip(complaint) for complaint in result) + "\n", flush=True)
    if not tests:
        print("there are no such tests")
    print(f"{len(tests) - failed} passed, {failed} failed")
    return 1 if failed or not tests else 0


if __name__ == "__main__":
    sys.exit(main())
