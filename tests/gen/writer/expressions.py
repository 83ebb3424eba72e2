"""Expressions, directed by their type: `expr(ty)` writes one of type `ty` from what is in scope."""
import re

from writer.model import (ATOM, BITS, BLOCK, Enum, FLOATS, INTS, JUMP, Loop, MAX_TURNS, POSTFIX,
                          SIGNED, UNARY, UNIT, UNSIGNED, Var, has,
                          is_kind, is_reference, size_of)


class Expressions:
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
        if self.on("match"):
            general = general + [(self.match_expr, 4)]
        if self.on("ordering") and not self.function.const:
            general = general + [(self.ordering_match, 1)]
        if self.on("min-max") and has(ty, "Ord") and not self.function.const:
            own = own + [(self.minimum, 1)]
        if self.on("methods"):
            own = own + [(self.library, 9)]
        return self.weighted(general + own)(ty, depth, fixed)

    def leaf(self, ty, depth, fixed):
        paths = self.readable(ty) if depth > -3 else []
        if paths and self.chance(0.75):
            return self.take(self.pick(paths), ty, depth)
        if ty == "usize" and self.chance(0.2):
            long = [v for v in self.visible() if is_kind(v.ty, "slice") or is_kind(v.ty, "arr")]
            if long:
                return f"{self.pick(long).name}.len()", POSTFIX
        return self.literal(ty, fixed)

    def unit(self, depth):
        if depth <= 0:
            return "()", ATOM
        with self.scope():
            return self.pick([("()", ATOM), ("{}", BLOCK), (self.inline(self.statement(depth)), BLOCK)])

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
        if ty in SIGNED and self.on("ordering") and not self.function.const and self.chance(0.1):
            return self.ordering_cast(ty, depth)
        enums = [adt for adt in self.adts if isinstance(adt, Enum)]
        if enums and ty in BITS and self.chance(0.3):
            return self.cast(self.expr(self.pick(enums), depth - 1), ty)
        e = self.expr(source, depth - 1)
        if re.fullmatch(r"-\w+", e[0]) and source in BITS and "i" not in e[0]:
            e = e[0] + source, UNARY    # or the literal would get the type of the cast
        return self.cast(e, ty)

    def bool_expr(self, ty, depth, fixed):
        if not self.function.const and depth > 0 and self.chance(0.15):
            return self.form_of_bool(depth)
        kind = self.weighted([("compare", 10), ("logic", 6), ("not", 2), ("bits", 2)])
        if kind == "compare":
            if self.function.const or self.chance(0.7):
                ty = self.scalar()
            else:
                ty = self.type(need=["PartialEq"])
            if self.function.const and ty == "str":
                ty = "i32"
            if is_kind(ty, "arr") and size_of(ty) == 0:
                ty = "u8"
            op = self.pick(["==", "!=", "<", ">", "<=", ">="] if has(ty, "PartialOrd") else ["==", "!="])
            # A comparison borrows its operands: what the left one names must stay as it is.
            if not isinstance(ty, str):
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
        return self.head(self.expr("bool", depth))

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
        if self.on("never") and self.chance(0.3):
            return self.diverging_call()
        return f"{name}!({self.format_arguments(depth) if self.chance(0.7) else ''})"

    def traced(self, ty, depth):
        """A value that says when it is computed."""
        name = self.fresh_trace(ty)
        self.charge(2)
        return f"{name}({self.random.randint(0, 99)}, {self.expr(ty, depth - 1, True)[0]})", POSTFIX

    def fresh_trace(self, ty):
        text = self.item_type(ty)
        for name, body in self.items.items():
            if name.startswith("trace") and f"v: {text})" in body:
                return name
        name = self.fresh("trace")
        return self.helper(name, f"fn {name}(n: u32, v: {text}) -> {text} {{\n    println!(\"[{{n}}]\");\n    v\n}}")

    def part_of_temporary(self, ty, depth, fixed):
        """`(a, b).1` or `[a, b][i]`"""
        if self.chance(0.5) or not has(ty, "Copy"):
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
        with self.loans():
            name, first = f.name, []
            if f.receiver and self.chance(0.85):
                name = f"{self.receiver(f, depth)}.{name}"
            elif f.owner:
                owner = "Self" if self.function.owner is f.owner and self.chance(0.5) else f.owner.name
                name = f"{owner}::{name}"
                if f.receiver:
                    first = [self.argument(self.receiver_type(f), depth - 1)]
            arguments = first + [self.argument(ty, depth - 1) for ty in f.params]
        if f.fuel:
            arguments.append(str(self.random.randint(0, 4)))
        return f"{name}({', '.join(arguments)})", POSTFIX

    def argument(self, ty, depth):
        if not is_reference(ty):
            return self.value(ty, depth, True)
        mutable = ty[2]
        if is_kind(ty, "ref"):
            targets = [ty[1]]
            same = lambda v: is_kind(v.ty, "ref") and v.ty[1] == ty[1]
        else:
            if self.on("slice") and not self.function.const and self.chance(0.5):
                sliced = self.range_of(ty, depth)
                if sliced:
                    return sliced
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
            text = self.literal(target, True)
        return f"&{'mut ' if mutable else ''}{self.right(text, UNARY)}"

