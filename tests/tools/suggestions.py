#!/usr/bin/env python3
"""What editors read: the JSON of Ludus, and the suggestions in it, over all refused programs.

    tests/tools/suggestions.py --ludus build/ludus [-j N] [--rustc] [FILE]...

For each program of tests/ui and tests/unsupported, `ludus check --error-format json`:

    shape        each line is an object with rustc's fields, of rustc's types, in rustc's order
    places       bytes, lines, columns and texts of each span agree with the file; the errors are
                 those of `--error-format short`
    suggestions  each one is applied to the program, and the error for which it was made is gone;
                 and there are fewer errors than before, not counting what errors hide: those of
                 syntax all others, and others lints, and what Ludus does not support. What has
                 placeholders is not tried

With --rustc, rustc's own JSON for the given files, or for each 50th of them, must have that shape.
The last line is `N passed, N failed`, and the exit status is 1 if any failed.
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
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/tools"))

import expect  # noqa: E402
import judge  # noqa: E402

# Suggestions after which as many errors are left, with the reason.
MORE_TO_DO = {
    "make it a mutable reference": "the callers have to give one",
    "borrow it as mutable": "the variable may have to become mutable too",
}

FILES_AT_ONCE = 100
SECONDS = 60

# A type, a tuple of types, a list of a shape, or a shape: a field and its own shape, in order.
TEXT_OR_NULL = (str, type(None))
LINE = {"text": str, "highlight_start": int, "highlight_end": int}
SPAN = {"file_name": str, "byte_start": int, "byte_end": int, "line_start": int, "line_end": int,
        "column_start": int, "column_end": int, "is_primary": bool, "text": [LINE],
        "label": TEXT_OR_NULL, "suggested_replacement": TEXT_OR_NULL,
        "suggestion_applicability": TEXT_OR_NULL, "expansion": (dict, type(None))}
CODE = {"code": str, "explanation": TEXT_OR_NULL}
CHILD = {"message": str, "code": (dict, type(None)), "level": str, "spans": [SPAN],
         "children": [dict], "rendered": TEXT_OR_NULL}
REPORT = {"$message_type": str, **CHILD, "children": [CHILD], "rendered": str}
options = None


def misshapen(value, shape, path="report"):
    """What is wrong with the shape of a value, or None."""
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{path} is no list"
        problems = (misshapen(item, shape[0], f"{path}[{i}]") for i, item in enumerate(value))
        return next(filter(None, problems), None)
    if isinstance(shape, dict):
        if not isinstance(value, dict) or list(value) != list(shape):
            return f"{path} has other fields: {value}"
        problems = (misshapen(value[key], shape[key], f"{path}.{key}") for key in shape)
        return next(filter(None, problems), None)
    kinds = shape if isinstance(shape, tuple) else (shape,)
    return None if type(value) in kinds else f"{path} is {type(value).__name__}"


def shape_problem(report):
    code = report.get("code")
    return misshapen(report, REPORT) or code is not None and misshapen(code, CODE, "code") or None


# ---------------------------------------------------------------- running

def ludus_json(files):
    """Reports by file, and complaints about lines that are none. What is said about a whole file
    follows its errors."""
    answer = subprocess.run([options.ludus, "check", "--error-format", "json", *files], cwd=ROOT,
                            capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
    reports, complaints = {}, []
    for line in answer.stderr.decode("utf-8", "replace").splitlines():
        try:
            report = json.loads(line)
        except ValueError:
            complaints.append(f"no JSON: {line[:200]}")
            continue
        problem = shape_problem(report)
        if problem:
            complaints.append(problem)
        elif report["spans"]:
            reports.setdefault(report["spans"][0]["file_name"], []).append(report)
        elif not re.match(r"aborting due to \d+ previous errors?|\d+ warnings? emitted|"
                          r"Some errors have detailed|For more information about", report["message"]):
            complaints.append(f"said of no place: {report['message']}")
    return reports, complaints


def is_error(report):
    return report["level"] == "error"


def code_of(report):
    return report["code"]["code"] if report["code"] else "-"


def primary(report):
    return next(span for span in report["spans"] if span["is_primary"])


# ---------------------------------------------------------------- places

def span_problem(span, data):
    """Whether a span says the same in bytes, in lines and columns, and in text."""
    text = data[span["byte_start"]:span["byte_end"]].decode("utf-8", "replace")
    lines = data.decode("utf-8-sig").split("\n")
    first, last = span["line_start"], span["line_end"]
    inside = [line.rstrip("\r") for line in lines[first - 1:last]]
    if [line["text"] for line in span["text"]] != inside:
        return f"lines {first} to {last} are {inside}, not {span['text']}"
    for line in span["text"]:
        if not 1 <= line["highlight_start"] <= line["highlight_end"] <= len(line["text"]) + 2:
            return f"highlight outside of the line: {line}"
    before = data[:span["byte_start"]].decode("utf-8-sig", "replace").split("\n")
    place = (len(before), len(before[-1]) + 1)
    at_end = span["byte_start"] == len(data)    # which belongs to the last line
    if not at_end and place != (first, span["column_start"]):
        return f"byte {span['byte_start']} is at {place}: {span}"
    if first == last and "\n" not in text \
            and span["column_end"] - span["column_start"] != len(text.rstrip("\r")):
        return f"{text!r} has another length: {span}"
    return None


def check_places(name, reports):
    data = (ROOT / name).read_bytes()
    every = [span for report in reports for part in [report, *report["children"]]
             for span in part["spans"]]
    problems = [problem for problem in (span_problem(span, data) for span in every) if problem]
    short = subprocess.run([options.ludus, "check", "--error-format", "short", name], cwd=ROOT,
                           capture_output=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
    places = re.findall(r"^[^\n]*?:(\d+):(\d+): (error|warning)", short.stderr.decode("utf-8"), re.M)
    spans = [primary(report) for report in reports]
    found = [(span["line_start"], span["column_start"]) for span in spans]
    if found[:len(places)] != [(int(line), int(column)) for line, column, _ in places]:
        problems.append(f"--error-format short has {places}, JSON has {found}")
    return problems


# ---------------------------------------------------------------- suggestions

def suggestions(report):
    for child in report["children"]:
        for span in child["spans"]:
            if span["suggested_replacement"] is not None:
                yield child["message"], span


def moved(place, span, growth):
    """Where a byte of the old text is in the new one."""
    if place <= span["byte_start"]:
        return {place, place + growth}      # what is added there may stand in front or behind
    return {place + growth} if place >= span["byte_end"] else {span["byte_start"]}


def is_still_there(report, after, span, growth):
    places = moved(primary(report)["byte_start"], span, growth)
    return any(code_of(other) == code_of(report) and other["message"] == report["message"]
               and primary(other)["byte_start"] in places for other in after)


def checked(reports):
    """The errors that are found beside others: with a code, and not one of Ludus's own."""
    return [report for report in reports if re.match(r"E\d", code_of(report))]


