"""Statements: lists of lines."""
import re

from writer.model import (BITS, FLOATS, INTS, Loop, MUL, NAMES, OR, SIGNED, UNARY, UNIT, Var,
                          has, is_adt, is_kind, members, parts_of, size_of)


class Statements:
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
        if self.on("methods") and not const:
            simple += [(self.library_statement, 4)]
        if self.on("destructure"):
            simple += [(self.destructuring, 3)]
        if depth > 0 and self.blocks < 4:
            if self.on("match"):
                simple += [(self.match_statement, 6)]
            if self.on("nested-fn") and not const:
                simple += [(self.nested_function, 0.7)]
            simple += [(self.backwards, 3)]
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
        if (is_kind(ty, "tup") or self.on("patterns") and members(ty)) and self.chance(0.4):
            return self.let_pattern(ty, depth)
        annotated = self.chance(0.5)
        value = self.value(ty, depth, annotated)
        mutable = self.chance(0.6)
        name = self.name_for(ty)
        head = f"let {'mut ' if mutable else ''}{name}{': ' + self.type_text(ty) if annotated else ''}"
        self.declare(Var(name, ty, mutable, typed=annotated or ty in ("bool", "char", "str") or is_adt(ty)))
        return [f"{head} = {value};"]

    def let_pattern(self, ty, depth):
        names = []
        annotated = self.chance(0.4)
        value = self.expr(ty, depth, annotated)[0]
        text = self.pattern(ty, names)
        for variable in names:
            variable.typed = annotated
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
        again = [v for v in self.scopes[-1] if v.moved and v.mutable and not v.lock
                 and [w.name for w in self.scopes[-1]].count(v.name) == 1]
        if again and self.chance(0.5):      # a moved variable gets a new value
            variable = self.pick(again)
            value = self.value(variable.ty, depth, True)
            variable.moved = False
            return [f"{variable.name} = {value};"]
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
            ty = self.type(need=["Debug", "Eq"])
            paths = self.paths(ty)
            if not paths:
                return [f"assert!({self.left(self.expr('bool', 1), OR)} || true);"]
            with self.locked(self.visible(), 1):
                place = self.place((paths[0][0], ()), 0)[0] if not paths[0][1] else None
            return [f"assert_eq!({place}, {place});"] if place else self.print(depth)
        debug = self.pick(["", "debug_"])
        message = ", " + self.format_arguments(1) if self.chance(0.4) else ""
        if self.chance(0.4):
            return [f"{debug}assert!({self.expr('bool', 2)[0]}{message});"]
        ty = self.type(need=["Debug", "PartialEq"])
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
        text = re.sub(r"\d+\)\Z", "fuel - 1)", self.call_of(f, depth)[0])
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

    def deferred(self, depth):
        """`let x; if ... { x = a; } else { x = b; }`"""
        ty = self.type()
        name = self.name_for(ty)
        annotated = self.chance(0.6)
        mutable = self.chance(0.3)
        kind = self.weighted([("if", 5), ("later", 2), ("loop", 1)])
        variable = self.declare(Var(name, ty, mutable, lock=2, typed=annotated))
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


    def nested_function(self, depth):
        """A function inside a function; the lines that follow may call it."""
        return self.function_item().split("\n")

    def backwards(self, depth):
        """A variable whose type only a later use decides: `let mut n = 0; ...; n = x as u8;`"""
        ty = self.pick(INTS + FLOATS)
        name = self.name_for(ty)
        literal = self.pick(["0", "1", "7", "100"]) if ty in INTS else self.pick(["0.5", "1.0", "2e3"])
        typed = f"{self.random.randint(0, 99)}{ty}" if ty in INTS else f"1.5{ty}"
        form = self.weighted([("assign", 4), ("compare", 2), ("array", 2), ("tuple", 2), ("let", 3)])
        variable = Var(name, ty, True, lock=2)
        before = [f"let mut {name} = {literal};"]
        other = self.fresh("n")
        after = {"assign": f"{name} = {typed};", "compare": f"if {name} == {typed} {{ {name} = {literal}; }}",
                 "array": f"let _ = [{name}, {typed}];", "tuple": f"let ({other}, _): ({ty}, bool) = ({name}, true);",
                 "let": f"let {other}: {ty} = {name};"}[form]
        self.declare(variable)
        middle = self.statement(depth - 1) if self.chance(0.4) else []
        if any(v.name == name and v is not variable for v in self.scopes[-1]):
            while self.scopes[-1][-1] is not variable:
                self.scopes[-1].pop()
            middle = []
        variable.lock = 0
        return before + middle + [after]
