#!/usr/bin/env python3
"""Is every row of every table of the compiler produced by some test?

    tests/tools/coverage.py --ludus build/ludus [-j N] [TABLE]...

Runs Ludus over all programs of tests/ and samples/ and looks which rows of its tables occur:

    tokens    src/syntax/token.def    in `emit tokens`, of refused programs too
    ast       src/syntax/ast.def      in `emit ast` and `emit types`; also operators and coercions
    ops       src/ir/op.def           in `emit ir`
    builtins  src/ir/builtin.def      in `emit ir`
    library   src/sema/library.def    in `emit types`: on a value of the row's kind, or by path
    formats   enums of src/ir/ir.h    in the `fmt` instructions of `emit ir`: traits, alignments,
                                      flags, counts, kinds of values, streams
    passes    src/pass/pass.def       some `emit ir` differs with `--no-pass NAME`
    diags     src/source/diag.def     by code in `check`; a row without a code by its messages,
                                      which are read from the sources
    explained src/source/diag.def, lint.def   by its file in src/source/explanation
    lints     src/source/lint.def    in `check`
    options   src/driver/options.def  in the arguments of tests/cli: verbs, options, choices

TABLE selects some of them. A row that no test can produce stands in EXEMPT, with the reason; one
that stands there and is produced fails, so that the list never says more than it must. The last
line is `N passed, N failed`, and the exit status is 1 if any failed.
"""

import argparse
import concurrent.futures
import functools
import os
import pathlib
import re
import runpy
import shlex
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/tools"))

import cli  # noqa: E402
import explanations  # noqa: E402

EXEMPT = {
    "ast": {
        "ERROR": "made where something was reported, and nothing is emitted of such a program",
    },
    "ops": {
        "halt": "the evaluator's own: it stands in no function",
        "builtin": "shown by the name of the builtin: see the table of them",
        "list": "the same",
        "ext": "the second word of an instruction, which is shown with it",
    },
    "diags": {
    },
}

# Messages that do not stand behind the name of their row in the sources.
MESSAGES = {"UNCONDITIONAL_PANIC": ["this operation will panic at runtime"]}

FILES_AT_ONCE = 200     # that one process is given
SMALL_CASE = 20_000     # characters: larger generated inputs are left to tests/limits/run.py
SECONDS = 60
options = None


# ---------------------------------------------------------------- running Ludus

def ludus(arguments):
    """stdout and stderr. What fails is another test's business."""
    answer = subprocess.run([options.ludus, *arguments], cwd=ROOT, stdin=subprocess.DEVNULL,
                            capture_output=True, timeout=SECONDS)
    return answer.stdout.decode("utf-8", "replace"), answer.stderr.decode("utf-8", "replace")


def run_over(arguments, files):
    """stdout and stderr of Ludus with these arguments, over all files."""
    files = sorted(files)
    batches = [files[i:i + FILES_AT_ONCE] for i in range(0, len(files), FILES_AT_ONCE)]
    with concurrent.futures.ThreadPoolExecutor(options.j) as pool:
        answers = list(pool.map(lambda batch: ludus([*arguments, *batch]), batches))
    return "".join(out for out, _ in answers), "".join(err for _, err in answers)


def programs(*folders):
    return [path.relative_to(ROOT).as_posix() for folder in folders
            for path in (ROOT / folder).rglob("*.rs")]


@functools.lru_cache(maxsize=None)
def dump(kind, *more):
    """What `ludus emit KIND` shows of all programs; it shows nothing of a refused one."""
    return run_over(["emit", kind, *more], programs("tests", "samples"))[0]


def source(path):
    return (ROOT / path).read_text(encoding="utf-8")


# ---------------------------------------------------------------- the tables
# Each function gives the names of the rows, and the set of those that were produced.

