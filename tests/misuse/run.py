#!/usr/bin/env python3
"""Plants the classic memory bugs, and shows which net catches which.

    tests/misuse/run.py [--cc CC] [--bless] [-j N]

Each NAME.c in this folder is a program with one bug (misuse.h is what they share). It is built with
the memory library, and run under each net; what happens makes the table in docs/misuse.md. A test is
a cell of that table: it fails when the stored table says something else. --bless rewrites the table;
read the diff.

A net that this machine does not have is skipped, and said to be; its cells are kept as they are
stored. The last line is `N passed, N failed`, with `, N skipped` in a line before it.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import namedtuple

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TABLE = ROOT / "docs/misuse.md"
FLAGS = ["-std=c11", "-O1", "-g", "-gdwarf-4", "-w", "-D_POSIX_C_SOURCE=200809L", f"-I{ROOT}/src"]
ASAN = ["-fsanitize=address", "-fno-omit-frame-pointer"]
BUG_STATUS = 70
TIMEOUT = 60

# `build` is the kind of build; `arguments` go to the program; `wrapper` stands in front of it.
Net = namedtuple("Net", "name build arguments wrapper summary")

NETS = [
    Net("type", None, [], [], "the C compiler refuses it"),
    Net("check", "plain", [], [], "handles, marks and arenas are looked at in every build"),
    Net("checked", "checked", [], [], "`FLAVOR=checked`: the same, with 64-bit handles"),
    Net("audit", "plain", ["--audit"], [], "`--audit`, before memory dies"),
    Net("guard", "plain", ["--backend", "guard"], [], "`--backend guard`: dead pages"),
    Net("earthquake", "plain", ["--backend", "guard", "--earthquake"], [],
        "`--earthquake`: what grows moves"),
    Net("poison", "asan", [], [], "ASan and the arenas' poison"),
    Net("malloc", "asan", ["--backend", "malloc"], [], "ASan and `--backend malloc`"),
    Net("valgrind", "plain", ["--backend", "malloc"],
        ["valgrind", "-q", "--error-exitcode=99", "--leak-check=no"],
        "valgrind and `--backend malloc`"),
]
BUILDS = {"plain": [], "checked": ["-DLUDUS_CHECKED"], "asan": ASAN}

CAUGHT, FIRST, MISSED = "caught", "check", "—"


def command(words):
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT,
                          encoding="utf-8", errors="replace", cwd=ROOT)


class Bench:
    """Builds the library once a kind of build, and the programs."""

    def __init__(self, compiler, folder):
        self.compiler = compiler.split()
        self.folder = pathlib.Path(folder)
        self.unavailable = {}

    def has(self, net):
        if net.wrapper and shutil.which(net.wrapper[0]) is None:
            return f"there is no {net.wrapper[0]}"
        return self.unavailable.get(net.build)

    def try_build(self, build):
        """A build whose flags the compiler or the system does not know is left out."""
        source = self.folder / f"try_{build}.c"
        source.write_text("int main(void) { return 0; }\n")
        program = source.with_suffix("")
        done = command(self.compiler + BUILDS[build] + ["-o", str(program), str(source)])
        if done.returncode != 0 or command([str(program)]).returncode != 0:
            self.unavailable[build] = f"{self.compiler[0]} cannot build with {BUILDS[build][0]}"

    def library(self, build):
        sources = sorted((ROOT / "src/base").glob("*.c")) + sorted((ROOT / "src/mem").glob("*.c"))
        folder = self.folder / build
        folder.mkdir()
        done = subprocess.run(self.compiler + FLAGS + BUILDS[build] + ["-c"] + [str(s) for s in sources],
                              cwd=folder, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != 0:
            sys.exit(f"the memory library does not build:\n{done.stderr}")

    def program(self, source, build, extra):
        """Whether it compiles, and where it is."""
        path = self.folder / f"{source.stem}_{build}"
        objects = sorted(str(o) for o in (self.folder / build).glob("*.o"))
        done = command(self.compiler + FLAGS + BUILDS[build] + extra
                       + ["-o", str(path), str(source)] + objects)
        return done.returncode == 0, path, done.stderr


def normal(text):
    """Without what differs from run to run and from machine to machine."""
    text = re.sub(r"0x[0-9a-f]+", "0x…", text)
    text = text.replace(str(ROOT) + "/", "")
    return text.strip()


def message(net, done):
    """The line in which the net says what it has seen; None when it has not."""
    text = done.stderr
    if net.build == "asan":
        found = re.search(r"AddressSanitizer: (\S+)", text)
        how = re.search(r"^(READ|WRITE) of size \d+", text, re.M)
        return f"{found[1]}: {how[0]}" if found and how else None
    if net.name == "valgrind":
        found = re.search(r"^==\d+== (Invalid (?:read|write) of size \d+)", text, re.M)
        return found[1] if found else None
    if net.name in ("guard", "earthquake"):
        return f"signal {-done.returncode}" if done.returncode < 0 else None
    if net.name == "audit":
        found = re.search(r"^audit: .*", text, re.M)
        return found[0] if found else None
    return check_message(done)


def check_message(done):
    found = re.search(r"^ludus: internal error: (.*)", done.stderr, re.M)
    return normal(found[1]) if done.returncode == BUG_STATUS and found else None


def judge(net, done):
    """The cell of the table, and what was said."""
    said = message(net, done)
    if said is not None:
        return CAUGHT, normal(said)
    if check_message(done) is not None:
        return FIRST, check_message(done)
    if done.returncode == 0:
        return MISSED, None
    return f"status {done.returncode}", normal(done.stderr[:200])


def run_program(bench, source):
    """{net name: (cell, message)} of one program."""
    results = {}
    forced = []
    compiles, _, said = bench.program(source, "plain", [])
    if not compiles and "error:" in said:
        results["type"] = (CAUGHT, "does not compile")
        forced = ["-DFORCED"]
    else:
        results["type"] = (MISSED, None)
    programs = {}
    for net in NETS:
        if net.build is None or bench.has(net):
            continue
        if net.build not in programs:
            ok, programs[net.build], said = bench.program(source, net.build, forced)
            if not ok:
                sys.exit(f"{source.name} does not compile as {net.build}:\n{said}")
        done = command(net.wrapper + [str(programs[net.build])] + net.arguments)
        results[net.name] = judge(net, done)
    return results


# ---- the table -----------------------------------------------------------------------------------

HEAD = """# Misuse, on purpose

