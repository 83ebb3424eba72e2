"""Loops: `while`, `loop`, `for` over ranges and over the elements of arrays, slices and strings."""
from writer.model import (AND, ATOM, BITS, BOR, INTS, Loop, MAX_TURNS, POSTFIX, SIGNED, Var, has,
                          is_kind)


class Loops:
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
        with self.repeated(turns, Loop(self.fresh("'f"), "while")), self.scope(variable):
            body = self.body(depth - 1, self.random.randint(1, 3))
            label = self.loop_label(body)
        if self.chance(0.05):
            name = name if any(name in line for line in body) else "_"
        return [f"{label}for {name} in {text} {{", *body, "}"]

    def for_elements(self, depth):
        """`for` over an array by value, a reference, `.iter()`, `.iter_mut()`, and `.enumerate()`."""
        arrays = [v for v in self.visible() if is_kind(v.ty, "slice") or is_kind(v.ty, "arr")
                  or is_kind(v.ty, "ref") and is_kind(v.ty[1], "arr")]
        if self.on("str-loops") and self.chance(0.2):
            return self.for_text(depth)
        if self.on("adapters") and arrays and self.chance(0.1):
            return self.for_parts(depth, self.pick(arrays))
        if not arrays or self.turns * 7 > MAX_TURNS:
            return self.for_range(depth)
        variable = self.pick(arrays)
        ty = variable.ty
        element = ty[1][1] if is_kind(ty, "ref") else ty[1]
        owned = is_kind(ty, "arr")
        forms = [("iter", 3)]
        if owned:
            forms += [("&", 3)]
            if has(element, "Copy") or self.movable((variable, ())):
                forms += [("value", 3)]
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
        elif not mutable and has(element, "Copy") and self.chance(0.4):
            pattern = "&" + self.pattern(element, names)
            if pattern.startswith("&mut ") or " @ " in pattern:
                pattern = "&(" + pattern[1:] + ")"
        elif self.on("patterns") and self.chance(0.4):
            pattern = self.pattern(element, names, "mut" if mutable else "ref", bare=False)
        else:
            names = [Var(self.name_for(element), ("ref", element, mutable))]
            pattern = names[0].name
        if self.on("adapters") and form in ("iter", "iter_mut") and self.chance(0.3):
            for _ in range(self.random.randint(1, 2)):
                text += self.pick([".rev()", ".skip(1)", ".take(2)", ".step_by(2)", f".skip({self.random.randint(0, 4)})"])
            if form == "iter" and len(names) == 1 and pattern == names[0].name and has(element, "Copy") \
                    and self.chance(0.4):
                names[0].ty = element
                text += self.pick([".copied()", ".cloned()"])
        enumerated = form in ("iter", "iter_mut") and self.chance(0.4)
        if enumerated:
            index = Var(self.fresh("j"), "usize", counter=True)
            if not is_kind(ty, "slice"):
                index.bound = (ty[1] if is_kind(ty, "ref") else ty)[2]
            pattern, text = f"({index.name}, {pattern})", text + ".enumerate()"
            names = names + [index]
        for name in names:
            name.typed = variable.typed
        if form == "value" and not has(element, "Copy"):
            variable.moved = True
        with self.locked([variable], 0 if form == "value" else 2 if mutable else 1), \
                self.repeated(4, Loop(self.fresh("'f"), "while")), self.scope(*names):
            body = self.body(depth - 1, self.random.randint(1, 2))
            label = self.loop_label(body)
        return [f"{label}for {pattern} in {text} {{", *body, "}"]


    def for_parts(self, depth, variable):
        """`for w in a.windows(2)`: slices of an array or slice."""
        ty = variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty
        name = self.name_for(ty)
        way = self.pick(["windows", "chunks", "chunks_exact"])
        text = f"{variable.name}.{way}({self.random.randint(1, 3)})"
        with self.locked([variable], 1), self.repeated(4, Loop(self.fresh("'f"), "while")), \
                self.scope(Var(name, ("slice", ty[1], False), typed=variable.typed)):
            body = self.body(depth - 1, self.random.randint(1, 2))
            label = self.loop_label(body)
        return [f"{label}for {name} in {text} {{", *body, "}"]

    def for_text(self, depth):
        """`for c in s.chars()` and `for b in s.bytes()`."""
        way, ty = self.pick([("chars", "char"), ("bytes", "u8")])
        indexed = self.on("char_indices") and way == "chars" and self.chance(0.2)
        text = self.left(self.expr("str", 1, True), POSTFIX)
        variable = Var(self.fresh("c"), ty)
        names, pattern = [variable], variable.name
        if indexed:
            names, way = names + [Var(self.fresh("j"), "usize")], "char_indices"
            pattern = f"({names[1].name}, {pattern})"
        elif self.chance(0.3):
            names = names + [Var(self.fresh("j"), "usize", counter=True)]
            pattern, way = f"({names[1].name}, {pattern})", way + "().enumerate"
        with self.repeated(5, Loop(self.fresh("'f"), "while")), self.scope(*names):
            body = self.body(depth - 1, self.random.randint(1, 2))
            label = self.loop_label(body)
        return [f"{label}for {pattern} in {self.head(f'{text}.{way}()')} {{", *body, "}"]
