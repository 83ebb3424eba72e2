#!/usr/bin/env python3
"""Changes programs by a token or two, and asks rustc and Ludus whether they still accept them.

    mutate.py --ludus build/ludus --count 2000 --seed 1 [--only TEXT] [--kind KIND] [--keep FOLDER]
    mutate.py --ludus build/ludus --share 1.5 --seed 1      # for each program, whatever others there are

The programs are those of tests/ and samples/. A mutant is a program with one change, sometimes two: a
token deleted, doubled, swapped with another, replaced by one of the same program or of a list; a bracket
pair removed or put around something; a statement deleted, doubled or moved. The outcomes:

    agreed        both accept it, and it does the same; or both refuse it
    unsupported   rustc accepts it; Ludus refuses it with LUD..., or a limit stops it
    accepted      Ludus accepts what rustc refuses: the worst that can happen
    refused       Ludus refuses what rustc accepts, and says that it is not valid Rust
    run           both accept it, and it does not do the same
    died          Ludus dies, or reports a bug of its own

Differences that are known and explained stand in agreed.txt and are counted; the others are grouped,
and of each group one is reduced. For what both refuse, two figures are printed: how often the first
error has the same code, and how often the same position too. The last line is `N passed, N failed`.
"""
import argparse
import collections
import concurrent.futures
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import features                                                     # noqa: E402
import generate                                                     # noqa: E402
import agreed                                                       # noqa: E402
import choice                                                       # noqa: E402
import rustc as rustc_module                                        # noqa: E402
from reduce import reduce                                           # noqa: E402
from results import (STATUS_LIMIT, Ludus, compare_runs, died, generic, show_errors)    # noqa: E402
from tokens import CLOSE, OPEN, is_int, is_name, is_space, pairs, split                # noqa: E402

ROOT = HERE.parents[1]
SUITES = ["tests/run", "tests/panic", "tests/regress", "tests/ui", "tests/unsupported", "tests/cli",
          "samples"]
BATCH = 100
RUN_SECONDS = 2
REDUCE_SECONDS = 30
REFUSED = 0.1           # mutants of a refused program for one of a valid one, whose border says most
TRIES = 20              # to find a mutant of a program that it did not have yet
MAX_TEXT = 6000         # characters of a program that is mutated

WORDS = """let mut const static fn struct enum impl pub self Self match if else while loop for in break continue
    return as ref true false i8 i32 i64 u8 u32 u64 usize isize f32 f64 bool char str _ 'a x main""".split()
SIGNS = """+ - * / % & | ^ ! ~ && || << >> = == != < > <= >= += -= *= /= <<= -> => .. ..= . , ; : :: # ? @ $
    () [] {} ( ) [ ] { } 0 1 -1 2.5 255 256 1u8 1i64 3.0f32 'x' b'x' "s" b"s" &mut &""".split()
SAME = [["+", "-", "*", "/", "%"], ["&", "|", "^"], ["<<", ">>"], ["==", "!=", "<", ">", "<=", ">="], ["&&", "||"],
        ["..", "..="], ["+=", "-=", "*=", "="], ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "usize", "isize",
         "f32", "f64", "bool", "char"], ["true", "false"], ["break", "continue", "return"], ["while", "if"],
        ["const", "static", "let"], ["struct", "enum"], [".", "::"], ["=>", "->", "="], [",", ";"], ["&", "*", "!", "-"],
        ["println", "print", "eprintln", "panic", "assert"], ["self", "Self"],
        ["0", "1", "2", "-1", "255", "256", "127", "128", "1.0", "0u8", "0x80000000"]]


# ---------------------------------------------------------------- mutants

