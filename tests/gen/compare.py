#!/usr/bin/env python3
"""Compares Ludus with rustc on random programs (generate.py).

    compare.py --ludus build/ludus --count 500 --seed 1 [--variants] [--no-reduce] [--keep FOLDER]

Program i has seed S + i. Each batch of programs is one crate for rustc, whose main() selects the module
that it runs; the modules are the files that Ludus is given, so that positions of panics are the same.

A program passes when Ludus prints the same, ends with the same status and panics at the same place with
the same message; also when both refuse it. A program that rustc refuses only by a lint (rustc is told to
warn) passes when Ludus refuses it too or runs it like rustc. Differences are grouped by what they look like, and
the first of each group is reduced: its text is shortened while rustc still accepts it and the difference
still looks the same. The last line is `N passed, N failed`.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import expect       # noqa: E402
import generate     # noqa: E402

BATCH = 40
SECONDS = 10                # for one run of a program
REDUCE_SECONDS = 90         # for one program; what is reached by then is printed
RUSTC = ["rustc", "--edition", "2021", "-C", "debug-assertions=on", "-C", "overflow-checks=on",
         "-C", "debuginfo=0", "-C", "prefer-dynamic", "--cap-lints", "warn", "-A", "unused",
         "--error-format", "json", "--crate-name", "program"]
LINTS = {"arithmetic_overflow", "unconditional_panic", "overflowing_literals"}
VARIANTS = {"no passes": ["--no-pass", "all", "--verify"], "verified": ["--verify"],
            "switch": ["--dispatch", "switch"], "malloc": ["--backend", "malloc"],
            "small chunks": ["--chunk", "64"]}

# kind: ran, refused, died, slow. For a refusal stderr holds the errors, one a line.
Result = collections.namedtuple("Result", "kind stdout stderr status")


def environment():
    result = {k: v for k, v in os.environ.items() if not k.startswith(("RUST_BACKTRACE", "RUST_LIB_"))}
    libraries = subprocess.run(["rustc", "--print", "target-libdir"], capture_output=True, text=True)
    result["LD_LIBRARY_PATH"] = libraries.stdout.strip()
    return result


def execute(command, folder, env=None):
    try:
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return Result("slow", "", "", None)
    stdout, stderr = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    return Result("died" if done.returncode < 0 else "ran", stdout, stderr, done.returncode)


# ---------------------------------------------------------------- rustc

class Rustc:
    def __init__(self, folder):
        self.folder, self.env, self.runs = folder, environment(), 0

    def compile(self, names, emit="link"):
        """One crate of all modules. Returns whether it was built, and two maps from a module's name to what rustc
        said about it: errors, and lints that are errors by default."""
        modules = "".join(f'#[path = "{name}.rs"] mod {name};\n' for name in names)
        arms = "".join(f'        "{name}" => {name}::main(),\n' for name in names)
        crate = (f"{modules}fn main() {{\n    match std::env::args().nth(1).unwrap().as_str() {{\n{arms}"
                 "        _ => {}\n    }\n}\n")
        (self.folder / "batch.rs").write_text(crate)
        self.runs += 1
        done = subprocess.run([*RUSTC, f"--emit={emit}", "-o", f"batch.{emit}", "batch.rs"], cwd=self.folder,
                              env=self.env, capture_output=True, text=True)
        errors, lints = collections.defaultdict(list), collections.defaultdict(list)
        for line in done.stderr.splitlines():
            report = json.loads(line) if line.startswith("{") else {"level": "error", "message": line, "spans": []}
            code = (report.get("code") or {}).get("code", "")
            spans = [s for s in report["spans"] if s["is_primary"]] or report["spans"]
            text = f"{code}: {report['message']}"
            for span in spans[:1]:
                while span["expansion"] and not span["file_name"].startswith("p"):
                    span = span["expansion"]["span"]
                text = f"{span['line_start']}:{span['column_start']}: {text}"
                module = pathlib.Path(span["file_name"]).stem
                if report["level"] == "error":
                    errors[module].append(text)
                elif code in LINTS:
                    lints[module].append(text)
            if report["level"] == "error" and not spans and not report["message"].startswith("aborting"):
                errors["?"].append(text)
        return done.returncode == 0, errors, lints

    def judge(self, names):
        """What rustc and the programs that it made do: a map from names to results, and the lints."""
        results, lints = {}, {}
        names = list(names)
        while names:
            built, errors, lints = self.compile(names)
            if built:
                break
            refused = [name for name in names if name in errors]
            if not refused and set(errors) == {"batch"}:     # no `pub fn main` in the only program
                return {name: Result("refused", "", "\n".join(errors["batch"]), 1) for name in names}, lints
            if not refused:
                raise RuntimeError(f"rustc fails: {dict(errors)}")
            for name in refused:
                results[name] = Result("refused", "", "\n".join(errors[name]), 1)
            names = [name for name in names if name not in errors]
        for name in names:
            results[name] = execute(["./batch.link", name], self.folder, self.env)
        return results, lints


# ---------------------------------------------------------------- Ludus, and the comparison

REFUSAL = re.compile(r"^error(?:\[(\w+)\])?: (.*)(?:\n *--> [^\n]*?:(\d+):(\d+))?", re.M)


def run_ludus(binary, flags, name, folder):
    result = execute([binary, "run", *flags, f"{name}.rs"], folder)
    if result.kind == "ran" and REFUSAL.search(result.stderr) and "panicked at" not in result.stderr:
        errors = [f"{m.group(3)}:{m.group(4)}: {m.group(1) or ''}: {m.group(2)}" for m in REFUSAL.finditer(result.stderr)]
        return Result("refused", result.stdout, "\n".join(errors), result.status)
    return result


def first_difference(wanted, actual):
    for number, (a, b) in enumerate(zip(wanted.split("\n") + ["<end>"], actual.split("\n") + ["<end>"]), 1):
        if a != b:
            return f"line {number}: rustc {a!r}, Ludus {b!r}"
    return "one is longer"


def compare(wanted, actual, lints):
    """None if the results agree, else (what the difference looks like, the difference)."""
    if actual.kind == "died":
        message = actual.stderr.strip() or f"signal {-actual.status}"
        frames = re.findall(r"#\d+ \S+ in (\w+)", message)[:8]
        last = next((line for line in message.splitlines() if "rror" in line or "ssert" in line or "bug" in line),
                    message.splitlines()[-1])
        return "died: " + re.sub(r"==\d+==|0x[0-9a-f]+", "", last), message[:1500] + " ".join(frames)
    if wanted.kind in ("slow", "died"):
        return None
    if actual.kind == "slow" and wanted.kind != "refused":
        return "slow", f"Ludus needs more than {SECONDS} seconds"
    if actual.kind == "refused":
        if wanted.kind == "refused" or lints:
            return None
        first = re.sub(r"^\S*: ", "", actual.stderr.splitlines()[0])
        return "refused: " + re.sub(r"`[^`]*`|\d+", "_", first), actual.stderr
    if wanted.kind == "refused":
        codes = sorted({re.sub(r"^(\d+:\d+: )", "", e).split(":")[0] for e in wanted.stderr.splitlines()})
        return "accepted: " + " ".join(codes), wanted.stderr
    if wanted.stdout != actual.stdout:
        return "stdout", first_difference(wanted.stdout, actual.stdout)
    (a_printed, a), (b_printed, b) = map(expect.split_panic, (wanted.stderr, actual.stderr))
    if not expect.same_stderr(a_printed, b_printed, a is not None):
        return "stderr", first_difference(a_printed, b_printed)
    a_text, b_text = (m and f"{m.group('line')}:{m.group('col')}: {m.group('message')}" for m in (a, b))
    if a and a.group("file").startswith(("/rustc", "library")):
        a_text, b_text = a.group("message"), b and b.group("message")   # step_by(0), for example
    if a_text != b_text:
        kind = "position" if a and b and a.group("message") == b.group("message") else "panic"
        return kind, f"rustc {a_text}, Ludus {b_text}"
    if wanted.status != actual.status:
        return "status", f"rustc {wanted.status}, Ludus {actual.status}"
    return None


# ---------------------------------------------------------------- reducing

TOKEN = re.compile(r'r#".*?"#|r?"(?:\\.|[^"\\])*"|\'(?:\\u\{[^}]*\}|\\.|[^\'\\])\'|\'?\w+|::|->|\.\.=|<<=|>>=|'
                   r'[-+*/%&|^!=<>]=|&&|\|\||<<|>>|\.\.|\s+|.', re.S)


class Reducer:
    """Shortens a program while its difference looks the same. Ludus is asked first: it is quick."""

    def __init__(self, rustc, ludus, flags, folder, looks_like):
        self.rustc, self.ludus, self.flags, self.folder = rustc, ludus, flags, folder
        self.looks_like, self.tried = looks_like, set()
        self.end = time.monotonic() + REDUCE_SECONDS

    def keeps(self, text):
        if text in self.tried or time.monotonic() > self.end:
            return False
        self.tried.add(text)
        (self.folder / "pr.rs").write_text(text)
        actual = run_ludus(self.ludus, self.flags, "pr", self.folder)
        kind = self.looks_like.split(":")[0]
        if kind in ("died", "refused"):
            difference = compare(Result("ran", "", "", 0), actual, [])
            if not difference or difference[0] != self.looks_like:
                return False
            built, _, lints = self.rustc.compile(["pr"], emit="metadata")
            return built and not lints
        if actual.kind != ("slow" if kind == "slow" else "ran"):
            return False
        wanted, lints = self.rustc.judge(["pr"])
        if wanted["pr"].kind not in ("ran", "refused"):
            return False
        difference = compare(wanted["pr"], actual, lints.get("pr"))
        return bool(difference) and difference[0] == self.looks_like

    def shorten(self, pieces, join="".join):
        """Delta debugging: drops runs of pieces, from long runs to single ones."""
        length = max(1, len(pieces) // 2)
        while True:
            i = 0
            while i < len(pieces):
                shorter = pieces[:i] + pieces[i + length:]
                if self.keeps(join(shorter)):
                    pieces = shorter
                else:
                    i += length
            if length == 1:
                return pieces
            length //= 2

    def nested(self, text):
        """Drops bracketed groups with what stands before them, or keeps only their inside."""
        changed = True
        while changed:
            changed = False
            tokens = TOKEN.findall(text)
            stack, groups = [], []
            for i, token in enumerate(tokens):
                if token in "([{" and len(token) == 1:
                    stack.append(i)
                elif token in ")]}" and len(token) == 1 and stack:
                    groups.append((stack.pop(), i))
            groups.sort(key=lambda g: g[0] - g[1])
            for a, b in groups:
                line = max((i for i in range(a) if "\n" in tokens[i]), default=-1) + 1
                for start, end, kept in ((line, b + 1, []), (a, b + 1, []), (a - 1, b + 1, tokens[a + 1:b]),
                                         (line, b + 1, tokens[a + 1:b]), (a, b + 1, tokens[a + 1:b]), (a, b + 1, ["0"]), (a - 1, b + 1, ["0"]),
                                         (a - 1, b + 1, ["true"])):
                    shorter = "".join(tokens[:max(start, 0)] + kept + tokens[end:])
                    if len(shorter) < len(text) and self.keeps(shorter):
                        text, changed = shorter, True
                        break
                if changed:
                    break
        return text

    def reduce(self, text):
        if not self.keeps(text):
            return text
        size = None
        while size != len(text):
            size = len(text)
            items = re.split(r"(?<=\n\n)", text)
            text = "".join(self.shorten(items))
            text = "".join(self.shorten(text.splitlines(keepends=True)))
            text = self.nested(text)
            text = "".join(self.shorten(TOKEN.findall(text))) if len(text) < 3000 else text
        return text


# ---------------------------------------------------------------- the run

def parse_options():
    parser = argparse.ArgumentParser(description="Compares Ludus with rustc on random programs.")
    parser.add_argument("--ludus", required=True, metavar="PATH")
    parser.add_argument("--count", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--variants", action="store_true", help="also other passes, dispatch and arenas")
    parser.add_argument("--refused", action="store_true",
                        help="also fail where Ludus accepts what rustc refuses")
    parser.add_argument("--show-refused", action="store_true", help="print what rustc refuses")
    parser.add_argument("--no-reduce", action="store_true")
    parser.add_argument("--ignore", action="append", default=[], metavar="TEXT",
                        help="differences that need no report: part of what they look like")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="copy programs that differ to it")
    return parser.parse_args()


def check(options, rustc, folder, seed, name, wanted, lints):
    """The first difference of a program, as (what it looks like, the difference, flags)."""
    modes = {"": []} | (VARIANTS if options.variants else {})
    for mode, flags in modes.items():
        difference = compare(wanted, run_ludus(options.ludus, flags, name, folder), lints)
        if difference:
            prefix = "" if not mode else f" ({mode})"
            return difference[0], difference[1] + prefix, flags
    return None


def show_refusal(seed, errors):
    lines = generate.generate(seed).splitlines()
    for error in errors.splitlines():
        line, col = map(int, re.match(r"(\d+):(\d+)", error).groups())
        print(f"seed {seed}: {error}\n    {lines[line - 1][max(0, col - 80):col + 80]}")


def main():
    options = parse_options()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ludus-gen-"))
    rustc = Rustc(folder)
    passed = failed = panicked = refused = linted = 0
    groups = collections.defaultdict(list)
    seeds = range(options.seed, options.seed + options.count)
    for start in range(0, len(seeds), BATCH):
        names = {f"p{seed}": seed for seed in seeds[start:start + BATCH]}
        for name, seed in names.items():
            (folder / f"{name}.rs").write_text(generate.generate(seed), encoding="utf-8")
        wanted, lints = rustc.judge(names)
        for name, seed in names.items():
            refused += wanted[name].kind == "refused"
            panicked += wanted[name].status == 101
            linted += name in lints
            difference = check(options, rustc, folder, seed, name, wanted[name], lints.get(name))
            if options.show_refused and wanted[name].kind == "refused":
                show_refusal(seed, wanted[name].stderr)
            if difference and difference[0].startswith("accepted") and not options.refused:
                difference = None
            if difference:
                groups[difference[0]].append((seed, *difference[1:]))
                failed += 1
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    shutil.copy(folder / f"{name}.rs", options.keep)
            else:
                passed += 1
            (folder / f"{name}.rs").unlink()
    for looks_like, members in sorted(groups.items(), key=lambda g: -len(g[1])):
        seed, detail, flags = min(members, key=lambda m: len(generate.generate(m[0])))
        print(f"---- {looks_like}\n     {len(members)} programs: seeds {[m[0] for m in members][:8]}\n{detail}\n")
        if not options.no_reduce and not any(text in looks_like for text in options.ignore):
            reducer = Reducer(rustc, options.ludus, flags, folder, looks_like)
            print(reducer.reduce(generate.generate(seed)), flush=True)
    print(f"rustc: {panicked} panicked, {refused} refused, {linted} with lints")
    shutil.rmtree(folder)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