Each program in `tests/misuse` plants one classic bug, and is run under each net. `tests/misuse/run.py` makes this
page of what happens, and is a test of it: `--bless` writes it anew.

**caught**: the net says so. check: one of the checks that are in every build stops the program before the net
has anything to see. —: the program ends as if nothing were wrong.

"""


def title(source):
    """The first words of the program's comment, up to the colon."""
    return re.match(r"/\* ([^:]*):", source.read_text(encoding="utf-8"))[1]


def in_bold(cell):
    return f"**{cell}**" if cell == CAUGHT else cell


def render(sources, results):
    lines = ["| net | what it is |", "|---|---|"]
    lines += [f"| {net.name} | {net.summary} |" for net in NETS]
    lines += ["", "| bug | " + " | ".join(net.name for net in NETS) + " |", "|---" * (len(NETS) + 1) + "|"]
    for source in sources:
        cells = [in_bold(results[source.stem][net.name][0]) for net in NETS]
        lines.append(f"| {title(source)} | " + " | ".join(cells) + " |")
    lines += ["", "## What they say", ""]
    for source in sources:
        lines += [f"**{title(source)}** (`tests/misuse/{source.name}`)", "", "```text"]
        for net in NETS:
            cell, said = results[source.stem][net.name]
            if cell == CAUGHT:
                lines.append(f"{net.name + ':':<12}{said}")
        lines += ["```", ""]
    return HEAD + "\n".join(lines).rstrip() + "\n"


def stored(sources):
    """What the page says: {program: {net: (cell, message)}}, as far as it can be read."""
    text = TABLE.read_text(encoding="utf-8") if TABLE.exists() else ""
    columns = next((re.findall(r"[^|]+", line)[1:] for line in text.splitlines()
                    if line.startswith("| bug |")), [])
    columns = [column.strip() for column in columns if column.strip()]
    page = {}
    for source in sources:
        row = re.search(rf"^\| {re.escape(title(source))} \| (.*) \|$", text, re.M)
        cells = [cell.strip().strip("*") for cell in row[1].split("|")] if row else []
        said = re.search(rf"\(`tests/misuse/{re.escape(source.name)}`\)\n\n```text\n(.*?)```", text, re.S)
        words = dict(re.findall(r"^(\w+): +(.*)$", said[1], re.M)) if said else {}
        page[source.stem] = {net: (cell, words.get(net)) for net, cell in zip(columns, cells)}
    return page


def main():
    parser = argparse.ArgumentParser(description="Plants bugs, and shows which net catches which.")
    parser.add_argument("--cc", default=os.environ.get("CC") or "cc", help="the compiler")
    parser.add_argument("--bless", action="store_true", help="rewrite docs/misuse.md")
    parser.add_argument("-j", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    sources = sorted(HERE.glob("*.c"))
    page = stored(sources)
    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.cc, folder)
        for build in BUILDS:
            bench.try_build(build)
        for net in NETS:
            reason = bench.has(net)
            if reason:
                skipped += len(sources)
                print(f"SKIPPED {net.name}: {reason}")
        with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
            list(pool.map(bench.library, [b for b in BUILDS if b not in bench.unavailable]))
            found = dict(zip([s.stem for s in sources],
                             pool.map(lambda source: run_program(bench, source), sources)))
    for source in sources:
        for net in NETS:
            now = found[source.stem].get(net.name)
            before = page[source.stem].get(net.name)
            if now is None:  # skipped
                found[source.stem][net.name] = before or ("?", None)
                continue
            before = before and (before[0], before[1] if now[0] == CAUGHT else None)
            if before == (now[0], now[1] if now[0] == CAUGHT else None):
                passed += 1
            elif options.bless:
                passed += 1
                print(f"now tests/misuse/{source.name} under {net.name}: {now[0]}: {now[1]}")
            else:
                failed += 1
                print(f"FAILED tests/misuse/{source.name} under {net.name}: {now[0]}: {now[1]}")
                print(f"    docs/misuse.md says: {before}")
    if options.bless:
        TABLE.write_text(render(sources, found), encoding="utf-8")
    elif not failed and TABLE.exists() and TABLE.read_text(encoding="utf-8") != render(sources, found):
        failed += 1
        print("FAILED docs/misuse.md is not as it would be written: run with --bless")
    if skipped:
        print(f"{skipped} skipped")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