class Mutator:
    """`pieces` are the program's, with white space; `at` the indices of its tokens."""

    def __init__(self, text, rng):
        self.random = rng
        self.pieces = split(text)
        self.at = [i for i, piece in enumerate(self.pieces) if not is_space(piece)]

    def token(self):
        return self.random.choice(self.at)

    def other(self, condition):
        found = [self.pieces[i] for i in self.at if condition(self.pieces[i])]
        return self.random.choice(found) if found else None

    def delete(self):
        self.pieces[self.token()] = " "

    def double(self):
        i = self.token()
        self.pieces[i] += " " + self.pieces[i]

    def swap_neighbours(self):
        n = self.random.randrange(len(self.at) - 1)
        self.swap(self.at[n], self.at[n + 1])

    def swap(self, i, j):
        self.pieces[i], self.pieces[j] = self.pieces[j], self.pieces[i]

    def swap_alike(self):
        """Two names, or two numbers, anywhere."""
        i = self.token()
        alike = is_name if is_name(self.pieces[i]) else is_int
        self.swap(i, self.random.choice([j for j in self.at if alike(self.pieces[j])] or [i]))

    def replace_by_own(self):
        self.pieces[self.token()] = self.other(bool)

    def replace_name(self):
        names = [i for i in self.at if is_name(self.pieces[i])]
        if names:
            self.pieces[self.random.choice(names)] = self.pieces[self.random.choice(names)]

    def replace_by_listed(self):
        self.pieces[self.token()] = self.random.choice(self.random.choice([WORDS, SIGNS]))

    def replace_alike(self):
        """By a token that often stands in the same place: the change is one of meaning."""
        for _ in range(20):
            i = self.token()
            classes = [c for c in SAME if self.pieces[i] in c]
            if classes:
                self.pieces[i] = self.random.choice(self.random.choice(classes))
                return
        self.replace_by_listed()

    def insert(self):
        i = self.token()
        self.pieces[i] = self.random.choice(["&", "*", "mut", "-", "!", "&mut", ";", ",", "as", "..", "ref", "let",
                                             self.other(is_name) or "x"]) + " " + self.pieces[i]

    def drop_word(self):
        """`mut`, `&`, `*`, `return`, `break`, `pub`, `const`: what decides about places and ways."""
        words = [i for i in self.at if self.pieces[i] in ("mut", "&", "*", "!", "return", "break", "const", "else",
                                                           "as", "_", "'a", "ref", "derive", "Clone", "Copy", "self")]
        if words:
            self.pieces[self.random.choice(words)] = " "

    def brackets(self):
        """Removes a pair, or changes its kind."""
        partner = pairs(self.pieces)
        if partner:
            i = self.random.choice(sorted(partner))
            new = self.random.choice(["  ", "()", "[]", "{}"])
            self.pieces[min(i, partner[i])], self.pieces[max(i, partner[i])] = new

    def empty(self):
        """Removes what is between two brackets."""
        partner = pairs(self.pieces)
        if partner:
            i = self.random.choice(sorted(partner))
            a, b = min(i, partner[i]), max(i, partner[i])
            if b - a < 40:
                self.pieces[a + 1:b] = []

    def statements(self):
        """(start, end) of what looks like a statement: behind `;`, `{` or `}`, to the next `;`."""
        found, depth_start = [], None
        for n, i in enumerate(self.at[:-1]):
            if self.pieces[i] in (";", "{", "}"):
                depth_start = self.at[n + 1]
            if depth_start is not None and self.pieces[self.at[n + 1]] == ";":
                found.append((depth_start, self.at[n + 1] + 1))
                depth_start = None
        return found

    def move_statement(self):
        found = self.statements()
        if not found:
            return self.double()
        a, b = self.random.choice(found)
        cut = self.pieces[a:b]
        way = self.random.choice(["delete", "double", "move", "move"])
        places = [start for start, _ in found if not a < start < b]
        to = self.random.choice(places) if way == "move" and places else a
        if way in ("delete", "move"):
            self.pieces[a:b] = [" "] * (b - a)
        if way in ("double", "move"):
            self.pieces[to:to] = cut + [" "]
        return None

    WAYS = [(delete, 5), (double, 2), (swap_neighbours, 3), (swap_alike, 4), (replace_by_own, 4), (replace_name, 7),
            (replace_by_listed, 5), (replace_alike, 9), (insert, 5), (drop_word, 5), (brackets, 3), (empty, 2),
            (move_statement, 7)]

    def mutant(self):
        ways, weights = zip(*self.WAYS)
        self.random.choices(ways, weights)[0](self)
        return "".join(self.pieces)


