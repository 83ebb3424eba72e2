#!/usr/bin/env python3
"""Ludus against inputs that are too large, endless or damaged.

    tests/limits/run.py [--ludus build/ludus] [--no-ulimit] [-j N] [NAME]...

Writes the inputs of tests/limits/gen.py and tests/badinput/gen.py into a temporary folder and gives
each to Ludus. Every one must end by itself, soon, without a signal, with the documented status and
with a message that says why. NAME selects the inputs whose names contain it. --no-ulimit is for
sanitizer builds, whose shadow memory does not fit under a limit of address space.
"""

import argparse
import concurrent.futures
import importlib.util
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import cases  # noqa: E402

SECONDS = 10
ADDRESS_SPACE = 2 << 30
ERRORS_SHOWN = 20


def load(path):
    spec = importlib.util.spec_from_file_location(f"gen_{path.parent.name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return list(module.cases())


class Ludus:
    def __init__(self, path, limited, folder):
        self.path, self.limited, self.folder = path, limited, folder

    def __call__(self, *arguments):
        """Status (None: it hung), stdout and stderr."""
        def limit():
            resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))

        try:
            run = subprocess.run([self.path, *arguments], cwd=self.folder, timeout=SECONDS,
                                 stdin=subprocess.DEVNULL, capture_output=True,
                                 preexec_fn=limit if self.limited else None)
        except subprocess.TimeoutExpired:
            return None, "", ""
        return (run.returncode, run.stdout.decode("utf-8", "replace"),
                run.stderr.decode("utf-8", "replace"))


def shorten(text, length=600):
    return text if len(text) <= length else text[:length] + f"… ({len(text)} characters)"


def ended_badly(status):
    """A complaint about how the process ended, or None; 70 is Ludus's own word for a bug."""
    if status is None:
        return f"still running after {SECONDS} seconds"
    if status < 0:
        return f"killed by signal {-status}"
    if status >= 128:
        return f"status {status}, which stands for a signal"
    if status == 70:
        return "status 70: a bug in Ludus"
    return None


def names_limit(stderr):
    """Whether a line of the message has the word limit and, beside positions, a number."""
    for line in stderr.split("\n"):
        bare = re.sub(r"\S*:\d+:\d+", "", line)
        if re.search(r"\blimit", bare, re.I) and re.search(r"\d", bare):
            return True
    return False


def judge(case, status, stdout, stderr):
    """The complaints about one run."""
    bad = ended_badly(status)
    if bad:
        return [bad]
    complaints = []
    if status not in case.statuses():
        expected = " or ".join(str(each) for each in case.statuses())
        return [f"status: expected {expected}, got {status}"]
    if status == 0:
        if case.stdout is not None and stdout != case.stdout:
            complaints.append(f"stdout: expected {shorten(repr(case.stdout), 200)}, "
                              f"got {shorten(repr(stdout), 200)}")
        return complaints
    if not stderr.strip():
        return ["stderr is empty"]
    if not re.search(case.key, stderr, re.I):
        complaints.append(f"the message does not have /{case.key}/")
    if status == cases.STATUS["limit"] and not names_limit(stderr):
        complaints.append("the message does not name the limit and its number")
    if case.stdout is not None and len(case.classes) == 1 and stdout != case.stdout:
        complaints.append(f"stdout before the end: expected {case.stdout!r}, got {stdout!r}")
    shown = len(re.findall(r"^ *--> ", stderr, re.M))
    if status == 1 and shown > ERRORS_SHOWN:
        complaints.append(f"{shown} errors are shown, at most {ERRORS_SHOWN} may be")
    if status == 1 and case.name.startswith("errors_10000") and shown != ERRORS_SHOWN:
        complaints.append(f"{shown} errors are shown, expected {ERRORS_SHOWN}")
    return complaints


def run_case(ludus, case):
    path = case.write(ludus.folder)
    status, stdout, stderr = ludus(case.command, *case.options, case.name)
    complaints = judge(case, status, stdout, stderr)
    if complaints and stderr:
        complaints.append("stderr: " + shorten(stderr))
    if path.is_file():
        path.unlink()
    return f"{case.command} {case.name}", complaints


# ---- several files in one invocation ----

