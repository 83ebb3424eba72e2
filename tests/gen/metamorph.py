#!/usr/bin/env python3
"""Rewrites programs so that they must do the same, and compares what Ludus does. Needs no rustc.

    metamorph.py --ludus build/ludus --count 1000 --seed 1 [--only TEXT] [--generated N] [--keep FOLDER]
    metamorph.py --ludus build/ludus --share 0.5 --seed 1   # for each program, whatever others there are

The programs are those of tests/run, tests/panic, tests/regress, tests/ui, samples/, and N random ones. The
rewritings, of which each variant has some:

    layout     other white space, and comments, between any two tokens
    rename     names that the program makes: functions, constants, variables, labels, fields
    reorder    the items of the file, and those of impl blocks
    wrap       the body of a function in another block
    dead       statements, branches and functions that do nothing
    parens     parentheses around arguments, initialisers and operands of `return`
    literals   integers in another base, or with underscores

A refused program must be refused with the same codes, and by `layout`, in the same places. A panic must
have the same message and stand at the same token; messages that quote the source are left out. The last
line is `N passed, N failed`.
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
import unicodedata

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "tools")]

import agreed                                                   # noqa: E402
import choice                                                   # noqa: E402
import expect                                                   # noqa: E402
import features                                                 # noqa: E402
import generate                                                 # noqa: E402
from mutate import EXPECTATIONS, MAX_TEXT                       # noqa: E402
from reduce import reduce                                       # noqa: E402
from results import STATUS_LIMIT, Difference, Ludus, died, first_difference    # noqa: E402
from writer.model import SCALARS                                # noqa: E402
from tokens import is_name, is_space, join, pairs, split        # noqa: E402

ROOT = HERE.parents[1]
REDUCE_SECONDS = 30
SUITES = ["tests/run", "tests/panic", "tests/regress", "tests/ui", "samples"]
ITEMS = {"fn", "const", "static", "struct", "enum", "impl", "use", "mod", "type", "pub", "unsafe", "extern"}
KEYWORDS = set("""as break const continue crate else enum extern false fn for if impl in let loop match mod move mut
    pub ref return self Self static struct super trait true type unsafe use where while async await dyn
    abstract become box do final macro override priv try typeof unsized virtual yield""".split())
NOT_RENAMED = {"main", "_", *SCALARS}


# ---------------------------------------------------------------- a program as tokens

Piece = collections.namedtuple("Piece", "text origin")      # origin: the number of the token, or None


class Program:
    """Tokens that remember which token of the original they are."""

    def __init__(self, text, rng):
        self.random = rng
        texts = [piece for piece in split(text) if not is_space(piece)]
        self.pieces = [Piece(t, i) for i, t in enumerate(texts)]
        self.spaced = False

    def texts(self):
        return [piece.text for piece in self.pieces]

    def chance(self, p):
        return self.random.random() < p

    def insert(self, at, texts):
        self.pieces[at:at] = [Piece(t, None) for t in texts]

    # ---- where things are

    def bodies(self):
        """(open, close) of the bodies of functions, the outer before the inner."""
        texts = self.texts()
        partner = pairs(texts)
        found = []
        for i, text in enumerate(texts[:-2]):
            if text == "fn" and is_name(texts[i + 1]) and texts[i + 2] == "(" and i + 2 in partner:
                j = partner[i + 2] + 1
                while j < len(texts) and texts[j] not in ("{", ";"):
                    j = partner[j] + 1 if texts[j] in "([" and j in partner else j + 1
                if j < len(texts) and texts[j] == "{" and j in partner:
                    found.append((j, partner[j]))
        return found

    def item_ends(self, start, end):
        """Cuts the tokens from start to end into items: their ends, or None where that is not clear."""
        texts = self.texts()
        partner = pairs(texts)
        ends, i, first = [], start, True
        while i < end:
            if first and texts[i] == "#" and texts[i + 1] == "[" and i + 1 in partner:
                i = partner[i + 1] + 1
                continue
            if first and texts[i] not in ITEMS:
                return None
            tail = texts[i] in ("const", "static", "use", "type")
            if texts[i:i + 2] == ["const", "fn"]:
                tail = False
            while i < end and texts[i] != ";" and (tail or texts[i] != "{"):
                i = partner[i] + 1 if texts[i] in "([{" and i in partner else i + 1
            if i >= end or texts[i] == "{" and i not in partner:
                return None
            i = (partner[i] if texts[i] == "{" else i) + 1
            ends.append(i)
        return ends

    # ---- rewritings: each returns whether it did something

    def layout(self):
        self.spaced = True
        return True

    def rename(self):
        texts = self.texts()
        made = set()
        for i, text in enumerate(texts[:-1]):
            if text in ("fn", "const", "static", "mut", "let", "for") and is_name(texts[i + 1]) \
                    and (i == 0 or texts[i - 1] != "&"):
                made.add(texts[i + 1])
            elif is_name(text) and texts[i + 1] == ":" and (i == 0 or texts[i - 1] in "(,|"):
                made.add(text)
        made -= KEYWORDS | NOT_RENAMED
        made -= self.quoted() | self.known()
        made = {name for name in made if self.chance(0.7)}
        if not made:
            return False
        to = {name: self.new_name(name, texts) for name in sorted(made)}
        labels = {t for t in texts if re.match(r"'[a-z]\w*\Z", t) and t != "'static"}
        to |= {label: f"{label}_{self.random.randint(0, 99)}" for label in labels if self.chance(0.5)}
        self.pieces = [Piece(self.renamed(piece.text, to), piece.origin) for piece in self.pieces]
        return True

    def new_name(self, name, texts):
        while True:
            new = f"{name}_{self.random.randint(0, 999)}" if name[:1] != "_" else f"_{name}"
            if new not in texts:
                return new

    def quoted(self):
        """Names that the output may show: of fields that are printed by {:?}."""
        texts = self.texts()
        partner = pairs(texts)
        shown = set()
        for i, text in enumerate(texts):
            if text in ("struct", "enum") and i + 2 < len(texts) and texts[i + 2] == "{" and i + 2 in partner:
                shown |= {t for t in texts[i + 1:partner[i + 2]] if is_name(t)}
        return shown

    def known(self):
        """Names that stand in a place where they may be the library's."""
        texts = self.texts()
        return {text for i, text in enumerate(texts) if is_name(text) and i and texts[i - 1] in (".", "::")
                or is_name(text) and texts[i + 1:i + 2] == ["!"]}

    def renamed(self, text, to):
        if text in to:
            return to[text]
        if '"' in text and "{" in text:
            def one(match):
                return match.group(1) + to.get(match.group(2), match.group(2)) + "$"

            text = re.sub(r"((?:^|[^{])(?:\{\{)*\{)([a-z_A-Z]\w*)(?=([:}]))",
                          lambda m: m.group(1) + to.get(m.group(2), m.group(2)), text)
            while True:
                new = re.sub(r"(\{[^{}]*?[:.<^>0-9a-zA-Z#+]?)\b([a-z_]\w*)(\$)", one, text)
                if new == text:
                    break
                text = new
        return text

    def reorder(self):
        ends = self.item_ends(0, len(self.pieces))
        if not ends or len(ends) < 2:
            return False
        items = [self.pieces[a:b] for a, b in zip([0] + ends, ends)]
        self.random.shuffle(items)
        self.pieces = [piece for item in items for piece in item]
        return True

    def wrap(self):
        bodies = [b for b in self.bodies() if self.pieces[b[0] + 1].text not in ("#", "#!")]
        if not bodies:
            return False
        a, b = self.random.choice(bodies)
        self.insert(b, ["}"])
        self.insert(a + 1, ["{"])
        return True

    def dead(self):
        places = []
        texts = self.texts()
        inside = set()
        for a, b in self.bodies():
            if texts[a + 1] not in ("#", "#!"):
                places.append(a + 1)
            inside.update(range(a, b))
        stack = []
        for i, text in enumerate(texts):
            if text in ("(", "[", "{"):
                stack.append(text)
            elif text in (")", "]", "}") and stack:
                stack.pop()
            elif text == ";" and stack and stack[-1] == "{" and i in inside:
                places.append(i + 1)
        if not places:
            return False
        n, at = self.random.randint(0, 999), self.random.choice(places)
        code = self.random.choice([
            f"let _dead{n} = {n} ;", "if false { }", f"if false {{ let _d = {n} ; }}", "while false { }",
            "{ }", ";", f"const _DEAD{n} : i32 = {n} ;", "let ( ) = ( ) ;",
            f"let _dead{n} : [ u8 ; 2 ] = [ 1 , 2 ] ;"]).split()
        if texts[at] == "}" and code[-1] == "}":        # or it would be the value of the block
            code.append(";")
        self.insert(at, code)
        if self.chance(0.3):
            self.insert(len(self.pieces), f"#[allow(dead_code)] fn dead_{n} ( ) -> i32 {{ {n} }}"
                        .replace("#[allow(dead_code)]", "# [ allow ( dead_code ) ]").split())
        return True

    def parens(self):
        """Of `let x = (value);` and `return (value);`."""
        texts = self.texts()
        partner = pairs(texts)
        spans = []
        for i, text in enumerate(texts):
            if text in ("let", "return"):
                j = i + 1
                while text == "let" and j < len(texts) and texts[j] not in ("=", ";"):
                    j = partner[j] + 1 if texts[j] in "([{" and j in partner else j + 1
                start = j + 1 if text == "let" else j
                if text == "let" and (j >= len(texts) or texts[j] == ";"):
                    continue
                end = start
                while end < len(texts) and texts[end] not in (";", ",", ")", "]", "}", "else", "=>"):
                    end = partner[end] + 1 if texts[end] in "([{" and end in partner else end + 1
                if end < len(texts) and texts[end] == ";" and end > start:
                    spans.append((start, end))
        if not spans:
            return False
        a, b = self.random.choice(spans)
        self.insert(b, [")"])
        self.insert(a, ["("])
        return True

    def is_field_number(self, i):
        """As in `pair.0` and `Pair { 0: x }`: `1_` would be another field."""
        before = self.pieces[i - 1].text if i else ""
        after = self.pieces[i + 1].text if i + 1 < len(self.pieces) else ""
        return before == "." or after == ":"

    def literals(self):
        changed = False
        for i, piece in enumerate(self.pieces):
            match = re.match(r"(0|[1-9]\d*)((?:[iu](?:8|16|32|64|size))?)\Z", piece.text)
            if match and not self.is_field_number(i) and self.chance(0.5):
                value, suffix = int(match.group(1)), match.group(2)
                if suffix and i and self.pieces[i - 1].text == "-":
                    continue
                texts = [f"{value:#x}", f"{value:#o}", f"{value:_}", f"{value}_", f"0{value}"]
                if i and self.pieces[i - 1].text == "-" or value > 127:
                    texts = texts[2:]       # the lint of what is out of range looks at the base
                if value < 999:
                    texts.append(f"{value:#b}" if value <= 127 and texts[0][:2] == "0x" else str(value))
                text = self.random.choice(texts)
                joint = "_" if suffix and text[:2] == "0x" and self.chance(0.5) else ""
                self.pieces[i] = Piece(text + joint + suffix, piece.origin)
                changed = True
        return changed

    # ---- back to text

    def text(self):
        """The text, and the token that each position begins: (line, col) -> origin."""
        out, places, line, col = [], {}, 1, 1

        def put(text):
            nonlocal line, col
            out.append(text)
            line += text.count("\n")
            col = width(text.rpartition("\n")[2]) + (1 if "\n" in text else col)

        for i, piece in enumerate(self.pieces):
            if i:
                put(self.space(self.pieces[i - 1].text, piece.text))
            places[line, col] = piece.origin
            put(piece.text)
        put("\n")
        return "".join(out), places

    def space(self, before, after):
        if before in ("#", ".") or before == "!" and after == "[":      # `2. pow` has a float
            return ""
        if not self.spaced:
            return "\n" if before in "{};" else " " if join([before, after]) != before + after or \
                self.chance(0.3) else ""
        needed = join([before, after]) != before + after
        return self.random.choice([" ", "\n", "  \n   ", " /* c */ ", " // c\n", "\n\n" if needed else "",
                                   " " if needed else "", " /*/* n */ é */", "  "])


