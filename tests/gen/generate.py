#!/usr/bin/env python3
"""Writes a random program in the language of docs/language.md: well typed, terminating, deterministic.

    generate.py --seed 17 > p17.rs

The generator is directed by types: `expr(ty)` writes an expression of type `ty` from what is in scope.

How the programs stay valid: a variable that is borrowed while other code is written is locked (shared:
it may be read; mutable: it may not be touched), and `visible()` hides what may not be used. What rustc
refuses all the same is dropped by compare.py.

How they end: loops count, functions call only functions that were written before them or themselves with
less fuel, and every function carries an estimate of what a call costs.

How they get far: arithmetic that might overflow is mostly wrapped in functions that avoid it, or done on
small operands. A program's `danger` is the probability that it is written as it is; a panic is a result
like any other, but what stands behind it is not tested.

compare.py loads programs as modules of one crate, so `main` is `pub`.
"""
import argparse
import contextlib
import random

SIGNED = ["i8", "i16", "i32", "i64", "isize"]
UNSIGNED = ["u8", "u16", "u32", "u64", "usize"]
INTS = SIGNED + UNSIGNED
FLOATS = ["f32", "f64"]
SCALARS = INTS + FLOATS + ["bool", "char", "str"]
BITS = {name: 64 if name.endswith("size") else int(name[1:]) for name in INTS}

NAMES = "a b c d e i k n p q s t u v w x y z total index left right".split()
LITERAL_CHARS = ["'a'", "'Z'", "'0'", "' '", r"'\n'", r"'\t'", r"'\''", "'\"'", r"'\\'", r"'\0'", r"'\x7f'",
                 "'é'", "'ß'", "'日'", r"'\u{301}'", r"'\u{200b}'", r"'\u{1F600}'", r"'\u{10ffff}'",
                 r"'\u{d7ff}'", r"'\u{e000}'", r"'\u{ad}'", r"'{'"]
LITERAL_STRS = ['""', '"a"', '"abc"', '"hello world"', r'"tab\tnew\nline"', r'"q\"uote"', r'"back\\slash"',
                '"é日本"', r'"\u{1F600}\u{301}"', r'"nul\0"', r'r"raw\n"', r'r#"ha"sh"#', '"{}"', '"it\'s"',
                r'"\u{200b}x\x7f"']
FLOAT_LITERALS = ["0.0", "1.0", "0.5", "2.5", "1.5", "0.1", "3.14159", "100.0", "1e10", "1e-5", "0.0001",
                  "1e16", "123456789.0", "16777217.0", "9007199254740993.0", "0.3", "1e-7", "4.35", "0.125",
                  "255.9", "65536.0", "4294967296.0", "1e30"]

# How tightly an expression binds. BLOCK is one that ends in a block: bare only on the right.
BLOCK, JUMP, OR, AND, CMP, BOR, XOR, BAND, SHIFT, ADD, MUL, CAST, UNARY, POSTFIX, ATOM = range(-1, 14)
BINARY = {"+": ADD, "-": ADD, "*": MUL, "/": MUL, "%": MUL, "&": BAND, "|": BOR, "^": XOR, "<<": SHIFT,
          ">>": SHIFT, "==": CMP, "!=": CMP, "<": CMP, ">": CMP, "<=": CMP, ">=": CMP, "&&": AND, "||": OR}

MAX_COST = 12000        # estimated statements that a whole program executes
MAX_TURNS = 60          # product of the turns of nested loops


# ---------------------------------------------------------------- types
# A scalar is its name; others are ("unit",), ("tup", types), ("arr", element, length), and, for parameters
# and locals only, ("ref", target, mutable) and ("slice", element, mutable).

UNIT = ("unit",)


def is_kind(ty, kind):
    return isinstance(ty, tuple) and ty[0] == kind


def is_reference(ty):
    return is_kind(ty, "ref") or is_kind(ty, "slice")


def parts_of(ty):
    """The ways from a value of a type one step inwards: (kind of step, type)."""
    if is_kind(ty, "tup"):
        return [(f".{i}", part) for i, part in enumerate(ty[1])]
    if is_kind(ty, "arr"):
        return [("[]", ty[1])] if ty[2] else []
    if is_kind(ty, "slice"):
        return [("[]", ty[1])]
    return []


def size_of(ty):
    """How many scalars are in it."""
    if is_kind(ty, "tup"):
        return sum(map(size_of, ty[1]))
    if is_kind(ty, "arr"):
        return ty[2] * size_of(ty[1])
    return 1


class Var:
    """Something with a name and a type. `lock`: 0 free, 1 lent shared, 2 lent mutably or not initialised."""

    def __init__(self, name, ty, mutable=False, lock=0, const=False, item=False, counter=False):
        self.name, self.ty, self.mutable, self.lock = name, ty, mutable, lock
        self.const = const          # may be used by a constant
        self.item = item            # a const or static: has no lock
        self.counter = counter      # decides when a loop ends: never assigned by other code

    def writable(self):
        if self.lock or self.counter or self.item:
            return False
        return self.ty[2] if is_reference(self.ty) else self.mutable


class Function:
    def __init__(self, name, params, result, const=False, fuel=False):
        self.name, self.params, self.result, self.const, self.fuel = name, params, result, const, fuel
        self.cost = 1
        self.recursed = False       # its one call of itself is written