TOGETHER = {
    "deep.rs": "fn main() {\n    let x = " + "(" * 100_000 + "1" + ")" * 100_000 + ";\n}\n",
    "good.rs": 'fn main() {\n    println!("good");\n}\n',
    "wrong.rs": "fn main() {\n    let flag: bool = 3;\n}\n",
    "good_too.rs": 'fn main() {\n    println!("good too");\n}\n',
    "bytes.rs": b"fn main() {\n    // \xff\n}\n",
    "unclosed.rs": "fn main() {\n    let s = \"abc;\n}\n",
    "endless.rs": "fn f() {\n    f();\n}\n\nfn main() {\n    f();\n}\n",
}
SEEN = {"deep.rs": "limit", "wrong.rs": "E0308", "bytes.rs": "UTF-8", "unclosed.rs": "E0765",
        "absent.rs": "absent\\.rs", "endless.rs": "stack"}

# Command, files, the status of the first that fails, and what is printed.
INVOCATIONS = [
    ("check", ["deep.rs", "good.rs", "wrong.rs", "good_too.rs"], 4, ""),
    ("check", ["wrong.rs", "good.rs", "deep.rs", "good_too.rs"], 1, ""),
    ("check", ["absent.rs", "deep.rs", "good.rs", "wrong.rs"], 3, ""),
    ("check", ["good.rs", "bytes.rs", "unclosed.rs", "absent.rs", "wrong.rs"], 1, ""),
    ("check", ["good.rs", "good_too.rs"], 0, ""),
    ("check", ["deep.rs"] * 5 + ["good.rs"] + ["wrong.rs"], 4, ""),
    ("run", ["deep.rs", "good.rs", "wrong.rs", "good_too.rs"], 4, "good\ngood too\n"),
    ("run", ["good.rs", "absent.rs", "good_too.rs"], 3, "good\ngood too\n"),
    ("run", ["endless.rs", "good.rs", "endless.rs", "good_too.rs"], 4, "good\ngood too\n"),
]


def run_together(ludus, command, files, expected, printed):
    """The good files are still taken after the bad ones: their output, or the later errors, show."""
    name = f"{command} {' '.join(files)}"
    for file, text in TOGETHER.items():
        cases.Case(file, "ok", text).write(ludus.folder)
    status, stdout, stderr = ludus(command, *files)
    bad = ended_badly(status)
    if bad:
        return name, [bad]
    complaints = []
    if status != expected:
        complaints.append(f"status: expected {expected}, got {status}")
    if stdout != printed:
        complaints.append(f"stdout: expected {printed!r}, got {stdout!r}")
    for file, key in SEEN.items():
        if file in files and not re.search(key, stderr, re.I):
            complaints.append(f"stderr says nothing about {file} (/{key}/)")
        if file in files and file not in stderr:
            complaints.append(f"stderr does not name {file}")
    for file in ("good.rs", "good_too.rs"):
        if re.search(rf"(?<![a-z_]){re.escape(file)}", stderr):
            complaints.append(f"stderr complains about {file}")
    if complaints:
        complaints.append("stderr: " + shorten(stderr))
    return name, complaints


def main():
    parser = argparse.ArgumentParser(description="Ludus against large, endless and damaged inputs.")
    parser.add_argument("--ludus", default="build/ludus", help="the program to test")
    parser.add_argument("--no-ulimit", action="store_true", help="for sanitizer builds")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="inputs at a time")
    parser.add_argument("names", nargs="*", help="only inputs whose name contains one of these")
    options = parser.parse_args()
    program = pathlib.Path(options.ludus).resolve()
    if not program.is_file():
        sys.exit(f"run.py: there is no {options.ludus}")
    chosen = [case for gen in (HERE / "gen.py", HERE.parent / "badinput" / "gen.py")
              for case in load(gen)
              if not options.names or any(name in case.name for name in options.names)]
    repeated = {case.name for case in chosen if sum(o.name == case.name for o in chosen) > 1}
    if repeated:
        sys.exit(f"run.py: names used twice: {' '.join(sorted(repeated))}")
    together = [] if options.names else INVOCATIONS
    if not chosen and not together:
        sys.exit("run.py: no such input")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="ludus-") as folder:
        ludus = Ludus(str(program), not options.no_ulimit, folder)
        with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
            answers = list(pool.map(lambda case: run_case(ludus, case), chosen))
        answers += [run_together(ludus, *invocation) for invocation in together]
    for name, complaints in answers:
        if complaints:
            failed += 1
            print(f"FAILED {name}")
            for complaint in complaints:
                print("    " + complaint.replace("\n", "\n    "))
    print(f"{len(answers) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
