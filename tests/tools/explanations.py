#!/usr/bin/env python3
"""The programs in the explanations of `ludus explain`, and rustc's word on them.

    tests/tools/explanations.py [--bless] [--all] [-j N] [CODE]...

An explanation, src/source/explanation/CODE.md, has programs in fences:

    ```rust wrong       it gives CODE and no other error, with rustc and with Ludus; where CODE is
                        one of Ludus's own, LUD...., rustc accepts it
                        (```rust wrong with CODE2: it gives the second code as well)
    ```rust right       it is accepted by both, without a warning

tests/run.py asks Ludus. This tool asks rustc, about explanations whose programs it has not judged
yet (--all: about all), and with --bless notes in tests/explanations.rustc, by a digest of the
programs, that they are as they should be; tests/run.py compares the digests. With another version
of rustc than in tests/tools/rustc-version, or without rustc, all are skipped.
"""

import argparse
import concurrent.futures
import functools
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "src/source/explanation"
JUDGED = ROOT / "tests/explanations.rustc"
sys.path.insert(0, str(ROOT / "tests/tools"))

import judge  # noqa: E402

FENCED = re.compile(r"^```(.*)\n((?:.*\n)*?)```$", re.M)
KIND = re.compile(r"rust (wrong|right)(?: with (\w+))?")
COLUMNS_MAX = 80
HIDDEN = "<U+202E>"     # stands for the character, which would confuse whoever reads the text


class Malformed(Exception):
    """An explanation does not have the form that it must have."""


def read(path):
    """The programs of an explanation as (wanted codes, text), after a look at its form."""
    text = path.read_text(encoding="utf-8")
    wide = [line for line in text.splitlines() if len(line) > COLUMNS_MAX]
    if wide:
        raise Malformed(f"wider than {COLUMNS_MAX} columns: {wide[0]}")
    if not text.endswith("\n") or text.startswith(("#", "```", "\n")):
        raise Malformed("it must begin with a sentence and end with a newline")
    programs = FENCED.findall(text)
    kinds = [kind for kind, _ in programs]
    matches = [KIND.fullmatch(kind) for kind in kinds]
    if text.count("```") != 2 * len(programs) or not all(matches):
        raise Malformed("programs stand between ```rust wrong (or right) and ```")
    if {match[1] for match in matches} != {"wrong", "right"}:
        raise Malformed("there must be a wrong program and a right one")
    wanted = [{path.stem, match[2]} - {None} if match[1] == "wrong" else set() for match in matches]
    return [(sorted(codes), program.replace(HIDDEN, "\u202e"))
            for codes, (_, program) in zip(wanted, programs)]


def digest(programs):
    return hashlib.sha256(repr(programs).encode("utf-8")).hexdigest()[:16]


def read_judged():
    """The digests that rustc has judged, by code."""
    lines = JUDGED.read_text().splitlines() if JUDGED.exists() else []
    return dict(line.split() for line in lines)


@functools.lru_cache(maxsize=None)
def codes():
    """The codes of diag.def, and the lints of lint.def."""
    diags = (ROOT / "src/source/diag.def").read_text(encoding="utf-8")
    lints = (ROOT / "src/source/lint.def").read_text(encoding="utf-8")
    return {*re.findall(r'^DIAG\(\w+, "(\w+)"', diags, re.M),
            *re.findall(r"^LINT\((\w+),", lints, re.M)}


def is_lint(code):
    return code == code.lower()


def codes_of(lines):
    """The codes of errors (and warnings) in JSON, as rustc and Ludus write it."""
    reports = [json.loads(line) for line in lines if line.startswith("{")]
    return {report["code"]["code"] if report["code"] else "-" for report in reports
            if report["level"] in ("error", "warning") and report["spans"]}


def rustc_codes(code, wanted, program):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "program.rs")
        path.write_text(program, encoding="utf-8")
        flags = [*judge.FLAGS, *(judge.NO_WARNINGS if wanted and not is_lint(code) else [])]
        answer = subprocess.run(["rustc", *flags, "--error-format", "json", "--emit=obj", "-o",
                                 str(path.with_suffix(".o")), str(path)], capture_output=True,
                                text=True, env=judge.environment(), timeout=judge.COMPILE_SECONDS)
    return codes_of(answer.stderr.splitlines())


def ask_rustc(path):
    """Complaints."""
    complaints = []
    try:
        programs = read(path)
    except Malformed as problem:
        return [str(problem)]
    for wanted, program in programs:
        found = rustc_codes(path.stem, wanted, program)
        if found != {code for code in wanted if not code.startswith("LUD")}:
            complaints.append(f"rustc gives {sorted(found)}, not {wanted}:\n{program}")
    return complaints


def main():
    parser = argparse.ArgumentParser(description="Lets rustc judge the programs of explanations.")
    parser.add_argument("--bless", action="store_true", help="note what rustc has judged")
    parser.add_argument("--all", action="store_true", help="also those that it has judged before")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="programs at a time")
    parser.add_argument("codes", nargs="*", metavar="CODE")
    options = parser.parse_args()
    paths = [path for path in sorted(FOLDER.glob("*.md"))
             if not options.codes or path.stem in options.codes]
    problem = judge.rustc_problem()
    if problem:
        print(f"skipped: {problem}\n0 passed, 0 failed, {len(paths)} skipped")
        return 0
    judged = {code: mark for code, mark in read_judged().items() if (FOLDER / f"{code}.md").exists()}
    if not options.all:
        paths = [path for path in paths if judged.get(path.stem) != digest(read(path))]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
        for path, complaints in zip(paths, pool.map(ask_rustc, paths)):
            if complaints:
                failed += 1
                print(f"FAILED {path.stem}\n" + "\n".join(complaints), flush=True)
            else:
                judged[path.stem] = digest(read(path))
    if options.bless:
        JUDGED.write_text("".join(f"{code} {judged[code]}\n" for code in sorted(judged)))
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