EXPECTATIONS = re.compile(r"^// (expect|expect-partial|stderr|stderr-partial|panic|panic\+|status):.*\n", re.M)


def sources(options):
    """The programs: (name, text)."""
    found, only = [], options.only
    if not only:
        chosen = features.of_ludus(options.ludus)
        found = [(f"seed {seed}", generate.generate(seed, chosen))
                 for seed in range(options.seed, options.seed + options.generated)]
        found = [(name, text) for name, text in found if len(text) < MAX_TEXT]
    for suite in SUITES:
        for path in sorted((ROOT / suite).rglob("*.rs")):
            name = path.relative_to(ROOT).as_posix()
            data = path.read_bytes()
            if only and only not in name or len(data) > MAX_TEXT:
                continue
            try:
                text = EXPECTATIONS.sub("", data.decode("utf-8-sig")).rstrip() + "\n"
            except UnicodeDecodeError:
                continue
            if len(split(text)) > 20:
                found.append((name, text))
    return found


def weight(program):
    name, _ = program
    return REFUSED if name.startswith("tests/ui") and "/accepted" not in name else 1


def mutants(programs, options):
    """(name of the program, text) of the mutants; none of a program twice, and none like itself."""
    seen = set(programs)
    for (name, text), number in choice.turns(programs, options.seed, options.count, options.share, weight):
        rng = random.Random(number)
        for _ in range(TRIES):
            mutant = Mutator(text, rng).mutant()
            if rng.random() < 0.15:
                mutant = Mutator(mutant, rng).mutant()
            if (name, mutant) not in seen and "\0" not in mutant:
                seen.add((name, mutant))
                yield name, mutant
                break


# ---------------------------------------------------------------- judging

Finding = collections.namedtuple("Finding", "kind looks_like detail source text")


class Judge:
    """Two folders with the same file names: modules for rustc, programs for Ludus."""

    def __init__(self, binary):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="ludus-mutate-"))
        (self.root / "rustc").mkdir()
        (self.root / "ludus").mkdir()
        self.rustc = rustc_module.Rustc(self.root / "rustc")
        self.ludus = Ludus(binary, self.root / "ludus")
        self.counts = collections.Counter()

    def close(self):
        shutil.rmtree(self.root)

    def judge(self, batch):
        """Findings about a batch of (source, text)."""
        names = {f"p{i}": item for i, item in enumerate(batch)}
        for name, (_, text) in names.items():
            self.rustc.write(name, text)
            (self.ludus.folder / f"{name}.rs").write_text(text, encoding="utf-8")
        said = self.ludus.check(list(names))
        wanted, _ = self.rustc.judge(names, seconds=RUN_SECONDS)
        for name, (source, text) in names.items():
            found = self.one(name, text, wanted[name], said[name])
            if found:
                yield Finding(*found, source, text)

    def one(self, name, text, wanted, errors):
        """(kind, what it looks like, detail) of a difference, or None. Ludus's errors are None if it died."""
        if errors is None:
            return "died", *died(self.ludus.run(name))
        if wanted.kind == "refused" and errors:
            self.both_refuse(wanted.errors[0], errors[0])
            return None
        if wanted.kind == "refused":
            return self.accepted(name, text)
        if errors:
            return self.refused(text, errors)
        self.counts["both accept"] += 1
        actual = self.ludus.run(name, seconds=RUN_SECONDS)
        limited = actual.kind == "slow" or actual.status == STATUS_LIMIT != wanted.status
        if limited or wanted.kind in ("slow", "died"):
            self.counts["stopped by a limit"] += 1
            return None
        difference = compare_runs(wanted, actual)
        return difference and ("run", *difference)

    def both_refuse(self, wanted, actual):
        self.counts["both refuse"] += 1
        if actual.code and actual.code.startswith("LUD"):
            self.counts["both refuse, Ludus as unsupported"] += 1
            return
        same_code = wanted.code == actual.code or None in (wanted.code, actual.code) and \
            not str(wanted.code).startswith("E") and not actual.code
        self.counts["same code"] += same_code
        self.counts["same code and position"] += same_code and wanted[:2] == actual[:2]

    def accepted(self, name, text):
        """Ludus accepts it. As a module it was refused; is it as a program?"""
        errors = self.rustc.alone(text)
        if not errors:
            return None
        first = errors[0]
        return "accepted", f"accepted: {first.code}: {generic(first.message)}", show_errors(errors)

    def refused(self, text, errors):
        if any((e.code or "").startswith("LUD") or "; the limit of " in e.message for e in errors):
            self.counts["unsupported"] += 1
            return None
        if self.rustc.alone(text):
            self.both_refuse(self.rustc.alone(text)[0], errors[0])
            return None
        return "refused", f"refused: {errors[0].code}: {generic(errors[0].message)}", show_errors(errors)

    def keeps(self, finding):
        """The condition for reducing: a text gives a finding that looks the same."""
        def condition(text):
            name = "reduced"
            (self.ludus.folder / f"{name}.rs").write_text(text, encoding="utf-8")
            errors = self.ludus.check([name])[name]
            if (errors is None) != (finding.kind == "died") and finding.kind != "run":
                return False
            if finding.kind in ("accepted", "refused") and bool(errors) != (finding.kind == "refused"):
                return False
            self.rustc.write(name, text)
            wanted, _ = self.rustc.judge([name], seconds=RUN_SECONDS)
            found = self.one(name, text, wanted[name], errors)
            return bool(found) and found[:2] == finding[:2]
        return condition


