"""Many programs in one call of rustc: each is a module of one crate, whose main() runs the module that
its argument names.

A module is the program itself with one line behind it, so that positions are the program's own. What
rustc refuses is found by the file of each error; these modules are left out, and the rest is compiled
again, since rustc ends at the first of its phases that fails (syntax, names, types, borrows, lints).
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import judge                                    # noqa: E402
from results import Error, Result, execute      # noqa: E402

FLAGS = ["--edition", "2021", "-C", "debug-assertions=on", "-C", "overflow-checks=on",
         "-C", "debuginfo=0", "--error-format", "json", "--crate-name", "program"]
TAIL = "\npub fn run_main() { let main: fn() = main; main() }\n"
COMPILE_SECONDS = 120
# The lints that rustc denies by default, and that programs of the generator run into.
DENIED = {"arithmetic_overflow", "unconditional_panic", "overflowing_literals"}


def problem():
    """Why this machine cannot judge, or None."""
    return judge.rustc_problem()


def environment():
    result = judge.environment()
    libraries = subprocess.run(["rustc", "--print", "target-libdir"], capture_output=True, text=True)
    result["LD_LIBRARY_PATH"] = libraries.stdout.strip()
    return result


class Rustc:
    """`lints`: "deny" as rustc does it by default, or "warn": what only a lint refuses is built, and the
    lints are reported."""

    def __init__(self, folder, lints="deny"):
        self.folder, self.env, self.calls = folder, environment(), 0
        self.lints = ["-A", "warnings"] if lints == "deny" else ["--cap-lints", "warn", "-A", "unused"]

    def call(self, file, emit):
        """rustc's status, and its reports: (level, file, line, column, Error)."""
        self.calls += 1
        command = ["rustc", *FLAGS, *self.lints, "-C", "prefer-dynamic", f"--emit={emit}",
                   "-o", f"batch.{emit}", file]
        try:
            done = subprocess.run(command, cwd=self.folder, env=self.env, capture_output=True,
                                  text=True, timeout=COMPILE_SECONDS)
        except subprocess.TimeoutExpired:
            return None, []
        reports = []
        for line in done.stderr.splitlines():
            if not line.startswith("{"):
                continue
            report = json.loads(line)
            if report["message"].startswith("aborting due to"):
                continue
            code = (report.get("code") or {}).get("code")
            spans = [s for s in report["spans"] if s["is_primary"]] or report["spans"] or [None]
            span = spans[0]
            while span and span["expansion"] and span["file_name"].startswith("/"):
                span = span["expansion"]["span"]
            file, at, col = (span["file_name"], span["line_start"], span["column_start"]) if span \
                else ("?", 0, 0)
            shown = judge.shown_position(report, file)
            if shown != (0, 0):
                at, col = shown
            reports.append((report["level"], pathlib.Path(file).stem, Error(at, col, code, report["message"])))
        return done.returncode, reports

    def compile(self, names, emit="link"):
        """Whether the crate of all these was built, and two maps from names to what rustc said:
        errors, and warnings (of the lints)."""
        names = list(names)
        modules = "".join(f'#[path = "{name}.rs"] mod {name};\n' for name in names)
        arms = "".join(f'        "{name}" => {name}::run_main(),\n' for name in names)
        head = f"{modules}fn main() {{\n    match std::env::args().nth(1).unwrap().as_str() {{\n"
        (self.folder / "batch.rs").write_text(head + arms + "        _ => {}\n    }\n}\n")
        status, reports = self.call("batch.rs", emit)
        errors, lints = collections.defaultdict(list), collections.defaultdict(list)
        first_arm = head.count("\n") + 1
        for level, name, error in reports:
            if name == "batch" and first_arm <= error.line < first_arm + len(names):
                name = names[error.line - first_arm]
            if level == "error":
                errors[name].append(error)
            elif level == "warning" and error.code in DENIED:
                lints[name].append(error)
        return status, errors, lints

    def write(self, name, text):
        """A program becomes a module: in the folder as NAME.rs."""
        (self.folder / f"{name}.rs").write_text(text + TAIL, encoding="utf-8")

    def judge(self, names, run=True, seconds=10):
        """What rustc and the programs that it made do: a map from names to results, and the lints.
        Without `run` an accepted program has an empty result."""
        results, lints = {}, {}
        rest = list(names)
        while rest:
            status, errors, lints = self.compile(rest, "link" if run else "metadata")
            if status == 0:
                break
            refused = [name for name in rest if name in errors]
            for name in refused:
                results[name] = Result("refused", "", "", 1, sorted(errors[name], key=lambda e: e[:2]))
            if not refused:
                return results | self.halves(rest, run, seconds), lints
            rest = [name for name in rest if name not in errors]
        for name in rest:
            results[name] = Result("ran", "", "", 0)
            if run:
                results[name] = execute(["./batch.link", name], self.folder, self.env, seconds)
        return results, lints

    def halves(self, names, run, seconds):
        """rustc failed without saying where: it died, or took too long. Whoever did it is "slow"."""
        if len(names) == 1:
            return {names[0]: Result("slow", "", "", None)}
        half = len(names) // 2
        return self.judge(names[:half], run, seconds)[0] | self.judge(names[half:], run, seconds)[0]

    def alone(self, text):
        """What rustc says about a program that is not a module: its sorted errors."""
        (self.folder / "alone.rs").write_text(text, encoding="utf-8")
        status, reports = self.call("alone.rs", "metadata")
        if status is None:
            return None
        return sorted((error for level, _, error in reports if level == "error"), key=lambda e: e[:2])
