#!/usr/bin/env python3
"""Compares Ludus with rustc on random programs (generate.py).

    compare.py --ludus build/ludus --count 500 --seed 1 [-j N] [--variants] [--features A,B] [--keep FOLDER]

Program i has seed S + i. A program passes when Ludus prints the same, ends with the same status and panics
at the same place with the same message; also when both refuse it. A program that rustc refuses only by a
lint (rustc is told to warn) passes when Ludus refuses it too or runs it like rustc. Differences are grouped
by what they look like, and the first of each group is reduced; --keep writes it as a test of tests/regress
(`tests/tools/judge.py --bless` adds what it must print). The last line is `N passed, N failed`.
"""
import argparse
import collections
import concurrent.futures
import pathlib
import re
import shutil
import sys
import tempfile
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]

import agreed                               # noqa: E402
import features                             # noqa: E402
import generate                             # noqa: E402
import rustc as rustc_module                # noqa: E402
from reduce import reduce                   # noqa: E402
from results import Ludus, compare          # noqa: E402

BATCH = 40
REDUCE_SECONDS = 60         # for one program; what is reached by then is printed
VARIANTS = {"no passes": ["--no-pass", "all", "--verify"], "verified": ["--verify"],
            "switch": ["--dispatch", "switch"], "malloc": ["--backend", "malloc"],
            "small chunks": ["--chunk", "64"]}

# flags: with which Ludus differed
Finding = collections.namedtuple("Finding", "looks_like detail seed flags")


class Judge:
    """Two folders with the same file names: modules for rustc, programs for Ludus."""

    def __init__(self, options):
        self.options = options
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="ludus-gen-"))
        (self.root / "rustc").mkdir()
        (self.root / "ludus").mkdir()
        self.rustc = rustc_module.Rustc(self.root / "rustc", lints="warn")
        self.ludus = Ludus(options.ludus, self.root / "ludus")
        self.counts = collections.Counter()

    def close(self):
        shutil.rmtree(self.root)

    def write(self, name, text):
        self.rustc.write(name, text)
        (self.ludus.folder / f"{name}.rs").write_text(text, encoding="utf-8")

    def judge(self, seeds):
        """The findings about the programs of some seeds."""
        names = {f"p{seed}": seed for seed in seeds}
        for name, seed in names.items():
            self.write(name, generate.generate(seed, self.options.features))
        wanted, lints = self.rustc.judge(names)
        for name, seed in names.items():
            self.counts["refused"] += wanted[name].kind == "refused"
            self.counts["panicked"] += wanted[name].status == 101
            self.counts["ran"] += wanted[name].kind == "ran"
            self.counts["with lints"] += name in lints
            if self.options.show_refused and wanted[name].kind == "refused":
                show_refusal(seed, self.options.features, wanted[name].errors)
            found = self.difference(name, wanted[name], lints.get(name))
            if found:
                yield Finding(*found[:2], seed, found[2])

    def difference(self, name, wanted, lints):
        """The first difference of a program, as (what it looks like, detail, flags), or None."""
        modes = {"": []} | (VARIANTS if self.options.variants else {})
        for mode, flags in modes.items():
            found = compare(wanted, self.ludus.run(name, flags), lints)
            if found and (self.options.refused or not found.looks_like.startswith("accepted")):
                return found.looks_like, found.detail + (f" ({mode})" if mode else ""), flags
        return None

    def keeps(self, finding):
        """The condition for reducing: Ludus, which is quick, is asked first."""
        kind = finding.looks_like.split(":")[0]

        def condition(text):
            self.write("reduced", text)
            actual = self.ludus.run("reduced", finding.flags)
            if (actual.kind in ("died", "refused")) != (kind in ("died", "refused")):
                return False
            wanted, lints = self.rustc.judge(["reduced"], run=kind not in ("died", "refused"))
            if kind != "accepted" and wanted["reduced"].kind != "ran":
                return False
            found = compare(wanted["reduced"], actual, lints.get("reduced"))
            return bool(found) and found.looks_like == finding.looks_like
        return condition


def show_refusal(seed, chosen, errors):
    lines = generate.generate(seed, chosen).splitlines()
    for error in errors:
        line = lines[error.line - 1] if error.line <= len(lines) else ""
        part = line[max(0, error.col - 80):error.col + 80].strip()
        print(f"seed {seed}: {error.line}: {error.code}: {error.message}\n    {part}")


# ---------------------------------------------------------------- the run

def parse_options():
    parser = argparse.ArgumentParser(description="Compares Ludus with rustc on random programs.")
    parser.add_argument("--ludus", required=True, metavar="PATH")
    parser.add_argument("--count", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("-j", type=int, default=1, metavar="N", help="batches at a time")
    parser.add_argument("--features", metavar="A,B", default="auto",
                        help="what programs may use: names of features.py, all, or what Ludus has (auto)")
    parser.add_argument("--variants", action="store_true", help="also other passes, dispatch and arenas")
    parser.add_argument("--refused", action="store_true",
                        help="also fail where Ludus accepts what rustc refuses")
    parser.add_argument("--show-refused", action="store_true", help="print what rustc refuses")
    parser.add_argument("--reduce", type=int, default=120, metavar="SECONDS",
                        help="for shortening what differs, in all (120)")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="write reduced programs to it")
    return parser.parse_args()


def judge_all(options, counts):
    def work(seeds):
        judge = Judge(options)
        try:
            return list(judge.judge(seeds)), judge.counts
        finally:
            judge.close()
    seeds = range(options.seed, options.seed + options.count)
    batches = [seeds[i:i + BATCH] for i in range(0, len(seeds), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        for found, more in pool.map(work, batches):
            counts.update(more)
            yield from found


def report(options, groups):
    judge, end = Judge(options), time.monotonic() + options.reduce
    for looks_like, members in sorted(groups.items(), key=lambda group: -len(group[1])):
        texts = {finding: generate.generate(finding.seed, options.features)
                 for finding in [m._replace(flags=tuple(m.flags)) for m in members[:20]]}
        finding = min(texts, key=lambda member: len(texts[member]))
        text = texts[finding]
        print(f"---- {looks_like}\n     {len(members)} programs: seeds {[m.seed for m in members][:8]}\n"
              f"{finding.detail}", flush=True)
        left = min(REDUCE_SECONDS, end - time.monotonic())
        if left > 0:
            text = reduce(text, judge.keeps(finding), left)
            print("\n".join("    | " + line for line in text.splitlines()), flush=True)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"\W+", "_", looks_like)[:60].strip("_")
            (options.keep / f"{name}.rs").write_text(f"// {looks_like}\n{text}", encoding="utf-8")
    judge.close()


def main():
    options = parse_options()
    problem = rustc_module.problem()
    if problem:
        print(f"skipped: random programs: {problem}\n0 passed, 0 failed")
        return 0
    options.features = features.chosen(options.features, options.ludus)
    print("features: " + ", ".join(sorted(options.features)))
    counts, groups, known = collections.Counter(), collections.defaultdict(list), agreed.read("program")
    for finding in judge_all(options, counts):
        if known.explains(finding.looks_like, generate.generate(finding.seed, options.features)):
            counts["agreed differences"] += 1
        else:
            groups[finding.looks_like].append(finding)
    report(options, groups)
    failed = sum(map(len, groups.values()))
    print("programs, by rustc: " + ", ".join(f"{n} {name}" for name, n in sorted(counts.items())))
    print(f"{options.count - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
