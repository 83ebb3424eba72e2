"""Choosing, scopes, borrows and places: what all parts of the generator stand on."""
import contextlib
import random
import re

from writer.model import (ATOM, BINARY, BLOCK, CAST, CMP, Function, MUL, NAMES, POSTFIX, UNARY,
                          UNIT, has, is_adt, is_kind, is_reference,
                          parts_of)


class Core:
    def __init__(self, seed, features):
        self.random = random.Random(seed)
        self.features = features
        self.danger = self.random.choice([0, 0, 0.01, 0.03, 0.1])
        self.items = {}             # helper functions by name
        self.globals = []           # consts and statics
        self.lengths = {}           # array length -> names of constants that have it
        self.adts = []              # structs and enums
        self.aliases = []           # (name, type)
        self.brought = set()        # paths that a `use` has shortened
        self.bare_enum = None       # an enum whose variants a `use` has brought in
        self.functions = []
        self.scopes = []
        self.loops = []
        self.function = Function("", [], UNIT)
        self.turns = 1
        self.depth = 0              # loops around what is written
        self.serial = 0
        self.blocks = 0             # depth of nested statements

    # ---- choosing

    def on(self, feature):
        return feature in self.features

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
        return self.weighted([("i32", 20), ("u8", 8), ("i8", 6), ("i16", 4), ("u16", 4), ("u32", 7),
                              ("i64", 7), ("u64", 7), ("usize", 8), ("isize", 4), ("f64", 10),
                              ("f32", 6), ("bool", 10), ("char", 5), ("str", 4)])

    def type(self, depth=2, need=()):
        """A type of values that has the traits in `need`."""
        for _ in range(20):
            ty = self.any_type(depth)
            if all(has(ty, trait) for trait in need):
                return ty
        return "i32"

    def any_type(self, depth):
        if self.adts and self.chance(0.4):
            return self.pick(self.adts)
        if depth == 0 or self.chance(0.6):
            return self.scalar()
        if self.chance(0.5):
            return ("tup", tuple(self.any_type(depth - 1) for _ in range(self.weighted(
                [(1, 1), (2, 6), (3, 4), (4, 1)]))))
        if self.chance(0.03):
            return UNIT
        return ("arr", self.any_type(depth - 1), self.weighted(
            [(0, 0.3), (1, 2), (2, 4), (3, 4), (4, 3), (7, 1)]))

    # ---- names

    @contextlib.contextmanager
    def scope(self, *variables):
        self.scopes.append([])
        functions = list(self.functions)
        for variable in variables:
            self.declare(variable)
        yield
        self.scopes.pop()
        self.functions = functions

    @contextlib.contextmanager
    def apart(self, function):
        """Writes a function or constant inside another: nothing local is in scope there."""
        kept = (self.function, self.scopes, self.loops, self.turns, self.blocks, self.depth, self.danger)
        self.function, self.scopes, self.loops, self.turns, self.blocks = function, [], [], 1, 0
        self.depth = 0
        yield
        (self.function, self.scopes, self.loops, self.turns, self.blocks, self.depth,
         self.danger) = kept

    @contextlib.contextmanager
    def locked(self, variables, level):
        """While code is written that runs during a borrow."""
        before = [(variable, variable.lock) for variable in variables if variable]
        for variable, _ in before:
            self.lock(variable, level)
        yield
        for variable, lock in before:
            variable.lock = lock

    @contextlib.contextmanager
    def loans(self):
        """Borrows that begin inside end with it."""
        before = [(variable, variable.lock) for scope in self.scopes for variable in scope]
        yield
        for variable, lock in before:
            variable.lock = lock

    def lock(self, variable, level):
        if variable and not variable.item:
            variable.lock = max(variable.lock, level)

    @contextlib.contextmanager
    def repeated(self, turns, loop=None):
        again = loop is None or loop.kind != "block"
        self.turns *= max(turns, 1)
        self.depth += again
        if loop:
            self.loops.append(loop)
        yield
        if loop:
            self.loops.pop()
        self.depth -= again
        self.turns //= max(turns, 1)

    def visible(self):
        """Variables that may be read, without those that are shadowed, lent or moved."""
        seen, result = set(), []
        for scope in reversed(self.scopes):
            for variable in reversed(scope):
                if variable.name not in seen:
                    seen.add(variable.name)
                    if variable.lock < 2 and not variable.moved:
                        result.append(variable)
        constants = [g for g in self.globals if g.name not in seen]
        if self.function.const:
            constants = [g for g in constants if g.const]
        return result + constants

    def declare(self, variable):
        variable.loops = self.depth
        self.scopes[-1].append(variable)
        return variable

    def name_for(self, ty):
        """A name, often one that is in use, so that it is shadowed; but no loop's counter."""
        counters = {v.name for v in self.visible() if v.counter}
        return self.pick([n for n in NAMES if n not in counters])

    def charge(self, cost=1):
        self.function.cost += cost * self.turns

    # ---- types as text

    def type_text(self, ty):
        alias = self.alias_of(ty)
        if alias:
            return alias
        if ty == "str":
            return self.pick(["&'static str", "&str"]) if self.scopes else "&'static str"
        if isinstance(ty, str):
            return ty
        if is_adt(ty):
            return "Self" if self.function.owner is ty and self.chance(0.3) else ty.name
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

    def item_type(self, ty):
        """The same where only 'static lifetimes can be meant, and no Self."""
        with self.apart(Function("", [], UNIT)):
            return self.type_text(ty)

    def length_text(self, n):
        if self.chance(0.3) and n in self.lengths:
            return self.pick(self.lengths[n])
        if self.chance(0.1) and n - 1 in self.lengths:
            return self.pick(self.lengths[n - 1]) + " + 1"
        return str(n)

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

    def head(self, e):
        """An expression before the `{` of an `if`, `while`, `match` or `for`: no bare struct there."""
        text, level = e if isinstance(e, tuple) else (e, ATOM)
        depth = 0
        for c in re.sub(r'"(?:\\.|[^"\\])*"|\'(?:\\.[^\']*|[^\\])\'', "", text):
            depth += (c in "([") - (c in ")]")
            if c == "{" and depth == 0:
                return f"({text})"
        return f"({text})" if level < 1 else text

    def helper(self, name, text):
        self.items.setdefault(name, text)
        return name

    def inline(self, lines, braces=True):
        """Lines as one; statements that end with a comment cannot occur."""
        text = " ".join(line.strip() for line in lines)
        return "{ " + text + " }" if braces else text

    def indent(self, lines):
        return ["    " + line for line in lines]

    # ---- places

    def paths(self, ty, write=False, wanted=None):
        """(variable, steps) of all places of type `ty`; `wanted` instead says which types."""
        found = []
        wanted = wanted or (lambda here: here == ty)

        def walk(variable, here, steps):
            if wanted(here):
                found.append((variable, steps))
            if len(steps) < 4:
                for step, part in parts_of(here):
                    walk(variable, part, steps + ((step, here),))

        for variable in self.visible():
            if not write or variable.writable():
                walk(variable, variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty, ())
        return found

    def movable(self, path):
        """Whether a value without Copy may be taken out of a place."""
        variable, steps = path
        if variable.item:
            return variable.const and not any(step == "[]" for step, _ in steps)
        return not (is_reference(variable.ty) or variable.lock or variable.loops != self.depth
                    or any(step == "[]" for step, _ in steps))

    def take(self, path, ty, depth):
        """A place used as a value: copied or moved."""
        if not has(ty, "Copy"):
            path[0].moved = not path[0].item
        return self.place(path, depth)

    def readable(self, ty):
        """The places of which a value may be taken."""
        return [p for p in self.paths(ty) if has(ty, "Copy") or self.movable(p)]

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

    def lent(self, path, depth, level=1):
        """A place that stays borrowed until the loans end."""
        e = self.place(path, depth)
        self.lock(path[0], level)
        return e

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