def tokens():
    table = source("src/syntax/token.def")
    rows = re.findall(r"^(?:TOKEN|KEYWORD|UNSUPPORTED)\((\w+),", table, re.M)
    return rows, set(re.findall(r"^ *\d+  (\w+) ", dump("tokens"), re.M))


def ast():
    names = {text: kind for kind, text in
             re.findall(r'^NODE\((\w+), \w+, "([^"]+)"', source("src/syntax/ast.def"), re.M)}
    header = source("src/syntax/ast.h")
    coercions = enumerators(header, "AstCoercion")
    operators = dict(re.findall(r'\b((?:BINARY|UNARY)_\w+)(?:\] =|: return) "([^"]+)"',
                                source("src/syntax/ast.c")))
    trees = dump("ast") + dump("types")
    seen = set(re.findall(r"^ *(?:\w+: )?([a-z-]+)\b", trees, re.M))
    produced = {names[text] for text in seen if text in names}
    words = set(re.findall(r"^ *(?:\w+: )?coerce (\w+)", trees, re.M))
    produced |= {"COERCE_" + word.upper() for word in words}
    shown = set(re.findall(r"^ *(?:\w+: )?(binary|unary) (\S+)", trees, re.M))
    produced |= {row for row, text in operators.items()
                 if (row.split("_")[0].lower(), text) in shown}
    return [*names.values(), *coercions, *operators], produced


def enumerators(text, name):
    body = re.search(r"typedef enum %s \{(.*?)\} %s;" % (name, name), text, re.S).group(1)
    return re.findall(r"\b([A-Z][A-Z0-9_]+)\b", re.sub(r"/\*.*?\*/", "", body, flags=re.S))


def op_rows():
    """op.def, with the rows of its families: OP_FOR_FLOAT(OP, ADD, DRR) is add_f32 and add_f64."""
    text = source("src/ir/op.def")
    families = {}
    for name, body in re.findall(r"^#define (OP_FOR_\w+)\(.*?\)((?:.*\\\n)*.*)", text, re.M):
        families[name] = re.findall(r"name##(\w+)", body)
        for other in re.findall(r"(OP_FOR_\w+)\(M", body):
            families[name] += families[other]
    rows = []
    for single, family, name in re.findall(r"^(?:OP\((\w+)|(OP_FOR_\w+)\(OP, (\w+)),", text, re.M):
        rows += [single] if single else [name + suffix for suffix in families[family]]
    return [row.lower() for row in rows]


def ops():
    word = re.compile(r"^    (?:r\d+(?::r\d+)? = )?([a-z]\w*)", re.M)
    return op_rows(), set(word.findall(dump("ir")))


TRAITS = {"": "DISPLAY", "?": "DEBUG", "x?": "DEBUG", "X?": "DEBUG", "x": "LOWER_HEX",
          "X": "UPPER_HEX", "o": "OCTAL", "b": "BINARY", "e": "LOWER_EXP", "E": "UPPER_EXP"}
FLAGS = {"+": "PLUS", "#": "ALTERNATE", "0": "ZERO"}
ALIGNS = {"": "NONE", "<": "LEFT", "^": "CENTER", ">": "RIGHT"}
SPEC = re.compile(r"\{(?::(?:.?(?P<align>[<^>]))?(?P<flags>\+?#?0?)(?P<width>\d+|r\d+\$)?"
                  r"(?:\.(?P<precision>\d+|r\d+\$))?(?P<trait>[xX]?\?|[xXobeE]?))?\}")


def spec_rows(spec):
    """The enumerators that `{:>+8.3}` is made of."""
    match = SPEC.fullmatch(spec)
    if not match:
        raise ValueError(f"cannot read the format {spec}")
    trait = match["trait"] or ""
    yield "IR_TRAIT_" + TRAITS[trait]
    if trait in ("x?", "X?"):
        yield "IR_FMT_DEBUG_LOWER_HEX" if trait == "x?" else "IR_FMT_DEBUG_UPPER_HEX"
    yield "IR_ALIGN_" + ALIGNS[match["align"] or ""]
    for flag in match["flags"] or "":
        yield "IR_FMT_" + FLAGS[flag]
    for count in (match["width"], match["precision"]):
        yield "IR_COUNT_" + ("NONE" if not count else "REG" if count[0] == "r" else "NUMBER")