class Loop:
    def __init__(self, label, kind, ty=None):
        self.label, self.kind, self.ty = label, kind, ty    # kind: loop, while, block


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.danger = self.random.choice([0, 0, 0.01, 0.03, 0.1])
        self.items = {}             # helper functions by name
        self.globals = []           # consts and statics
        self.lengths = {}           # array length -> names of constants that have it
        self.functions = []
        self.scopes = []
        self.loops = []
        self.function = None
        self.turns = 1
        self.serial = 0
        self.blocks = 0             # depth of nested statements

    # ---- choosing

    def chance(self, p):
        return self.random.random() < p

    def pick(self, choices):
        return self.random.choice(choices)

    def weighted(self, table):
        choices, weights = zip(*table)
        return self.random.choices(choices, weights)[0]

    def fresh(self, prefix):
        self.serial += 1
        return f"{prefix}{self.serial}"

    def scalar(self):
        return self.weighted([("i32", 20), ("u8", 8), ("i8", 6), ("i16", 4), ("u16", 4), ("u32", 7), ("i64", 7),
                              ("u64", 7), ("usize", 8), ("isize", 4), ("f64", 10), ("f32", 6), ("bool", 10),
                              ("char", 5), ("str", 4)])

    def type(self, depth=2):
        if depth == 0 or self.chance(0.6):
            return self.scalar()
        if self.chance(0.5):
            return ("tup", tuple(self.type(depth - 1) for _ in range(self.weighted(
                [(1, 1), (2, 6), (3, 4), (4, 1)]))))
        if self.chance(0.03):
            return UNIT
        return ("arr", self.type(depth - 1), self.weighted([(0, 0.3), (1, 2), (2, 4), (3, 4), (4, 3), (7, 1)]))

    # ---- names

    @contextlib.contextmanager
    def scope(self, *variables):
        self.scopes.append(list(variables))
        yield
        self.scopes.pop()

    @contextlib.contextmanager
    def locked(self, variables, level):
        """While code is written that runs during a borrow."""
        before = [(variable, variable.lock) for variable in variables if variable]
        for variable, _ in before:
            self.lock(variable, level)
        yield
        for variable, lock in before:
            variable.lock = lock

    def lock(self, variable, level):
        if variable and not variable.item:
            variable.lock = max(variable.lock, level)

    @contextlib.contextmanager
    def repeated(self, turns, loop=None):
        self.turns *= max(turns, 1)
        if loop:
            self.loops.append(loop)
        yield
        if loop:
            self.loops.pop()
        self.turns //= max(turns, 1)

    def visible(self):
        """Variables that may be read, without those that are shadowed or lent."""
        seen, result = set(), []
        for scope in reversed(self.scopes):
            for variable in reversed(scope):
                if variable.name not in seen:
                    seen.add(variable.name)
                    if variable.lock < 2:
                        result.append(variable)
        constants = [g for g in self.globals if g.name not in seen]
        if self.function.const:
            constants = [g for g in constants if g.const]
        return result + constants

    def declare(self, variable):
        self.scopes[-1].append(variable)
        return variable

    def charge(self, cost=1):
        self.function.cost += cost * self.turns

    # ---- types and literals as text

    def type_text(self, ty):
        if ty == "str":
            return "&'static str"
        if isinstance(ty, str):
            return ty
        if ty == UNIT:
            return "()"
        if is_kind(ty, "tup"):
            inner = ", ".join(map(self.type_text, ty[1]))
            return f"({inner},)" if len(ty[1]) == 1 else f"({inner})"
        if is_kind(ty, "arr"):
            return f"[{self.type_text(ty[1])}; {self.length_text(ty[2])}]"
        mutable = "mut " if ty[2] else ""
        if is_kind(ty, "ref"):
            return f"&{mutable}{self.type_text(ty[1])}"
        return f"&{mutable}[{self.type_text(ty[1])}]"

    def length_text(self, n):
        if self.chance(0.3) and n in self.lengths:
            return self.pick(self.lengths[n])
        if self.chance(0.1) and n - 1 in self.lengths:
            return self.pick(self.lengths[n - 1]) + " + 1"
        return str(n)

    def int_literal(self, ty, fixed):
        """`fixed`: the context decides the type, so that the suffix may be left out."""
        bits = BITS[ty]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if ty in SIGNED else (0, (1 << bits) - 1)
        if self.chance(0.06):
            return self.pick([f"{ty}::MAX", f"{ty}::MIN"]), ATOM
        value = self.weighted([(self.random.randint(0, 9), 50), (self.random.randint(0, 100), 20),
                               (self.pick([low, high, low + 1, high - 1, high // 2, 1 << bits // 2]), 7),
                               (self.random.randint(low, high), 8)])
        if ty in SIGNED and value > low and self.chance(0.25):
            value = -value
        sign, value = ("-", -value) if value < 0 else ("", value)
        text = self.weighted([(str(value), 20), (hex(value), 2), (bin(value) if value < 1000 else str(value), 1),
                              (oct(value), 0.5), (f"{value:_}", 1)])
        if not fixed and not (ty == "i32" and self.chance(0.7)) or self.chance(0.1):
            text += self.pick(["", "", "_"]) + ty
        return sign + text, UNARY if sign else ATOM

    def float_literal(self, ty, fixed):
        if self.chance(0.08):
            return f"{ty}::" + self.pick(["MAX", "MIN", "EPSILON", "MIN_POSITIVE", "INFINITY", "NEG_INFINITY",
                                          "NAN"]), ATOM
        if self.chance(0.03):
            return f"std::{ty}::consts::" + self.pick(["PI", "TAU", "E", "SQRT_2", "LN_2", "LN_10"]), ATOM
        text = self.pick(FLOAT_LITERALS) if self.chance(0.6) else f"{self.random.randint(0, 99999) / 1000!r}"
        if not fixed and not (ty == "f64" and self.chance(0.7)) or self.chance(0.1):
            text += ty
        return ("-" + text, UNARY) if self.chance(0.2) else (text, ATOM)

    def literal(self, ty, fixed):
        if ty in BITS:
            return self.int_literal(ty, fixed)
        if ty in FLOATS:
            return self.float_literal(ty, fixed)
        if ty == "bool":
            return self.pick(["true", "false"]), ATOM
        if ty == "char":
            return self.pick(LITERAL_CHARS), ATOM
        if ty == "str":
            return self.pick(LITERAL_STRS), ATOM
        return self.constructor(ty, 0, fixed)

    # ---- putting expressions together

    def left(self, e, least):
        """An operand that something follows."""
        return e[0] if e[1] >= least and not self.chance(0.03) else f"({e[0]})"

    def right(self, e, least):
        return e[0] if e[1] >= least or e[1] == BLOCK else f"({e[0]})"

    def binary(self, a, op, b):
        level = BINARY[op]
        a_text = self.left(a, level + 1 if level == CMP else level)
        if op in ("<", "<<") and " as " in a_text.rsplit(")", 1)[-1]:
            a_text = f"({a_text})"      # `x as u8 < y` would begin generic arguments
        return f"{a_text} {op} {self.right(b, level + 1)}", level

    def cast(self, e, ty):
        return f"{self.left(e, CAST)} as {ty}", CAST

    def helper(self, name, text):
        self.items.setdefault(name, text)
        return name

    # ---- places

    def paths(self, ty, write=False):
        """(variable, steps) of all places of type `ty`."""
        found = []

        def walk(variable, here, steps):
            if here == ty:
                found.append((variable, steps))
            if len(steps) < 4:
                for step, part in parts_of(here):
                    walk(variable, part, steps + ((step, here),))

        for variable in self.visible():
            if write and not variable.writable():
                continue
            if is_kind(variable.ty, "ref"):
                walk(variable, variable.ty[1], ())
            else:
                walk(variable, variable.ty, ())
        return found

    def place(self, path, depth):
        """The text of a place; its indices are evaluated as part of it."""
        variable, steps = path
        if is_kind(variable.ty, "ref") and (not steps or self.chance(0.1)):
            text, level = f"*{variable.name}", UNARY
        else:
            text, level = variable.name, ATOM
        for step, base in steps:
            if level < POSTFIX:
                text, level = f"({text})", ATOM
            if step == "[]":
                text += f"[{self.index(base, depth - 1, text)}]"
            else:
                text += step
            level = POSTFIX
        return text, level

    def index(self, base, depth, text=None):
        """An index that is in range, but for dangerous programs."""
        if self.chance(self.danger / 2):
            return self.expr("usize", depth, True)[0]
        if is_kind(base, "slice"):
            n = f"{text}.len()"
        else:
            n = str(base[2])
            if self.chance(0.4):
                return str(self.random.randrange(base[2]))
            counters = [v.name for v in self.visible() if v.counter and v.ty == "usize"
                        and getattr(v, "bound", 99) <= base[2]]
            if counters and self.chance(0.7):
                return self.pick(counters)
        e = self.expr("usize", depth, True)
        return self.left(e, MUL) + " % " + n

    # ---- expressions

    def expr(self, ty, depth, fixed=False):
        """(text, binding) of an expression of type `ty`. `fixed`: the context says the type."""
        if ty == UNIT:
            return self.unit(depth)
        if depth <= 0:
            return self.leaf(ty, depth, fixed)
        if not self.function.const:
            if self.chance(0.03):
                return self.traced(ty, depth)
        general = [(self.leaf, 14), (self.if_expr, 4), (self.block_expr, 3), (self.call, 7),
                   (self.part_of_temporary, 2), (self.loop_expr, 1.5), (self.leave_expr, 1.5)]
        if ty in BITS:
            own = [(self.int_expr, 30), (self.cast_expr, 9)]
        elif ty in FLOATS:
            own = [(self.float_expr, 25), (self.cast_expr, 8)]
        elif ty == "bool":
            own = [(self.bool_expr, 30)]
        elif ty == "char":
            own = [(self.cast_expr, 8)]
        elif ty == "str":
            own = []
        else:
            own = [(self.constructor, 25)]
        return self.weighted(general + own)(ty, depth, fixed)

    def leaf(self, ty, depth, fixed):
        paths = self.paths(ty) if depth > -3 else []
        if paths and self.chance(0.75):
            return self.place(self.pick(paths), depth)
        if ty == "usize" and self.chance(0.2):
            long = [v for v in self.visible() if is_kind(v.ty, "slice") or is_kind(v.ty, "arr")]
            if long:
                return f"{self.pick(long).name}.len()", POSTFIX
        return self.literal(ty, fixed)

    def unit(self, depth):
        with self.scope():
            return self.pick([("()", ATOM), ("{}", BLOCK), (self.inline(self.statement(depth)), BLOCK)])

    def constructor(self, ty, depth, fixed):
        if ty == UNIT:
            return "()", ATOM
        if is_kind(ty, "tup"):
            inner = ", ".join(self.expr(part, depth - 1, fixed)[0] for part in ty[1])
            return (f"({inner},)" if len(ty[1]) == 1 else f"({inner})"), ATOM
        element, n = ty[1], ty[2]
        if n == 0 and not fixed:
            return f"[{self.expr(element, 0)[0]}; 0]", ATOM
        if n and self.chance(0.3):
            return f"[{self.expr(element, depth - 1, fixed)[0]}; {self.length_text(n)}]", ATOM
        texts = [self.value(element, depth - 1, fixed or i > 0) for i in range(n)]
        return f"[{', '.join(texts)}]", ATOM

    def int_expr(self, ty, depth, fixed):
        kind = self.weighted([("arith", 12), ("bits", 6), ("shift", 4), ("divide", 5), ("unary", 3)])
        if kind == "arith":
            return self.arithmetic(ty, depth, fixed)
        a = self.expr(ty, depth - 1, fixed)
        if kind == "bits":
            return self.binary(a, self.pick("&|^"), self.expr(ty, depth - 1, True))
        if kind == "shift":
            return self.binary(a, self.pick(["<<", ">>"]), self.shift_amount(BITS[ty], depth))
        if kind == "divide":
            op = self.pick("/%")
            if self.chance(self.danger):
                return self.binary(a, op, self.expr(ty, depth - 1, True))
            if self.chance(0.4):
                return self.wrapped("div" if op == "/" else "rem", ty, a, self.expr(ty, depth - 1, True))
            return self.binary(a, op, (str(self.random.choice([1, 2, 3, 4, 7, 8, 10, 16, 100])), ATOM))
        if ty in SIGNED and self.chance(0.6):
            if self.chance(self.danger):
                return f"-{self.right(a, UNARY)}", UNARY
            return f"{self.neg(ty)}({a[0]})", POSTFIX
        return f"!{self.right(a, UNARY)}", UNARY

    def shift_amount(self, bits, depth):
        ty = self.pick(INTS)
        if self.chance(0.4):
            return f"{self.random.randrange(bits)}{self.pick(['', ty, 'i32'])}", ATOM
        e = self.expr(ty, depth - 1)
        if self.chance(self.danger):
            return e
        return self.binary(e, "&", (str(min(bits - 1, self.pick([3, 7, 63]))), ATOM))

    def neg(self, ty):
        return self.helper(f"neg_{ty}", f"const fn neg_{ty}(a: {ty}) -> {ty} {{\n"
                                        f"    if a == {ty}::MIN {{ a }} else {{ -a }}\n}}")

    def wrapped(self, name, ty, a, b):
        """A call of an operation that does not panic."""
        most, least = f"{ty}::MAX", f"{ty}::MIN"
        half = 1 << BITS[ty] // 2 - 1
        if ty in SIGNED:
            body = {"add": f"if b > 0 && a > {most} - b || b < 0 && a < {least} - b {{ a ^ b }} else {{ a + b }}",
                    "sub": f"if b < 0 && a > {most} + b || b > 0 && a < {least} + b {{ a ^ b }} else {{ a - b }}",
                    "div": "if b == 0 || b == -1 { a } else { a / b }",
                    "rem": "if b == 0 || b == -1 { a } else { a % b }"}
        else:
            body = {"add": f"if a > {most} - b {{ a ^ b }} else {{ a + b }}",
                    "sub": "if a < b { b - a } else { a - b }",
                    "div": "if b == 0 { a } else { a / b }",
                    "rem": "if b == 0 { a } else { a % b }"}
        body["mul"] = f"(a % {half}) * (b % {half})"
        self.charge(2)
        self.helper(f"{name}_{ty}", f"const fn {name}_{ty}(a: {ty}, b: {ty}) -> {ty} {{\n    {body[name]}\n}}")
        return f"{name}_{ty}({a[0]}, {b[0]})", POSTFIX

    def arithmetic(self, ty, depth, fixed):
        op = self.pick("+-*")
        if self.chance(self.danger):
            return self.binary(self.expr(ty, depth - 1, fixed), op, self.expr(ty, depth - 1, True))
        smaller = [t for t in INTS if BITS[t] * 2 + 1 < BITS[ty] and t in UNSIGNED]
        if smaller and self.chance(0.3) and (ty in SIGNED or op != "-"):
            a, b = (self.cast(self.expr(self.pick(smaller), depth - 1), ty) for _ in range(2))
            return self.binary(a, op, b)
        a, b = self.expr(ty, depth - 1, fixed), self.expr(ty, depth - 1, True)
        if self.chance(0.5):
            return self.wrapped({"+": "add", "-": "sub", "*": "mul"}[op], ty, a, b)
        a, b = (self.binary(e, "%", ("10", ATOM)) for e in (a, b))
        if op == "-" and ty in UNSIGNED:
            a = self.binary(a, "+", ("10", ATOM))
        return self.binary(a, op, b)

    def float_expr(self, ty, depth, fixed):
        a = self.expr(ty, depth - 1, fixed)
        if self.chance(0.15):
            return f"-{self.right(a, UNARY)}", UNARY
        return self.binary(a, self.pick("+-*/%+-*/"), self.expr(ty, depth - 1, True))

    def cast_expr(self, ty, depth, fixed):
        if ty == "char":
            return self.cast(self.expr("u8", depth - 1), "char")
        sources = INTS + FLOATS + (["bool", "char"] if ty in BITS else [])
        source = self.pick(sources)
        e = self.expr(source, depth - 1)
        if e[0].startswith("-") and e[0][-1].isdigit() and source in BITS and "i" not in e[0]:
            e = e[0] + source, UNARY    # or the literal would get the type of the cast
        return self.cast(e, ty)

    def bool_expr(self, ty, depth, fixed):
        kind = self.weighted([("compare", 10), ("logic", 6), ("not", 2), ("bits", 2)])
        if kind == "compare":
            ty = self.scalar() if self.function.const or self.chance(0.7) else self.type()
            if self.function.const and ty == "str":
                ty = "i32"
            if is_kind(ty, "arr") and size_of(ty) == 0:
                ty = "u8"
            op = self.pick(["==", "!=", "<", ">", "<=", ">="])
            # A comparison borrows its operands: what the left one names must stay as it is.
            if isinstance(ty, tuple):
                a = self.expr(ty, 0)
                with self.locked(self.visible(), 1):
                    return self.binary(a, op, self.expr(ty, depth - 1, True))
            return self.binary(self.expr(ty, depth - 1), op, self.expr(ty, depth - 1, True))
        a = self.expr("bool", depth - 1)
        if kind == "not":
            return f"!{self.right(a, UNARY)}", UNARY
        op = self.pick(["&&", "||"] if kind == "logic" else ["&", "|", "^"])
        return self.binary(a, op, self.expr("bool", depth - 1))

    def if_expr(self, ty, depth, fixed):
        condition = self.condition(depth - 1)
        yes = self.block_text(ty, depth - 1, fixed)
        if self.chance(0.15):
            other = self.if_expr(ty, depth - 1, True)[0]
        else:
            other = self.block_text(ty, depth - 1, True)
        return f"if {condition} {yes} else {other}", BLOCK

    def condition(self, depth):
        e = self.expr("bool", depth)
        return f"({e[0]})" if e[1] < OR else e[0]

    def value(self, ty, depth, fixed):
        """An expression where its type is expected, so that a jump may stand there."""
        if fixed and depth > 0 and not self.function.const and self.chance(0.006):
            return self.jump(depth)[0]
        return self.expr(ty, depth, fixed)[0]

    def block_text(self, ty, depth, fixed):
        """`{ statements; value }`"""
        with self.scope():
            lines = self.statement(depth - 1) if depth > 0 and self.chance(0.25) else []
            value = self.expr(ty, depth - 1, fixed)[0]
        return "{ " + self.inline(lines + [value], braces=False) + " }"

    def block_expr(self, ty, depth, fixed):
        if self.chance(0.4):
            with self.repeated(1, Loop(self.fresh("'b"), "block", ty)):
                text = self.block_text(ty, depth, fixed)
                if self.loops[-1].label in text:
                    return f"{self.loops[-1].label}: {text}", BLOCK
                return text, BLOCK
        return self.block_text(ty, depth, fixed), BLOCK

    def loop_expr(self, ty, depth, fixed):
        """`{ let mut n = 0; loop { n += 1; ...; if n > 3 { break value; } } }`"""
        if self.turns > MAX_TURNS // 4 or self.blocks > 3:
            return self.leaf(ty, depth, fixed)
        turns = self.random.randint(1, 4)
        # An `i8`, so that where a `continue` skips the end of the loop, it ends by an overflow.
        counter = Var(self.fresh("n"), "i8", counter=True)
        label = self.fresh("'l")
        with self.scope(counter), self.repeated(turns, Loop(label, "loop", ty)):
            body = self.inline(self.statement(depth - 1), braces=False)
            value = self.expr(ty, depth - 1, fixed)[0]
        jump = self.pick(["break", f"break {label}"])
        head = f"{label}: loop" if label in body + value + jump else "loop"
        return (f"{{ let mut {counter.name} = 0i8; {head} {{ {counter.name} += 1; {body} "
                f"if {counter.name} >= {turns} {{ {jump} {value} }} }} }}"), BLOCK

    def leave_expr(self, ty, depth, fixed):
        """A value, or a jump: `if condition { value } else { return x }`"""
        if self.function.const:
            return self.leaf(ty, depth, fixed)
        condition = self.condition(depth - 1)
        branches = [self.block_text(ty, depth - 1, fixed), "{ " + self.jump(depth - 1)[0] +
                    self.pick(["", ";"]) + " }"]
        if self.chance(0.3):
            branches.reverse()
        return f"if {condition} {branches[0]} else {branches[1]}", BLOCK

    def jump(self, depth):
        """An expression that has no value."""
        loops = list(self.loops)
        if self.chance(self.danger):
            return self.panic(depth), POSTFIX
        if loops and self.chance(0.6):
            loop = self.pick(loops)
            innermost = [l for l in loops if l.kind != "block"][-1:] == [loop] and loop is loops[-1]
            label = "" if innermost and self.chance(0.7) else " " + loop.label
            if loop.kind == "block" or loop.kind == "loop" and self.chance(0.5):
                if loop.ty is None:
                    return f"break{label}", JUMP
                if loop.ty == UNIT:
                    return f"break{label} ()", JUMP
                return f"break{label} {self.operand_of_jump(loop.ty, depth)}", JUMP
            if loop.kind == "while":
                return self.pick(["break", "continue"]) + label, JUMP
            return f"continue{label}", JUMP
        result = self.function.result
        if result == UNIT:
            return "return", JUMP
        return f"return {self.operand_of_jump(result, depth)}", JUMP

    def operand_of_jump(self, ty, depth):
        """A value for `break` or `return`; what begins with a label would be read as one."""
        text, level = self.expr(ty, min(depth, 1), True)
        return f"({text})" if text.startswith("'") or level == BLOCK else text

    def panic(self, depth):
        name = self.pick(["panic", "unreachable", "todo", "unimplemented"])
        if self.function.const:
            return f'{name}!("in a constant")'
        return f"{name}!({self.format_arguments(depth) if self.chance(0.7) else ''})"

    def traced(self, ty, depth):
        """A value that says when it is computed."""
        name = self.fresh_trace(ty)
        self.charge(2)
        return f"{name}({self.random.randint(0, 99)}, {self.expr(ty, depth - 1, True)[0]})", POSTFIX

    def fresh_trace(self, ty):
        text = self.type_text(ty)
        for name, body in self.items.items():
            if name.startswith("trace") and f"v: {text})" in body:
                return name
        name = self.fresh("trace")
        return self.helper(name, f"fn {name}(n: u32, v: {text}) -> {text} {{\n    println!(\"[{{n}}]\");\n    v\n}}")

    def part_of_temporary(self, ty, depth, fixed):
        """`(a, b).1` or `[a, b][i]`"""
        if self.chance(0.5):
            index = self.random.randrange(2)
            types = [ty if i == index else self.scalar() for i in range(2)]
            return self.constructor(("tup", tuple(types)), depth - 1, False)[0] + f".{index}", POSTFIX
        array = ("arr", ty, self.random.randint(1, 3))
        return f"{self.constructor(array, depth - 1, False)[0]}[{self.index(array, depth - 1)}]", POSTFIX

    # ---- calls

    def call(self, ty, depth, fixed):
        callable = [f for f in self.functions if f.result == ty and self.may_call(f)]
        if not callable:
            return self.leaf(ty, depth, fixed)
        return self.call_of(self.pick(callable), depth)

    def may_call(self, f):
        if self.function.const and not f.const:
            return False
        return self.turns * f.cost < 800 and self.function.cost + self.turns * f.cost < 3000

    def call_of(self, f, depth):
        self.charge(f.cost)
        before = [(variable, variable.lock) for scope in self.scopes for variable in scope]
        arguments = [self.argument(ty, depth - 1) for ty in f.params]
        for variable, lock in before:
            variable.lock = lock
        if f.fuel:
            arguments.append(str(self.random.randint(0, 4)))
        return f"{f.name}({', '.join(arguments)})", POSTFIX

    def argument(self, ty, depth):
        if not is_reference(ty):
            return self.value(ty, depth, True)
        mutable = ty[2]
        if is_kind(ty, "ref"):
            targets = [ty[1]]
            same = lambda v: is_kind(v.ty, "ref") and v.ty[1] == ty[1]
        else:
            targets = [("arr", ty[1], n) for n in range(1, 8)]
            same = lambda v: is_kind(v.ty, "slice") and v.ty[1] == ty[1]
        passed = [v for v in self.visible() if same(v) and (v.writable() if mutable else True)]
        if passed and self.chance(0.4):
            variable = self.pick(passed)
            self.lock(variable, 2 if mutable else 1)
            return variable.name
        paths = [p for target in targets for p in self.paths(target, mutable)]
        if paths and self.chance(0.85):
            path = self.pick(paths)
            text = self.place(path, depth)
            self.lock(path[0], 2 if mutable else 1)
        else:
            target = targets[0] if is_kind(ty, "ref") else self.pick(targets[:4])
            text = self.literal(target, True) if target in SCALARS else self.constructor(target, depth, True)
        return f"&{'mut ' if mutable else ''}{self.right(text, UNARY)}"

    # ---- formats

    def spec(self, ty, named):
        """What stands behind the colon for a value of a type; `named` collects arguments for widths."""
        if ty in BITS:
            trait = self.weighted([("", 8), ("?", 2), ("x", 2), ("X", 1), ("o", 1), ("b", 2), ("e", 1), ("E", 1),
                                   ("#?", 1), ("x?", 0.5), ("X?", 0.5)])
        elif ty in FLOATS:
            trait = self.weighted([("", 6), ("?", 5), ("e", 1.5), ("E", 1), ("#?", 1)])
        elif ty in SCALARS:
            trait = self.weighted([("", 4), ("?", 3), ("#?", 0.5)])
        else:
            trait = self.weighted([("?", 8), ("#?", 1), ("x?", 0.5)])
        text = ""
        plain = self.chance(0.45)
        if not plain:
            if self.chance(0.5):
                text += self.pick(["", "", "*", "0", "é", "-", " "]) + self.pick("<^>")
            if self.chance(0.2):
                text += self.pick(["+", "+", "-"]) if not text.endswith("-") else "+"
            if self.chance(0.2) and "#" not in trait:
                text += "#"
            if self.chance(0.2):
                text += "0"
            if self.chance(0.7):
                text += self.width(named)
            if self.chance(0.3) or ty in FLOATS and self.chance(0.4):
                text += "." + self.width(named)
        text += trait[1:] if trait[:1] == "#" and text else trait
        return ":" + text if text else ""

    def width(self, named):
        if self.chance(0.8):
            return str(self.random.choice([0, 1, 2, 3, 5, 8, 12, 20]) or 1)
        sizes = [v.name for v in self.visible() if v.counter and v.ty == "usize"]
        if sizes and self.chance(0.5):
            return self.pick(sizes) + "$"
        name = self.fresh("w")
        named.append(f"{name} = {self.random.randint(0, 15)}")
        return name + "$"

    def format_arguments(self, depth):
        """`"text {} {x:?}", a, b = c`"""
        pieces, positional, named = [], [], []
        before = [(variable, variable.lock) for scope in self.scopes for variable in scope]
        count = self.random.randint(1, 4)
        kinds = sorted((self.weighted([("inline", 4), ("next", 6), ("star", 0.7), ("index", 1), ("named", 1)])
                        for _ in range(count)), key=lambda kind: ["next", "star"].count(kind) == 0)
        types = []
        for kind in kinds:
            ty = self.type()
            if kind == "inline":
                names = self.visible()
                if not names:
                    continue
                variable = self.pick(names)
                ty = variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty
                pieces.append("{" + variable.name + self.spec(ty, named) + "}")
                continue
            if kind == "star":
                positional.append(str(self.random.randint(0, 9)))
                types.append("usize")
                ty = self.pick(["f64", "f32", "str", "i32"])
            if kind == "index" and types and self.chance(0.3):
                i = self.random.randrange(len(types))
                pieces.append("{" + str(i) + self.spec(types[i], named) + "}")
                continue
            # An argument is borrowed: what it names must stay as it is.
            value = self.expr(ty, depth - 1)[0]
            for variable in self.visible():
                if value.startswith((variable.name, "*" + variable.name, "(*" + variable.name)):
                    self.lock(variable, 1)
            if kind == "star":
                pieces.append("{:" + self.pick(["", "<9", "^+12"]) + ".*}")
            elif kind == "next":
                pieces.append("{" + self.spec(ty, named) + "}")
            elif kind == "index":
                pieces.append("{" + str(len(positional)) + self.spec(ty, named) + "}")
            else:
                name = self.fresh("g")
                pieces.append("{" + name + self.spec(ty, named) + "}")
                named.append(f"{name} = {value}")
                continue
            positional.append(value)
            types.append(ty)
        for variable, lock in before:
            variable.lock = lock
        text = self.pick([" ", ", ", "|", "", "{{}} "]).join(pieces)
        return ", ".join([f'"{text}"'] + positional + named)

    # ---- statements: lists of lines

    def inline(self, lines, braces=True):
        """Lines as one; statements that end with a comment cannot occur."""
        text = " ".join(line.strip() for line in lines)
        return "{ " + text + " }" if braces else text

    def indent(self, lines):
        return ["    " + line for line in lines]

    def body(self, depth, count):
        with self.scope():
            self.blocks += 1
            lines = [line for _ in range(count) for line in self.statement(depth)]
            self.blocks -= 1
        return self.indent(lines)

    def statement(self, depth):
        self.charge()
        const = self.function.const
        simple = [(self.let, 16), (self.assign, 12), (self.compound, 12)]
        if not const:
            simple += [(self.print, 10), (self.call_statement, 5), (self.assertion, 2)]
        if depth > 0 and self.blocks < 4:
            simple += [(self.if_statement, 6), (self.while_statement, 3), (self.deferred, 2),
                       (self.block_statement, 2), (self.recurse, 2), (self.local_const, 1)]
            if not const:
                simple += [(self.for_range, 6), (self.for_elements, 6), (self.reference, 5)]
        return self.weighted(simple)(depth)

    def name_for(self, ty):
        """A name, often one that is in use, so that it is shadowed; but no loop's counter."""
        counters = {v.name for v in self.visible() if v.counter}
        return self.pick([n for n in NAMES if n not in counters])

    def let(self, depth):
        ty = self.type()
        if is_kind(ty, "tup") and self.chance(0.4):
            return self.let_pattern(ty, depth)
        annotated = self.chance(0.5)
        value = self.value(ty, depth, annotated)
        mutable = self.chance(0.6)
        name = self.name_for(ty)
        head = f"let {'mut ' if mutable else ''}{name}{': ' + self.type_text(ty) if annotated else ''}"
        self.declare(Var(name, ty, mutable))
        return [f"{head} = {value};"]

    def pattern(self, ty, names, reference=False):
        """The text of a pattern; appends to `names` what it binds."""
        if is_kind(ty, "tup") and self.chance(0.7):
            inner = ", ".join(self.pattern(part, names, reference) for part in ty[1])
            return f"({inner},)" if len(ty[1]) == 1 else f"({inner})"
        taken = {v.name for v in names} | {v.name for v in self.visible() if v.counter}
        free = [n for n in NAMES if n not in taken]
        if self.chance(0.15) or not free:
            return "_"
        variable = Var(self.pick(free), ty, self.chance(0.3))
        names.append(variable)
        return ("mut " if variable.mutable else "") + variable.name

    def let_pattern(self, ty, depth):
        names = []
        annotated = self.chance(0.4)
        value = self.expr(ty, depth, annotated)[0]
        text = self.pattern(ty, names)
        for variable in names:
            self.declare(variable)
        return [f"let {text}{': ' + self.type_text(ty) if annotated else ''} = {value};"]

    def local_const(self, depth):
        ty = self.scalar()
        name = self.fresh("LOCAL")
        value = self.constant(ty, 2)
        self.declare(Var(name, ty, const=True, item=True))
        return [f"const {name}: {self.type_text(ty)} = {value};"]

    def target(self, types, depth):
        """A place to assign to: (path, type) or None."""
        for ty in self.random.sample(types, len(types)):
            paths = self.paths(ty, write=True)
            if paths:
                return self.pick(paths), ty
        return None

    def assign(self, depth):
        writable = [v for v in self.visible() if v.writable()]
        if not writable:
            return self.let(depth)
        types = []
        for variable in writable:
            ty = variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty
            while parts_of(ty) and (is_kind(ty, "slice") or self.chance(0.7)):
                ty = self.pick(parts_of(ty))[1]
            if not is_kind(ty, "slice"):
                types.append(ty)
        path, ty = self.target(types, depth) or (None, None)
        if path is None:
            return self.let(depth)
        value = self.value(ty, depth, True)
        return [f"{self.place(path, min(depth, 1))[0]} = {value};"]

    def compound(self, depth):
        found = self.target(INTS + FLOATS + ["bool"], depth)
        if not found:
            return self.assign(depth)
        path, ty = found
        place = self.place(path, min(depth, 1))[0]
        if ty == "bool":
            return [f"{place} {self.pick('&|^')}= {self.expr('bool', depth)[0]};"]
        if ty in FLOATS or self.chance(self.danger):
            return [f"{place} {self.pick('+-*/%')}= {self.expr(ty, depth - 1, True)[0]};"]
        op = self.pick(["&", "|", "^", "<<", ">>", "/", "%", "+-"])
        if op in ("<<", ">>"):
            return [f"{place} {op}= {self.shift_amount(BITS[ty], depth)[0]};"]
        if op in ("/", "%"):
            return [f"{place} {op}= {self.pick([2, 3, 5, 10])};"]
        if op == "+-":      # small numbers, below a half of the range
            return [f"{place} /= 4;", f"{place} {'+-' if ty in SIGNED else '+'}"[:len(place) + 2] +
                    f"= {self.left(self.expr(ty, depth - 1, True), MUL)} % 20;"]
        return [f"{place} {op}= {self.expr(ty, depth, True)[0]};"]

    def print(self, depth):
        self.charge(3)
        macro = self.weighted([("println", 10), ("print", 2), ("eprintln", 0.7), ("eprint", 0.3)])
        return [f"{macro}!({self.format_arguments(min(depth, 2))});"]

    def assertion(self, depth):
        if not self.chance(self.danger * 3):
            ty = self.type()
            paths = self.paths(ty)
            if not paths or "f" in repr(ty):
                return [f"assert!({self.left(self.expr('bool', 1), OR)} || true);"]
            with self.locked(self.visible(), 1):
                place = self.place((paths[0][0], ()), 0)[0] if not paths[0][1] else None
            return [f"assert_eq!({place}, {place});"] if place else self.print(depth)
        debug = self.pick(["", "debug_"])
        message = ", " + self.format_arguments(1) if self.chance(0.4) else ""
        if self.chance(0.4):
            return [f"{debug}assert!({self.expr('bool', 2)[0]}{message});"]
        ty = self.type()
        if size_of(ty) == 0:
            ty = "i16"
        a = self.expr(ty, 1)[0]
        with self.locked(self.visible(), 1):
            b = self.expr(ty, 1, True)[0]
        return [f"{debug}assert_{self.pick(['eq', 'ne'])}!({a}, {b}{message});"]

    def call_statement(self, depth):
        callable = [f for f in self.functions if self.may_call(f)]
        if not callable:
            return self.print(depth)
        f = self.pick(callable)
        return [self.pick(["", "let _ = "]) + self.call_of(f, depth)[0] + ";"]

    def recurse(self, depth):
        """The call of the function itself, once, outside of loops: `let x = f(a, fuel - 1);`"""
        f = self.function
        if not f.fuel or f.recursed or self.turns > 1:
            return self.let(depth)
        f.recursed = True
        text = self.call_of(f, depth)[0]
        text = text[:text.rindex("(" if not f.params else ",")] + ("(" if not f.params else ", ") + "fuel - 1)"
        if f.result == UNIT:
            return [f"{text};"]
        name = self.name_for(f.result)
        self.declare(Var(name, f.result, True))
        return [f"let mut {name} = {text};"]

    def if_statement(self, depth):
        lines = [f"if {self.condition(depth)} {{"] + self.body(depth - 1, self.random.randint(1, 2))
        if self.chance(0.15):
            lines[-1:] = [lines[-1], "    " + self.jump(1)[0] + ";"] if not self.function.const else lines[-1:]
        while self.chance(0.25):
            lines += [f"}} else if {self.condition(depth - 1)} {{"] + self.body(depth - 1, 1)
        if self.chance(0.5):
            lines += ["} else {"] + self.body(depth - 1, self.random.randint(1, 2))
        return lines + ["}"]

    def block_statement(self, depth):
        label = self.fresh("'s")
        with self.repeated(1, Loop(label, "block")):
            body = self.body(depth - 1, 2)
        return [f"{label}: {{" if any(label in line for line in body) else "{"] + body + ["}"]

    def loop_label(self, body):
        """The label in front of a loop, if something uses it."""
        label = self.loops[-1].label
        return f"{label}: " if any(label in line for line in body) or self.chance(0.1) else ""

    def turns_left(self):
        return max(1, min(6, MAX_TURNS // self.turns))

    def while_statement(self, depth):
        turns = self.random.randint(1, self.turns_left())
        counter = Var(self.fresh("n"), self.pick(INTS), counter=True)
        loop = self.chance(0.3)
        condition = f"{counter.name} < {turns}"
        if not loop and self.chance(0.3):
            with self.scope(counter), self.repeated(turns):
                condition += f" && {self.left(self.expr('bool', depth - 1), AND)}"
        with self.scope(counter), self.repeated(turns, Loop(self.fresh("'w"), "while")):
            body = [f"    {counter.name} += 1;"] + self.body(depth - 1, self.random.randint(1, 3))
            label = self.loop_label(body)
        start = f"let mut {counter.name}: {counter.ty} = 0;"
        if loop:
            return [start, f"{label}loop {{", f"    if {counter.name} >= {turns} {{", "        break;", "    }",
                    *body, "}"]
        return [start, f"{label}while {condition} {{", *body, "}"]

    def for_range(self, depth):
        """`for x in a..b` in all its forms."""
        ty = self.pick(INTS)
        bits = BITS[ty]
        most = min(8, MAX_TURNS // self.turns)
        if most < 1:
            return self.print(depth)
        high = (1 << bits - 1) - 1 if ty in SIGNED else (1 << bits) - 1
        low = -high - 1 if ty in SIGNED else 0
        turns = self.random.randint(0, most)
        name = self.fresh("j")
        variable = Var(name, ty, counter=True)
        kind = self.weighted([("small", 10), ("edge", 4), ("dynamic", 4), ("empty", 1)])
        inclusive = self.chance(0.4)
        dots = "..=" if inclusive else ".."
        if kind == "dynamic":
            e = self.left(self.binary(self.expr(ty, 1, True), "&", (str(min(7, most)), ATOM)), BOR)
            text, turns = f"0{ty}{dots}({e})", most
        else:
            start = {"small": self.random.randint(-3, 3) if ty in SIGNED else self.random.randint(0, 9),
                     "edge": self.pick([high - turns, low, low + 1, high - turns + inclusive]),
                     "empty": 5}[kind]
            start = max(low, start)
            end = min(high, start + turns - (inclusive if kind != "edge" else 0))
            if kind == "empty":
                end = self.random.randint(0, 5)
            end = max(end, low)
            if ty == "usize" and kind == "small" and not inclusive:
                variable.bound = end
            turns = max(0, end - start + 1)
            text = f"{start}{ty}{dots}{end}"
            if self.chance(0.1) and end == high:
                text = f"{start}{dots}{ty}::MAX"
        wrap = self.weighted([("", 8), (".rev()", 3), (f".step_by({self.random.randint(1, 4)})", 3),
                              (f".rev().step_by({self.random.randint(1, 4)})", 1),
                              (f".step_by({self.random.randint(1, 4)}).rev()", 1)])
        exact = BITS[ty] < 32 or ty in ("i32", "u32", "isize", "usize") and not inclusive
        if wrap.startswith(".step") and wrap.endswith(".rev()") and not exact:
            wrap = ".rev()"         # there is no ExactSizeIterator
        if wrap and self.chance(self.danger / 3):
            wrap = f".step_by({self.expr('usize', 1, True)[0]} & 3)"
        if wrap:
            text = f"({text}){wrap}"
        with self.scope(variable), self.repeated(turns, Loop(self.fresh("'f"), "while")):
            body = self.body(depth - 1, self.random.randint(1, 3))
            label = self.loop_label(body)
        if self.chance(0.05):
            name = name if any(name in line for line in body) else "_"
        return [f"{label}for {name} in {text} {{", *body, "}"]

    def for_elements(self, depth):
        """`for` over an array by value, a reference, `.iter()`, `.iter_mut()`, and `.enumerate()`."""
        arrays = [v for v in self.visible() if is_kind(v.ty, "slice") or is_kind(v.ty, "arr")
                  or is_kind(v.ty, "ref") and is_kind(v.ty[1], "arr")]
        if not arrays or self.turns * 7 > MAX_TURNS:
            return self.for_range(depth)
        variable = self.pick(arrays)
        ty = variable.ty
        element = ty[1][1] if is_kind(ty, "ref") else ty[1]
        owned = is_kind(ty, "arr")
        forms = [("iter", 3)]
        if owned:
            forms += [("value", 3), ("&", 3)]
        elif not ty[2]:
            forms += [("itself", 3)]
        if variable.writable():
            forms += [("iter_mut", 4)] + ([("&mut", 2)] if owned else [])
        form = self.weighted(forms)
        text = {"iter": f"{variable.name}.iter()", "value": variable.name, "&": f"&{variable.name}",
                "itself": variable.name, "iter_mut": f"{variable.name}.iter_mut()",
                "&mut": f"&mut {variable.name}"}[form]
        mutable = form in ("iter_mut", "&mut")
        names = []
        if form == "value":
            pattern = self.pattern(element, names)
        elif not mutable and self.chance(0.4):
            pattern = "&" + self.pattern(element, names)
            if pattern.startswith("&mut "):
                pattern = "&(" + pattern[1:] + ")"
        else:
            names = [Var(self.name_for(element), ("ref", element, mutable))]
            pattern = names[0].name
        enumerated = form in ("iter", "iter_mut") and self.chance(0.4)
        if enumerated:
            index = Var(self.fresh("j"), "usize", counter=True)
            if not is_kind(ty, "slice"):
                index.bound = (ty[1] if is_kind(ty, "ref") else ty)[2]
            pattern, text = f"({index.name}, {pattern})", text + ".enumerate()"
            names = names + [index]
        with self.locked([variable], 0 if form == "value" else 2 if mutable else 1), self.scope(*names), \
                self.repeated(4, Loop(self.fresh("'f"), "while")):
            body = self.body(depth - 1, self.random.randint(1, 2))
            label = self.loop_label(body)
        return [f"{label}for {pattern} in {text} {{", *body, "}"]

    def deferred(self, depth):
        """`let x; if ... { x = a; } else { x = b; }`"""
        ty = self.type()
        name = self.name_for(ty)
        annotated = self.chance(0.6)
        mutable = self.chance(0.3)
        kind = self.weighted([("if", 5), ("later", 2), ("loop", 1)])
        variable = self.declare(Var(name, ty, mutable, lock=2))
        head = f"let {'mut ' if mutable else ''}{name}{': ' + self.type_text(ty) if annotated else ''};"
        value = lambda: f"{name} = {self.expr(ty, depth - 1, annotated)[0]};"
        if kind == "if":
            lines = [f"if {self.condition(depth)} {{", f"    {value()}", "} else {"]
            if not self.function.const and self.chance(0.2):
                lines += ["    " + self.jump(1)[0] + ";", "}"]
            else:
                lines += [f"    {value()}", "}"]
        elif kind == "later":
            lines = self.statement(depth - 1) if self.chance(0.5) else []
            if any(v.name == name and v is not variable for v in self.scopes[-1][-3:]):
                lines = []
                while self.scopes[-1][-1] is not variable:
                    self.scopes[-1].pop()
            lines = lines + [value()]
        else:
            lines = ["loop {", f"    {value()}", "    break;", "}"]
        variable.lock = 0
        return [head, *lines]

    def reference(self, depth):
        """A block with a local reference to a place."""
        mutable = self.chance(0.6)
        candidates = [v for v in self.visible() if (v.writable() if mutable else True)
                      and not is_kind(v.ty, "slice")]
        if not candidates:
            return self.let(depth)
        variable = self.pick(candidates)
        ty = variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty
        steps = ()
        while parts_of(ty) and self.chance(0.5):
            step, part = self.pick(parts_of(ty))
            steps, ty = steps + ((step, ty),), part
        text = self.place((variable, steps), 1)
        if is_kind(ty, "arr") and self.chance(0.4):
            target, annotation = ("slice", ty[1], mutable), f": &{'mut ' if mutable else ''}[{self.type_text(ty[1])}]"
        else:
            target, annotation = ("ref", ty, mutable), ""
        name = self.name_for(ty)
        with self.locked([variable], 2 if mutable else 1), self.scope(Var(name, target)):
            body = self.body(depth - 1, self.random.randint(1, 3))
        return ["{", f"    let {name}{annotation} = &{'mut ' if mutable else ''}{self.right(text, UNARY)};", *body, "}"]

    # ---- items

    def constant(self, ty, depth):
        """The text of a constant expression."""
        before = self.function, self.scopes, self.loops, self.danger, self.turns, self.blocks
        self.function = Function("", [], ty, const=True)
        self.scopes, self.loops, self.danger, self.turns, self.blocks = [], [], 0, 1, 0
        with self.scope():
            text = self.expr(ty, depth, True)[0]
        self.function, self.scopes, self.loops, self.danger, self.turns, self.blocks = before
        return text

    def length_constant(self):
        """A constant of a known value, for array lengths."""
        n = self.random.randint(1, 4)
        name = self.fresh("LEN")
        kind = self.pick(["plain", "sum", "function", "count"])
        if kind == "function":
            helper = self.helper("twice", "const fn twice(n: usize) -> usize {\n    n * 2\n}")
            value = f"{helper}({n}) - {n}"
        elif kind == "count":
            helper = self.helper("count_to", "const fn count_to(n: usize) -> usize {\n    let mut i = 0;\n"
                                 "    while i < n {\n        i += 1;\n    }\n    i\n}")
            value = f"{helper}({n})"
        else:
            value = str(n) if kind == "plain" else f"{n + 3} - 3"
        self.lengths.setdefault(n, []).append(name)
        self.globals.append(Var(name, "usize", const=True, item=True))
        return f"const {name}: usize = {value};"

    def global_item(self):
        if self.chance(0.35):
            return self.length_constant()
        ty = self.type()
        value = self.constant(ty, self.random.randint(0, 3))
        if self.chance(0.6):
            name, keyword = self.fresh("C"), "const"
        else:
            name, keyword = self.fresh("S"), "static"
        text = f"{keyword} {name}: {self.type_text(ty)} = {value};"
        self.globals.append(Var(name, ty, const=keyword == "const", item=True))
        return text

    def parameter_type(self):
        return self.weighted([(self.type(), 6), (("ref", self.type(1), False), 1.5), (("ref", self.type(1), True), 2.5),
                              (("slice", self.type(1), False), 1.5), (("slice", self.type(1), True), 1.5)])

    def parameter(self, ty, names):
        taken = {v.name for v in names}
        if is_kind(ty, "tup") and self.chance(0.3):
            return f"{self.pattern(ty, names)}: {self.type_text(ty)}"
        if is_kind(ty, "ref") and not ty[2] and self.chance(0.15):
            pattern = "&" + self.pattern(ty[1], names)
            if pattern.startswith("&mut "):
                pattern = "&(" + pattern[1:] + ")"
            return f"{pattern}: {self.type_text(ty)}"
        variable = Var(self.pick([n for n in NAMES if n not in taken]), ty, not is_reference(ty) and self.chance(0.4))
        names.append(variable)
        return f"{'mut ' if variable.mutable else ''}{variable.name}: {self.type_text(ty)}"

    def function_item(self, main=False):
        if main:
            f = Function("main", [], UNIT)
        else:
            const = self.chance(0.2)
            params = [self.parameter_type() for _ in range(self.random.randint(0, 4))]
            f = Function(self.fresh("f"), params, UNIT if self.chance(0.15) else self.type(), const,
                         fuel=self.chance(0.3))
        danger = self.danger
        if f.const:
            self.danger = 0         # it may be called by a constant
        self.function, self.scopes, self.loops, self.turns, self.blocks = f, [], [], 1, 0
        names = []
        texts = [self.parameter(ty, names) for ty in f.params]
        if f.fuel:
            texts.append("fuel: u32")
        with self.scope(*names):
            if f.fuel:
                self.declare(Var("fuel", "u32", counter=True))
            lines = []
            if f.fuel:
                value = "" if f.result == UNIT else " " + self.expr(f.result, 1, True)[0]
                lines += ["if fuel == 0 {", f"    return{value};", "}"]
            for _ in range(self.random.randint(8, 22) if main else self.random.randint(2, 7)):
                if f.cost < MAX_COST // 4:
                    lines += self.statement(3)
            if main:
                lines += self.print_all()
            elif f.result != UNIT:
                lines.append(self.expr(f.result, 3, True)[0])
        if f.fuel:
            f.cost *= 5
        self.danger = danger
        if not main:
            self.functions.append(f)
        result = "" if f.result == UNIT else f" -> {self.type_text(f.result)}"
        head = f"{'pub ' if main else ''}{'const ' if f.const else ''}fn {f.name}({', '.join(texts)}){result} {{"
        return "\n".join([head, *self.indent(lines), "}"])

    def print_all(self):
        return [f'println!("{{}} = {{:?}}", "{v.name}", {v.name});' for v in self.visible() if v.name in NAMES]

    def program(self):
        items = [self.global_item() for _ in range(self.random.randint(0, 5))]
        for _ in range(self.random.randint(1, 6)):
            items.append(self.function_item())
            if self.chance(0.2):
                items.append(self.global_item())
        items.append(self.function_item(main=True))
        items += self.items.values()
        if self.chance(0.5):
            self.random.shuffle(items)
        return "\n\n".join(items) + "\n"


def generate(seed):
    return Generator(seed).program()


def main():
    parser = argparse.ArgumentParser(description="Writes a random program.")
    parser.add_argument("--seed", type=int, required=True)
    print(generate(parser.parse_args().seed), end="")


if __name__ == "__main__":
    main()
