#!/usr/bin/env python3
"""Lets rustc judge the test programs, so that machines without it can still test Ludus.

    tests/tools/judge.py [--bless] [-j N] [FILE | FOLDER]...

Without arguments it takes every suite that rustc has a say in:

    tests/ui           rustc must refuse the program. NAME.rustc holds its errors, one on a line,
                       as `CODE LINE:COL`: E0308, a lint's name, or `-` for an error without a code
    tests/warn         NAME.rustc holds rustc's warnings and errors in the same way; the program is
                       refused where one of them is an error
    tests/unsupported  rustc must accept the program
    tests/run, tests/panic, and any other; also tests/ui/accepted*
                       rustc must accept the program, and running it must do what the comments in
                       it say (see expect.py); its warnings stand in tests/warnings.rustc
    samples            the same, but what they do is not compared

--bless writes NAME.rustc, the comments and warnings.rustc instead of comparing. The version of rustc that counts
stands in tests/tools/rustc-version; with another one, or without rustc, all programs are skipped.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
TOOLS = pathlib.Path(__file__).resolve().parent
TESTS = TOOLS.parent
ROOT = TESTS.parent
SAMPLES = ROOT / "samples"
sys.path.insert(0, str(TOOLS))

import expect  # noqa: E402
import lints  # noqa: E402

DEFAULT_SUITES = ["ui", "warn", "unsupported", "run", "panic", "regress"]
FLAGS = ["--edition", "2021", "-C", "debug-assertions=on", "-C", "overflow-checks=on",
         "-C", "debuginfo=0", "--crate-name", "program"]
NO_WARNINGS = ["-A", "warnings"]
RUN_SECONDS = 10
COMPILE_SECONDS = 120


def environment():
    return {key: value for key, value in os.environ.items()
            if key not in ("RUST_BACKTRACE", "RUST_LIB_BACKTRACE", "RUSTFLAGS")}


def rustc_problem():
    """Why this machine cannot judge, or None."""
    wanted = (TOOLS / "rustc-version").read_text().strip()
    try:
        answer = subprocess.run(["rustc", "--version"], capture_output=True, text=True)
    except OSError:
        return "there is no rustc"
    words = answer.stdout.split()
    version = words[1] if len(words) > 1 else "unknown"
    if version != wanted and not version.startswith(wanted + "."):
        return f"rustc is {version}, and the tests want {wanted}"
    return None


def compile_program(name, output, emit, flags=NO_WARNINGS):
    """Runs rustc from the root, so that panics name the file as Ludus would be given it."""
    command = ["rustc", *FLAGS, *flags, "--error-format", "json", f"--emit={emit}", "-o", output, name]
    return subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True,
                          timeout=COMPILE_SECONDS)


def shown_position(report, name):
    """The place after `-->`, as people see it: of several primary spans the first in rustc's own
    order, which is not that of the list of spans; for one inside a macro of the library, its call.
    """
    arrow = r"--> " + re.escape(name) + r":(\d+):(\d+)$"
    place = re.search(arrow, report.get("rendered", ""), re.M)
    return (int(place.group(1)), int(place.group(2))) if place else (0, 0)


def errors_of(answer, name, levels=("error",)):
    """rustc's errors as sorted (line, col, code, message)."""
    errors = set()
    for line in answer.stderr.splitlines():
        try:
            report = json.loads(line)
        except ValueError:
            report = {"level": "error", "message": line}
        summary = re.match(r"aborting due to|\d+ warnings? emitted", report["message"])
        if report.get("level") not in levels or summary:
            continue
        code = report["code"]["code"] if report.get("code") else "-"
        errors.add((*shown_position(report, name), code, report["message"]))
    return sorted(errors)


def show_errors(errors):
    return "\n".join(f"    {line}:{col}: {code}: {message}" for line, col, code, message in errors)


def judge_refused(path, name, output, bless):
    answer = compile_program(name, output, "obj")
    errors = errors_of(answer, name)
    if answer.returncode == 0:
        return ["rustc accepts this program, which it must refuse"]
    if answer.returncode != 1 or not errors:
        return [f"rustc failed with status {answer.returncode}: {answer.stderr.strip()}"]
    return compare_reports(path, errors, bless)


def judge_warned(path, name, output, bless):
    answer = compile_program(name, output, "obj", [])
    warnings = errors_of(answer, name, ("error", "warning"))
    if not warnings:
        return [f"rustc says nothing about this program: status {answer.returncode}"]
    return compare_reports(path, warnings, bless)


def compare_reports(path, errors, bless):
    """Compares them with NAME.rustc, or writes it."""
    lines = list(dict.fromkeys(f"{code} {line}:{col}\n" for line, col, code, _ in errors))
    actual = "".join(lines)
    stored = path.with_suffix(".rustc")
    if bless:
        if not stored.exists() or stored.read_text() != actual:
            stored.write_text(actual)
        return []
    if not stored.exists():
        return [f"{stored.name} is missing (--bless writes it); rustc says:\n{show_errors(errors)}"]
    if stored.read_text() != actual:
        return [expect.diff(stored.read_text(), actual, stored.name)]
    return []