def kind_row(text):
    """The IrKind of a type as ir_print_layout shows it."""
    for start, kind in (("&[", "SLICE"), ("&str", "STR"), ("&", "REF"), ("[", "ARRAY"),
                        ("()", "UNIT"), ("(", "TUPLE")):
        if text.startswith(start):
            return "IR_KIND_" + kind
    if text in named_types("struct"):
        return "IR_KIND_STRUCT"
    return "IR_KIND_ENUM" if text in named_types("enum") else "IR_KIND_" + text.upper()


@functools.lru_cache
def named_types(word):
    """The names that some program gives to a struct, or to an enum, and none to the other."""
    other = "enum" if word == "struct" else "struct"
    texts = [path.read_text(errors="replace") for path in ROOT.glob("tests/**/*.rs")
             if "builtin" not in path.name]     # where structs are named as builtin types are
    found, others = ({name for text in texts for name in re.findall(rf"\b{what} (\w+)", text)}
                     for what in (word, other))
    return found - others


def formats():
    header = source("src/ir/ir.h")
    rows = [row for name in ("IrTrait", "IrAlign", "IrCount", "IrKind", "IrStream")
            for row in enumerators(header, name) if not row.endswith("_COUNT")]
    rows += dict.fromkeys(re.findall(r"\bIR_FMT_[A-Z_]+\b(?= = \d)", header))
    code = dump("ir")
    streams = re.findall(r"^    fmt_begin (\w+)$", code, re.M)
    produced = {"IR_STREAM_" + name.upper() for name in streams}
    for type_text, spec in set(re.findall(r"^    fmt \S+, (.*?) (\{.*\})$", code, re.M)):
        produced.add(kind_row(type_text))
        produced.update(spec_rows(spec))
    return rows, produced


def passes():
    rows = re.findall(r"^PASS\(\w+, (\w+),", source("src/pass/pass.def"), re.M)
    return rows, {row for row in rows if dump("ir", "--no-pass", row) not in ("", dump("ir"))}


# ---------------------------------------------------------------- diagnostics

def message_patterns():
    """For each row, what its messages look like: the first text behind `DIAG_ROW,` or `DIAG_ROW ?`
    in the sources."""
    patterns = {row: list(map(re.escape, texts)) for row, texts in MESSAGES.items()}
    text_of_call = re.compile(
        r'\bDIAG_(\w+)(?:,|\s+\?)([^;"]*)((?:"(?:[^"\\]|\\.)*"|STR_FMT|\s)+)')
    for path in sorted([*(ROOT / "src").rglob("*.[ch]"), *(ROOT / "grammar").iterdir()]):
        for row, _, text in text_of_call.findall(path.read_text(encoding="utf-8")):
            text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', text.replace("STR_FMT", '"%s"')))
            text = re.sub(r"\\(.)", r"\1", text)
            parts = re.split(r"%[-+ #0-9.*]*(?:l|ll|z)?[a-zA-Z]", text)
            if sum(len(part.strip()) for part in parts) >= 8:    # `%s: %s` says nothing
                patterns.setdefault(row, []).append(".*".join(re.escape(part) for part in parts))
    return patterns


def generated_messages():
    """What is said of the small inputs of tests/limits and tests/badinput."""
    def cases():
        for folder in ("limits", "badinput"):
            yield from runpy.run_path(str(ROOT / "tests" / folder / "gen.py"))["cases"]()

    with tempfile.TemporaryDirectory() as folder:
        files = []
        for case in cases():
            if case.classes != ["ok"] and (case.text is None or len(case.text) < SMALL_CASE):
                files.append(str(case.write(folder)))
        return run_over(["check", "--error-format", "short"], files)[1]


