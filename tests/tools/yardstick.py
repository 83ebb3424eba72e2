#!/usr/bin/env python3
"""Measures Ludus against programs of others: any folder of .rs files, with rustc as the judge.

    tests/tools/yardstick.py [--ludus build/ludus] [--core] [--having REGEX] [--cache FILE] [-j N]
                             [--show VERDICT]... FOLDER...

Made for a checkout of rustc's own tests (its folder tests/ui; --having '^//@ run-pass' takes those
that run). Nothing of theirs stands here. Each program gets one verdict:

    right      both accept and do the same (stdout and status), or both refuse with the same errors:
               code, line and column
    unlike     both refuse, with other errors
    behaves    both accept, and the runs differ
    accepted   Ludus accepts what rustc refuses: a bug
    refused    Ludus refuses, with a code of rustc's, what rustc accepts: a bug
    gap        Ludus refuses by a code LUD..., or stops at a limit: counted by its message
    crash      Ludus died, hung, or found a bug in itself

rustc is asked only where Ludus does not already say that it lacks something; with --cache its
answers are kept in FILE. --core leaves out programs that use, by their words, what lies outside
the first tier (heap types, generics, traits, closures, modules and the like). Programs that need
a nightly rustc, other files or flags are left out always. The exit status is 1 if there was a bug.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
TOOLS = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(TOOLS))

import expect  # noqa: E402
import judge  # noqa: E402

BUGS = ["behaves", "accepted", "refused", "crash"]
VERDICTS = ["right", "unlike", *BUGS, "gap"]
RUN_SECONDS = 10
HANG = -1000                    # the status of what took longer
SHORT_ERROR = re.compile(r":(?P<line>\d+):(?P<col>\d+): error(?:\[(?P<code>\w+)\])?: (?P<text>.*)")

NOT_ALONE = re.compile(r"""^\s*//@?\s*(?:aux-|revisions|compile-flags|edition:\s*2024|proc-macro|
                           needs-|incremental|rustc-env|exec-env|run-rustfix.*feature)
                         | ^\s*\#!?\[\s*(?:feature|no_std|no_core|no_main|crate_type|path)\b
                         | \bextern\s+crate\b | \basm!""", re.M | re.X)
OUTSIDE = re.compile(r"""\b(?:Vec|String|Box|Rc|Arc|Cell|RefCell|Option|Some|None|Result|Ok|Err|
                         HashMap|BTreeMap|trait|dyn|where|mod|macro_rules|macro|union|unsafe|extern|
                         async|await|yield|i128|u128|static\s+mut|thread|vec!|format!|crate|super|
                         env!|include|concat|stringify|line!|file!|column!|cfg!)
                         (?![\w])
                       | \b(?:vec|format|concat|stringify|line|file|column|cfg|env|dbg|write|
                         writeln|include_str|option_env|module_path|addr_of)!
                       | \|[\w\s,&:()\[\];]*\|\s*[\w{(*&!-]      # closures, roughly
                       | (?:fn|struct|enum|impl|type)\s*\w*\s*<  # parameters of items
                       | \bimpl\b[^{;]*\bfor\b
                       | \benum\s+\w+\s*\{[^}=]*\w\s*[({]        # a payload
                       | \bfn\s*\( | \*\s*(?:const|mut)\s+\w
                       | '\w+\b(?!')(?!\s*:\s*(?:loop|while|for|\{))
                       | \b(?:if|while)\s+let\b | \blet\b[^;={]*=[^;={]*\belse\s*\{
                       | ::< | \w\?[;.)]
                       """, re.X)
COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"', re.S)
LABEL = re.compile(r"\b(?:break|continue)\s+'\w+|'\w+\s*:\s*(?:loop|while|for|\{)|'static\b"
                   r"|b?'(?:\\.[^']*|[^'\\])'")

options = None
cache = {}


def reason_to_skip(text):
    if NOT_ALONE.search(text):
        return "not alone"
    if not options.core:
        return None
    code = LABEL.sub(" ", COMMENT.sub('""', text))
    return "outside the core" if OUTSIDE.search(code) else None


def finish(command, folder):
    """Runs a program: (stdout, stderr, status)."""
    try:
        run = subprocess.run(command, cwd=folder, env=judge.environment(), capture_output=True,
                             stdin=subprocess.DEVNULL, timeout=RUN_SECONDS)
    except subprocess.TimeoutExpired:
        return "", "", HANG
    return (run.stdout.decode("utf-8", "replace"), run.stderr.decode("utf-8", "replace"),
            run.returncode)


def panic_of(stderr):
    """A panic's message, and its position unless that is in rustc's library; or None."""
    match = expect.split_panic(stderr)[1]
    if not match:
        return None
    own = not match.group("file").startswith("/rustc/")
    return [match.group("message"), list(match.group("line", "col")) if own else None]


def ask_rustc(path):
    """rustc's answer as a dictionary: its errors, or what the program did."""
    data = path.read_bytes()
    key = hashlib.sha256(data).hexdigest()
    if key in cache:
        return cache[key]
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "program.rs").write_bytes(data)
        command = ["rustc", *judge.FLAGS, "--error-format", "json", "-o", "program", "program.rs"]
        built = subprocess.run(command, cwd=folder, env=judge.environment(), capture_output=True,
                               text=True, errors="replace", timeout=judge.COMPILE_SECONDS)
        if built.returncode != 0:
            errors = [[line, col, code if re.fullmatch(r"E\d{4}", code) else "-"]
                      for line, col, code, _ in judge.errors_of(built, "program.rs")]
            cache[key] = {"errors": sorted(map(list, {tuple(error) for error in errors}))}
        else:
            stdout, stderr, status = finish(["./program"], folder)
            cache[key] = {"stdout": stdout, "status": status, "panic": panic_of(stderr)}
    return cache[key]


def code_of(match):
    """A lint's name is the same as no code: rustc does not show it as one."""
    code = match["code"] or ""
    return code if re.fullmatch(r"E\d{4}", code) else "-"


def shown(errors):
    return ", ".join(f"{code} {line}:{col}" for line, col, code in errors[:6])


def compare_runs(mine, its):
    stdout, stderr, status = mine
    panic = panic_of(stderr)
    if status == 4:
        return "gap", "a limit: " + stderr.strip().split("\n")[0][:80]
    if stdout != its["stdout"] or status != its["status"]:
        return "behaves", f"status {status}, rustc's {its['status']}; " + expect.diff(
            its["stdout"], stdout, "stdout")[:300]
    theirs = its["panic"]
    if panic and theirs and (panic[0] != theirs[0] or theirs[1] and panic[1] != theirs[1]):
        return "behaves", f"panic {panic}, rustc's {theirs}"
    return "right", ""


def verdict(path):
    name = path.name
    mine = finish([options.ludus, "run", "--error-format", "short", name], path.parent)
    stdout, stderr, status = mine
    if status == HANG:
        return ("right", "") if ask_rustc(path).get("status") == HANG else ("crash", "no end")
    if status < 0 or status == 70:
        return "crash", f"status {status}: {stderr.strip()[:200]}"
    found = [match for match in map(SHORT_ERROR.search, stderr.split("\n")) if match]
    if status != 1 or not found:
        its = ask_rustc(path)
        if "errors" in its:
            return "accepted", "rustc: " + shown(its["errors"])
        return compare_runs(mine, its)
    lacks = [match["text"] for match in found if (match["code"] or "").startswith("LUD")]
    if lacks:
        return "gap", lacks[0]
    errors = sorted({(int(m["line"]), int(m["col"]), code_of(m)) for m in found})
    its = ask_rustc(path)
    if "errors" not in its:
        return "refused", "; ".join(m.group().lstrip(":") for m in found[:3])
    theirs = sorted({tuple(error) for error in its["errors"]})
    if errors == theirs:
        return "right", ""
    return "unlike", f"Ludus: {shown(errors)}; rustc: {shown(theirs)}"


def guarded(path):
    try:
        return verdict(path)
    except subprocess.TimeoutExpired:
        return "gap", "rustc took too long"


def collect(places):
    programs, skipped = [], collections.Counter()
    for place in places:
        place = pathlib.Path(place).resolve()
        for path in sorted(place.rglob("*.rs")) if place.is_dir() else [place]:
            try:
                text = path.read_text(encoding="utf-8")
            except (UnicodeDecodeError, FileNotFoundError):
                skipped["not UTF-8"] += 1
                continue
            if options.having and not re.search(options.having, text, re.M):
                continue
            reason = reason_to_skip(text)
            if reason:
                skipped[reason] += 1
            else:
                programs.append(path)
    return programs, skipped


def report(programs, answers, skipped):
    verdicts = collections.Counter(kind for kind, _ in answers)
    gaps = collections.Counter(re.sub(r"`[^`]*`" if " method " in why else "$^", "`_`", why)
                               for kind, why in answers if kind == "gap")
    for path, (kind, why) in zip(programs, answers):
        if kind in options.show:
            print(f"{kind:9} {os.path.relpath(path)}\n          {why}")
    print(f"{len(programs)} programs ({sum(skipped.values())} left out: "
          + ", ".join(f"{count} {reason}" for reason, count in skipped.most_common()) + ")")
    for kind in VERDICTS:
        print(f"{verdicts[kind]:7} {kind}")
    for why, count in gaps.most_common(options.gaps):
        print(f"        {count:7} {why}")
    return 1 if any(verdicts[kind] for kind in BUGS) else 0


def main():
    global options, cache
    parser = argparse.ArgumentParser(description="Measures Ludus against programs of others.")
    parser.add_argument("--ludus", default="build/ludus", help="the ludus to run")
    parser.add_argument("--core", action="store_true", help="only programs of the first tier")
    parser.add_argument("--having", metavar="REGEX", help="only programs with such a line")
    parser.add_argument("--cache", metavar="FILE", help="keep rustc's answers here (JSON)")
    parser.add_argument("--show", action="append", default=[], metavar="VERDICT",
                        help="list the programs with this verdict")
    parser.add_argument("--gaps", type=int, default=40, help="how many kinds of gaps to show")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="programs at a time")
    parser.add_argument("folders", nargs="+", metavar="FOLDER")
    options = parser.parse_args()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    if not os.access(options.ludus, os.X_OK):
        parser.error(f"there is no {options.ludus}")
    problem = judge.rustc_problem()
    if problem:
        print(f"skipped: {problem}")
        return 0
    store = pathlib.Path(options.cache) if options.cache else None
    if store and store.exists():
        cache = json.loads(store.read_text())
    programs, skipped = collect(options.folders)
    try:
        with concurrent.futures.ThreadPoolExecutor(max(1, options.j)) as pool:
            answers = list(pool.map(guarded, programs))
    finally:
        if store:
            store.write_text(json.dumps(cache))
    return report(programs, answers, skipped)


if __name__ == "__main__":
    sys.exit(main())