def judge_accepted(path, name, output, bless):
    answer = compile_program(name, output, "obj")
    if answer.returncode != 0:
        return [f"rustc refuses this program:\n{show_errors(errors_of(answer, name))}"]
    return []


warned = {}     # by name: what rustc warns of in programs that it accepts


def compile_accepted(name, output, emit):
    """The complaints of a program that rustc must accept; its warnings are noted."""
    answer = compile_program(name, output, emit, [])
    if answer.returncode != 0:
        return [f"rustc refuses this program:\n{show_errors(errors_of(answer, name))}"]
    warned[name] = {report[:3] for report in errors_of(answer, name, ("warning",))}
    return []


def judge_sample(path, name, output, bless):
    return compile_accepted(name, output, "obj")


def judge_run(path, name, output, bless):
    complaints = compile_accepted(name, output, "link")
    if complaints:
        return complaints
    try:
        run = subprocess.run([output], cwd=ROOT, env=environment(), capture_output=True,
                             stdin=subprocess.DEVNULL, timeout=RUN_SECONDS)
    except subprocess.TimeoutExpired:
        return [f"the program was still running after {RUN_SECONDS} seconds"]
    if run.returncode < 0:
        return [f"the program died by signal {-run.returncode}"]
    stdout, stderr = run.stdout.decode("utf-8"), run.stderr.decode("utf-8")
    if bless:
        return bless_run(path, name, stdout, stderr, run.returncode)
    expectation, found = expect.read(path)
    if not found:
        return ["the program states no expectation (--bless writes them)"]
    return expect.compare(expectation, name, stdout, stderr, run.returncode,
                          library_position_ok=True)


def bless_run(path, name, stdout, stderr, status):
    """Writes what rustc's program did. A position in rustc's library is left to a human."""
    old, _ = expect.read(path)
    printed, match = expect.split_panic(stderr)
    panic = None
    complaints = []
    if match:
        position = int(match.group("line")), int(match.group("col"))
        if match.group("file") != name:
            position = old.panic[:2] if old.panic else (0, 0)
            if position == (0, 0):
                complaints.append("the panic is located in rustc's library: "
                                  "write the position of the call by hand")
        panic = (*position, match.group("message"))
        printed = printed.rstrip("\n") + "\n" if printed.strip("\n") else ""
        if same_partial(old.stderr, printed):
            printed = old.stderr
    expect.write(path, expect.Expectation(stdout, printed, panic, status))
    return complaints


def same_partial(old, new):
    """Whether two stderr texts differ in their last newline only, which a panic may add."""
    return old.rstrip("\n") == new.rstrip("\n")


def judge(path, bless):
    name = path.relative_to(ROOT).as_posix()
    first = path.read_bytes().decode("utf-8-sig").split("\n")[0]
    if not first.startswith("//"):
        return ["the first line must be a comment that says what the program checks"]
    suite = "run" if expect.is_accepted_twin(name) else name.split("/")[path.parent != SAMPLES]
    judges = {"ui": judge_refused, "warn": judge_warned, "unsupported": judge_accepted,
              "samples": judge_sample}
    with tempfile.TemporaryDirectory() as folder:
        output = str(pathlib.Path(folder) / "program")
        try:
            return judges.get(suite, judge_run)(path, name, output, bless)
        except expect.Malformed as problem:
            return [str(problem)]
        except subprocess.TimeoutExpired:
            return [f"rustc was still running after {COMPILE_SECONDS} seconds"]


def collect(arguments):
    places = [pathlib.Path(argument).resolve() for argument in arguments]
    if not places:
        places = [TESTS / suite for suite in DEFAULT_SUITES if (TESTS / suite).is_dir()]
        places.append(SAMPLES)
    programs = []
    for place in places:
        found = sorted(place.rglob("*.rs")) if place.is_dir() else [place]
        if not found or not place.exists():
            sys.exit(f"judge.py: no programs in {place}")
        if TESTS not in place.parents and SAMPLES not in (place, place.parent):
            sys.exit(f"judge.py: {place} is not inside the tests folder, and no sample")
        programs += found
    return list(dict.fromkeys(programs))


def main():
    parser = argparse.ArgumentParser(description="Lets rustc judge the test programs.")
    parser.add_argument("--bless", action="store_true", help="store what rustc says")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="programs at a time")
    parser.add_argument("programs", nargs="*", help="files or folders below tests/ or samples/")
    options = parser.parse_args()
    programs = collect(options.programs)
    problem = rustc_problem()
    if problem:
        print(f"skipped: {problem}")
        print(f"0 passed, 0 failed, {len(programs)} skipped")
        return 0
    failed = 0
    stored = lints.read(lints.STORED)
    with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
        answers = pool.map(lambda path: judge(path, options.bless), programs)
        for path, complaints in zip(programs, answers):
            name = path.relative_to(ROOT).as_posix()
            if not options.bless and warned.get(name, set()) != stored.get(name, set()):
                complaints.append(f"rustc's warnings are: {lints.text_of(warned.get(name, []))}")
            if complaints:
                failed += 1
                print(f"FAILED {name}")
                print("\n".join(complaints), flush=True)
    if options.bless:
        lints.store(warned)
    print(f"{len(programs) - failed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