def diags():
    codes = dict(re.findall(r'^DIAG\((\w+), "([^"]*)"', source("src/source/diag.def"), re.M))
    said = run_over(["check", "--error-format", "short"], programs("tests"))[1]
    said += generated_messages()
    fragments = ""
    for path in (ROOT / "tests/cli").glob("*.test"):
        texts = cli.values_of(cli.read(path))[1]
        said += texts.get("stderr", "")
        fragments += texts.get("stderr has", "")
    produced = set(re.findall(r"\b(?:error|warning)\[(\w+)\]: ", said + fragments))
    without_code = "\n".join(re.findall(r"\b(?:error|warning): (.*)", said)) + "\n" + fragments
    patterns = message_patterns()
    for row, code in codes.items():
        if not code and any(re.search("^" + pattern, without_code, re.M)
                            for pattern in patterns.get(row, [])):
            produced.add(row)
    return list(codes), produced


def lints():
    rows = re.findall(r"^LINT\((\w+),", source("src/source/lint.def"), re.M)
    said = run_over(["check", "--error-format", "short"], programs("tests"))[1]
    said += "".join(path.read_text() for path in (ROOT / "tests/cli").glob("*.test"))
    return rows, set(re.findall(r"\b(?:error|warning)\[(\w+)\]: ", said))


def explained():
    """The codes and lints, and those of which `ludus explain` has something to say."""
    return sorted(explanations.codes()), {path.stem for path in explanations.FOLDER.glob("*.md")}


# ---------------------------------------------------------------- the command line

def command_line():
    """The rows of options.def: `run`, `--stats`, `-h`, `--color auto`."""
    text = source("src/driver/options.def")
    rows = []
    for verb, operands in re.findall(r'^VERB\(\w+, "([^"]*)", "([^"]*)"', text, re.M):
        rows += [verb] + [f"{verb} {word}" for word in choices(operands)]
    for name, letter, kind, value in re.findall(
            r"^OPTION\(\w+, \"([^\"]+)\", (0|'.'), (\w+), \"([^\"]*)\"", text, re.M):
        rows += [f"--{name}"] + ([f"-{letter[1]}"] if letter != "0" else [])
        rows += [f"--{name} {word}" for word in choices(value) if kind == "CHOICE"]
        if kind == "PASSES":
            passes_named = re.findall(r"^PASS\(\w+, (\w+),", source("src/pass/pass.def"), re.M)
            rows += [f"--{name} {word}" for word in ["all", "none", *passes_named]]
    return rows


def choices(operands):
    first = operands.split(" ")[0]
    return first.split("|") if "|" in first else []


def options_table():
    used = set()
    for path in (ROOT / "tests/cli").glob("*.test"):
        words = shlex.split(cli.values_of(cli.read(path))[0]["args"])
        words = [part for word in words for part in word.split("=", 1)]
        used.update(words)
        for word, following in zip(words, words[1:]):
            used.update(f"{word} {part}" for part in following.split(","))
    rows = command_line()
    return rows, used & set(rows)


FAMILIES = {
    "BUILTIN_SIGNED": ["I8", "I16", "I32", "I64"],
    "BUILTIN_UNSIGNED": ["U8", "U16", "U32", "U64"],
    "BUILTIN_INT": ["I8", "I16", "I32", "I64", "U8", "U16", "U32", "U64"],
    "BUILTIN_WIDTH": ["8", "16", "32", "64"],
    "BUILTIN_FLOAT": ["F32", "F64"],
    "BUILTIN_TEXT": ["U8", "CHAR"],
}