WAYS = ["layout", "rename", "reorder", "wrap", "dead", "parens", "literals"]


def width(text):
    """Columns of a terminal: in them, as in rustc, a panic says its place."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def origins(text):
    """(line, col) -> number of the token, of a text as it is."""
    places, line, col, n = {}, 1, 1, 0
    for piece in split(text):
        if not is_space(piece):
            places[line, col] = n
            n += 1
        line += piece.count("\n")
        col = width(piece.rpartition("\n")[2]) + (1 if "\n" in piece else col)
    return places


def variant(text, seed, ways=None):
    """(text, places, ways that were taken)"""
    rng = random.Random(seed)
    ways = ways or [rng.choice(WAYS) for _ in range(rng.randint(1, 5))]
    program = Program(text, random.Random(seed))
    taken = [way for way in ways if getattr(program, way)()]
    return (*program.text(), taken)


# ---------------------------------------------------------------- comparing

QUOTING = re.compile(r"assertion failed: ")


def place_of(match, places):
    return places.get((int(match.group("line")), int(match.group("col"))), "?")


def compare(before, after, places_before, places_after, ways):
    """The difference between a program and its variant, or None."""
    if after.kind == "died" or after.status == 70:
        return died(after)
    if "slow" in (before.kind, after.kind) or before.kind == "died":
        return None
    if before.kind != after.kind:
        said = after if after.kind == "refused" else before
        return Difference(f"{after.kind}: {said.errors[0].code}: {re.sub('`[^`]*`', '_', said.errors[0].message)}",
                          f"before: {before.kind}, after: {after.kind} by {ways}: {said.errors[:3]}")
    if before.kind == "refused":
        codes = [sorted({str(e.code) for e in r.errors}) for r in (before, after)]
        if codes[0] != codes[1] and len(before.errors) < 20:
            return Difference(f"codes: {codes[0]} {codes[1]}", f"{ways}: {before.errors} {after.errors}")
        return None
    if before.stdout != after.stdout:
        return Difference("stdout", first_difference(before.stdout, after.stdout, ("before", "after")))
    (a_printed, a), (b_printed, b) = map(expect.split_panic, (before.stderr, after.stderr))
    if not expect.same_stderr(a_printed, b_printed, a is not None) and before.status != STATUS_LIMIT:
        return Difference("stderr", first_difference(a_printed, b_printed, ("before", "after")))
    if (a is None) != (b is None) or before.status != after.status:
        return Difference("status", f"before {before.status}, after {after.status}: {after.stderr[:300]}")
    if a and not QUOTING.match(a.group("message")):
        if a.group("message") != b.group("message"):
            return Difference("panic", f"before {a.group('message')!r}, after {b.group('message')!r}")
        if place_of(a, places_before) != place_of(b, places_after) and "parens" not in ways:
            return Difference("position", f"before {a.group(0)}, after {b.group(0)}")
    return None


class Judge:
    def __init__(self, options):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="ludus-variants-"))
        self.ludus = Ludus(options.ludus, self.root)

    def close(self):
        shutil.rmtree(self.root)

    def run(self, text):
        (self.root / "p.rs").write_text(text, encoding="utf-8")
        return self.ludus.run("p")

    def judge(self, source, text, seed, ways=None):
        """(source, seed, ways, difference) or None."""
        text = "\n".join(line for line in text.splitlines() if not line.startswith("#!")) + "\n"
        changed, places, taken = variant(text, seed, ways)
        if not taken:
            return None
        if re.search(r"\{[^{}]*\s[:}]|\$\.\w+\$", text) and "rename" in taken:
            return None         # names in formats that are not found: `{a }`, `{:w$.p$}`
        found = compare(self.run(text), self.run(changed), origins(text), places, taken)
        return found and (found.looks_like, source, text, seed, taken, found.detail)


def sources(options):
    found = []
    for suite in SUITES:
        for path in sorted((ROOT / suite).rglob("*.rs")):
            name = path.relative_to(ROOT).as_posix()
            try:
                text = EXPECTATIONS.sub("", path.read_bytes().decode("utf-8-sig"))
            except UnicodeDecodeError:
                continue
            plain = not re.search(r"file!|line!|column!|#!\[|include|\r", text)
            if re.search("/lexical/|/syntax/|ui/format/|bidi", name):
                continue
            if len(text) < MAX_TEXT and plain and (not options.only or options.only in name):
                found.append((name, text))
    if not options.only:
        chosen = features.of_ludus(options.ludus)
        found += [(f"seed {seed}", generate.generate(seed, chosen))
                  for seed in range(options.seed, options.seed + options.generated)]
    return found


def parse_options():
    parser = argparse.ArgumentParser(description="Compares programs with rewritten ones, under Ludus.")
    parser.add_argument("--ludus", required=True, metavar="PATH")
    choice.add_options(parser, count=500)
    parser.add_argument("-j", type=int, default=1, metavar="N")
    parser.add_argument("--only", metavar="TEXT", help="rewrite programs whose name has TEXT in it")
    parser.add_argument("--generated", type=int, default=200, metavar="N", help="random programs among them")
    parser.add_argument("--reduce", type=int, default=120, metavar="SECONDS",
                        help="for shortening what differs, in all (120)")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="write reduced programs to it")
    return parser.parse_args()


def judge_all(options, work):
    def some(share):
        judge = Judge(options)
        try:
            return [judge.judge(*one) for one in share]
        finally:
            judge.close()
    shares = [work[i:i + 50] for i in range(0, len(work), 50)]
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        for found in pool.map(some, shares):
            yield from (one for one in found if one)


def report(options, groups):
    judge, end = Judge(options), time.monotonic() + options.reduce
    for looks_like, members in sorted(groups.items(), key=lambda group: -len(group[1])):
        _, source, text, seed, ways, detail = min(members, key=lambda m: len(m[2]))

        def keeps(shorter):
            found = judge.judge(source, shorter, seed, ways)
            return bool(found) and found[0] == looks_like
        left = min(REDUCE_SECONDS, end - time.monotonic())
        text = reduce(text, keeps, left) if left > 0 else text
        after = variant(text, seed, ways)[0]
        print(f"---- {looks_like}\n     {len(members)} variants, one of {source} by {', '.join(ways)}\n{detail}")
        for which in (text, after):
            print("\n".join("    | " + line for line in which.splitlines()) + "\n", flush=True)
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            name = re.sub(r"\W+", "_", looks_like)[:60].strip("_")
            (options.keep / f"{name}.rs").write_text(after, encoding="utf-8")
    judge.close()


def main():
    options = parse_options()
    programs = sources(options)
    work = [(*program, number) for program, number in
            choice.turns(programs, options.seed, options.count, options.share)]
    groups, known, agreed_count = collections.defaultdict(list), agreed.read("variant"), 0
    for found in judge_all(options, work):
        if known.explains(found[0], found[2]):
            agreed_count += 1
        else:
            groups[found[0]].append(found)
    report(options, groups)
    failed = sum(map(len, groups.values()))
    print(f"variants: {len(work)} of {len(programs)} programs, {agreed_count} agreed differences")
    print(f"{len(work) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