def try_suggestion(name, reports, report, message, span):
    """A complaint, or None."""
    data = (ROOT / name).read_bytes()
    added = span["suggested_replacement"].encode("utf-8")
    changed = data[:span["byte_start"]] + added + data[span["byte_end"]:]
    if changed == data:
        return f"`{message}` changes nothing"
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "changed.rs")
        path.write_bytes(changed)
        answer = ludus_json([str(path)])[0].get(str(path), [])
    before, after = list(filter(is_error, reports)), list(filter(is_error, answer))
    shown = (f"{primary(report)['line_start']}:{primary(report)['column_start']}: "
             f"{report['message']}\n    suggestion `{message}`: {added.decode('utf-8')!r}")
    growth = len(added) - (span["byte_end"] - span["byte_start"])
    if is_error(report) and is_still_there(report, after, span, growth):
        return f"{shown}\n    the error is still there"
    hides = code_of(report) == "-" or code_of(report).startswith("E07")
    before, after = checked(before), checked(after)
    if is_error(report) and not hides and message not in MORE_TO_DO and len(after) >= len(before):
        found = "; ".join(f"{code_of(other)} {other['message']}" for other in after)
        return f"{shown}\n    as many errors as before: {found}"
    return None


def check_file(name, reports):
    complaints = check_places(name, reports)
    tried = 0
    for report in reports:
        for message, span in suggestions(report):
            if span["suggestion_applicability"] != "HasPlaceholders":
                tried += 1
                complaints.append(try_suggestion(name, reports, report, message, span))
    return tried, [complaint for complaint in complaints if complaint]


# ---------------------------------------------------------------- rustc

def check_rustc(names):
    """Complaints about our idea of rustc's JSON."""
    complaints = []
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            answer = judge.compile_program(name, str(pathlib.Path(folder, "out")), "obj")
        for line in answer.stderr.splitlines():
            problem = shape_problem(json.loads(line))
            if problem:
                complaints.append(f"rustc on {name}: {problem}")
    return complaints


def collect():
    if options.files:
        return options.files
    found = [path.relative_to(ROOT).as_posix() for folder in ("ui", "unsupported")
             for path in sorted((ROOT / "tests" / folder).rglob("*.rs"))]
    return [name for name in found if not expect.is_accepted_twin(name)]


def main():
    global options
    parser = argparse.ArgumentParser(description="Checks the JSON and tries the suggestions in it.")
    parser.add_argument("--ludus", required=True, metavar="FILE", help="the program under test")
    parser.add_argument("-j", type=int, default=os.cpu_count() or 1, metavar="N",
                        help="processes at a time")
    parser.add_argument("--rustc", action="store_true", help="look at rustc's JSON too")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    if not os.access(options.ludus, os.X_OK):
        sys.exit(f"suggestions.py: cannot execute {options.ludus}")
    names = collect()
    passed = failed = tried = 0
    if options.rustc and not judge.rustc_problem():
        complaints = check_rustc(names if options.files else names[::50])
        print("\n".join(complaints), end="\n" if complaints else "")
        failed += len(complaints)
    batches = [names[i:i + FILES_AT_ONCE] for i in range(0, len(names), FILES_AT_ONCE)]
    with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
        reports = {}
        for found, complaints in pool.map(ludus_json, batches):
            reports.update(found)
            failed += len(complaints)
            print("\n".join(complaints), end="\n" if complaints else "")
        answers = pool.map(lambda name: check_file(name, reports.get(name, [])), names)
        for name, (count, complaints) in zip(names, answers):
            tried += count
            passed += not complaints
            failed += bool(complaints)
            if complaints:
                print(f"FAILED {name}\n    " + "\n    ".join(complaints))
    print(f"{tried} suggestions tried in {len(names)} programs")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