def builtins():
    rows = []
    for macro, name in re.findall(r"^(BUILTIN\w*|LIST)\((\w+), \d, \d\)",
                                  source("src/ir/builtin.def"), re.M):
        rows += [f"{name}_{member}" for member in FAMILIES[macro]] if macro in FAMILIES else [name]
    shown = set(re.findall(r"^    (?:r[\dr:]+ = )?(\w+) r\d+", dump("ir"), re.M))
    return rows, {row for row in rows if row.lower() in shown}


SIGNED = {"i8", "i16", "i32", "i64", "isize"}
UNSIGNED = {"u8", "u16", "u32", "u64", "usize"}


def has_row(on, kind):
    """Whether values of the type (without references) have the functions of such rows."""
    return {"INT": kind in SIGNED | UNSIGNED, "SIGNED": kind in SIGNED,
            "UNSIGNED": kind in UNSIGNED, "FLOAT": kind in {"f32", "f64"}, "CHAR": kind == "char",
            "U8": kind == "u8", "STR": kind == "str", "LIST": kind.startswith("["),
            "BYTE_LIST": kind.startswith("[u8"), "FROM": True, "ORD": True, "EQ": True,
            "PARTIAL_ORD": True, "CLONE": True, "DEFAULT": True,
            "ORDERING": kind == "Ordering"}.get(on, kind == on.lower())


def library():
    rows = re.findall(r"^LIB\((\w+), (\w+),", source("src/sema/library.def"), re.M)
    trees = dump("types")
    calls = set(re.findall(r"method (\w+)  \[.*\n *receiver: .*  : (.*)", trees))
    calls |= {(name, kind) for kind, name in
              re.findall(r"callee: path .*\n(?: *name (?:std|core)  .*\n)? *name (\w+)  .*\n"
                         r" *name (\w+)  ", trees)}
    calls = {(name, re.sub(r"^(&mut |&)*", "", kind)) for name, kind in calls}
    produced = {(on, row) for on, row in rows
                if any(name == row and has_row(on, kind) for name, kind in calls)}
    return [f"{on} {row}" for on, row in rows], {f"{on} {row}" for on, row in produced}


# ---------------------------------------------------------------- reporting

TABLES = {"tokens": tokens, "ast": ast, "ops": ops, "builtins": builtins, "library": library,
          "formats": formats, "passes": passes, "diags": diags, "lints": lints,
          "explained": explained, "options": options_table}


def complaints(name):
    """The number of rows of a table, and what is wrong with them."""
    rows, produced = TABLES[name]()
    exempt = EXEMPT.get(name, {})
    wrong = [f"{row}: exempted, but there is no such row" for row in exempt if row not in rows]
    for row in rows:
        if row in produced and row in exempt:
            wrong.append(f"{row}: is produced; it needs no exemption any more")
        elif row not in produced and row not in exempt:
            wrong.append(f"{row}: no test produces it")
    return len(rows), wrong if rows else ["no row was found: has the table another form?"]


def main():
    global options
    parser = argparse.ArgumentParser(description="Looks which rows of the tables no test produces.")
    parser.add_argument("--ludus", required=True, metavar="FILE", help="the program under test")
    parser.add_argument("-j", type=int, default=os.cpu_count() or 1, metavar="N",
                        help="processes at a time")
    parser.add_argument("tables", nargs="*", metavar="TABLE", help=", ".join(TABLES))
    options = parser.parse_args()
    options.ludus = str(pathlib.Path(options.ludus).resolve())
    if not os.access(options.ludus, os.X_OK):
        sys.exit(f"coverage.py: cannot execute {options.ludus}")
    unknown = set(options.tables) - set(TABLES)
    if unknown:
        sys.exit(f"coverage.py: no such table: {', '.join(sorted(unknown))}")
    total = failed = 0
    for name in options.tables or TABLES:
        count, wrong = complaints(name)
        total += max(count, len(wrong))
        failed += len(wrong)
        if wrong:
            print(f"FAILED {name}")
            print("\n".join("    " + line for line in wrong) + "\n")
    print(f"{total - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