# ---------------------------------------------------------------- the run

def parse_options():
    parser = argparse.ArgumentParser(description="Compares what rustc and Ludus accept, on mutants.")
    parser.add_argument("--ludus", required=True, metavar="PATH")
    choice.add_options(parser, count=1000)
    parser.add_argument("-j", type=int, default=1, metavar="N", help="batches at a time")
    parser.add_argument("--only", metavar="TEXT", help="mutate programs whose name has TEXT in it")
    parser.add_argument("--generated", type=int, default=100, metavar="N", help="random programs among them")
    parser.add_argument("--kind", metavar="KIND", help="report only findings of this kind")
    parser.add_argument("--all", action="store_true", help="print each text of a group, not only one")
    parser.add_argument("--reduce", type=int, default=120, metavar="SECONDS",
                        help="for shortening what differs, in all (120)")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="write the reduced programs to it")
    return parser.parse_args()


def judge_all(options, batches, counts):
    def work(batch):
        judge = Judge(options.ludus)
        try:
            return list(judge.judge(batch)), judge.counts
        finally:
            judge.close()
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        for found, more in pool.map(work, batches):
            counts.update(more)
            yield from found


def report(options, groups):
    judge, end = Judge(options.ludus), time.monotonic() + options.reduce
    order = ["died", "accepted", "run", "refused"]
    for looks_like, members in sorted(groups.items(), key=lambda g: (order.index(g[1][0].kind), -len(g[1]))):
        first = min(members, key=lambda finding: len(finding.text))
        left = min(REDUCE_SECONDS, end - time.monotonic())
        text = reduce(first.text, judge.keeps(first), left) if left > 0 else first.text
        print(f"---- {looks_like}\n     {len(members)} mutants, one of {first.source}\n{first.detail}")
        print("\n".join("    | " + line for line in text.splitlines()), flush=True)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"\W+", "_", looks_like)[:60].strip("_")
            (options.keep / f"{name}.rs").write_text(text, encoding="utf-8")
    judge.close()


def main():
    options = parse_options()
    problem = rustc_module.problem()
    if problem:
        print(f"skipped: mutants: {problem}\n0 passed, 0 failed")
        return 0
    texts = list(mutants(sources(options), options))
    batches = [texts[i:i + BATCH] for i in range(0, len(texts), BATCH)]
    counts, groups, known = collections.Counter(), collections.defaultdict(list), agreed.read("mutant")
    for finding in judge_all(options, batches, counts):
        if known.explains(finding.looks_like, finding.text):
            counts["agreed differences"] += 1
        elif not options.kind or finding.kind == options.kind:
            groups[finding.looks_like].append(finding)
    report(options, groups)
    failed = sum(map(len, groups.values()))
    print("mutants: " + ", ".join(f"{n} {name}" for name, n in sorted(counts.items())))
    print(f"{len(texts) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
