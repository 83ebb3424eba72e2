"""Patterns and `match`.

A pattern is written in a mode, which says what its names are: "value" (what is matched is copied or
moved), "ref" and "mut" (it is seen through a reference: names are references to its parts).

Arms are exhaustive by construction: `cover(ty)` gives patterns that together match every value of a
type. It splits on one or two parts of it, by literals, ranges, variants or lengths, and leaves the
others alone. Arms with guards and patterns of the same type are then added anywhere.
"""
from writer.model import (BITS, BLOCK, Enum, FLOATS, INTS, NAMES, SIGNED, Struct, UNARY, UNIT, Var,
                          has, is_adt, is_kind, is_reference, parts_of)

MAX_ARMS = 8


class Patterns:
    in_arms = False         # a place that is matched may be borrowed until the arm ends

    # ---- patterns that always match

    def bind(self, ty, names, mode):
        """A new name, or `_`."""
        taken = {v.name for v in names} | {v.name for v in self.visible() if v.counter}
        free = [n for n in NAMES if n not in taken]
        if self.chance(0.15) or not free or mode == "none":
            return "_"
        name = self.pick(free)
        if mode == "value" and self.in_arms and self.on("ref-patterns") and self.chance(0.15):
            names.append(Var(name, ("ref", ty, False)))
            return f"ref {name}"
        if mode != "value":
            names.append(Var(name, ("ref", ty, mode == "mut")))
            return name
        variable = Var(name, ty, self.chance(0.3))
        names.append(variable)
        return ("mut " if variable.mutable else "") + name

    def pattern(self, ty, names, mode="value", bare=True):
        """An irrefutable one. Not `bare`: it must say what the type is made of."""
        if bare and self.chance(0.3) or not self.parts(ty):
            return self.bind(ty, names, mode) if ty != UNIT or self.chance(0.5) else "()"
        whole = ""
        if self.on("patterns") and bare and mode != "mut" and (mode == "ref" or has(ty, "Copy")) \
                and self.chance(0.08):
            whole = self.bind(ty, names, mode)
        if self.on("patterns") and is_kind(ty, "arr") and ty[2] > 1 and self.chance(0.3):
            text = self.with_rest(ty, names, mode)
        else:
            text = self.composed(ty, [self.pattern(part, names, mode) for part in self.parts(ty)])
        return f"{whole} @ {text}" if whole not in ("", "_") else text

    def parts(self, ty):
        """The types of the patterns inside a pattern of this type."""
        if is_kind(ty, "tup"):
            return list(ty[1])
        if not self.on("patterns"):
            return []
        if isinstance(ty, Struct):
            return [field for _, field in ty.fields]
        if is_kind(ty, "arr") and ty[2] < 5:
            return [ty[1]] * ty[2]
        return []

    def composed(self, ty, inner):
        """A pattern from those of its parts; parts that bind nothing may be left out by `..`."""
        rest = self.on("patterns") and self.chance(0.2)
        if is_kind(ty, "arr"):      # `[1.., x]` is not stable
            inner = [f"({text})" if text.endswith("..") and text[0] != "." else text for text in inner]
            return f"[{', '.join(inner)}]"
        if isinstance(ty, Struct) and ty.kind == "named":
            return self.named_pattern(ty, inner, rest)
        name = self.own_name(ty) if isinstance(ty, Struct) else ""
        if rest and inner[-1] == "_":
            while inner and inner[-1] == "_":
                inner = inner[:-1]
            return f"{name}({', '.join(inner + ['..'])})"
        if not name and len(inner) == 1:
            return f"({inner[0]},)"
        return f"{name}({', '.join(inner)})" if inner or not name else name

    def named_pattern(self, ty, inner, rest):
        fields = []
        for (field, _), text in zip(ty.fields, inner):
            if rest and text == "_":
                continue
            fields.append(f"{field}: {text}" if text not in (field, "mut " + field) else text)
        self.random.shuffle(fields)
        if len(fields) < len(ty.fields) or self.chance(0.1):
            fields.append("..")
        text = ", ".join(fields)
        return f"{self.own_name(ty)} {{ {text} }}" if text else f"{self.own_name(ty)} {{}}"

    def with_rest(self, ty, names, mode):
        """`[a, rest @ .., z]` of an array."""
        front = self.random.randrange(ty[2])
        back = self.random.randrange(ty[2] - front)
        before = [self.pattern(ty[1], names, mode) for _ in range(front)]
        rest = ".."
        named = mode == "ref" or (has(ty, "Copy") if mode == "value" else self.on("mut-rest"))
        if named and self.chance(0.4):
            name = self.bind(("arr", ty[1], ty[2] - front - back), names, mode)
            rest = f"{name} @ .." if name != "_" else ".."
        after = [self.pattern(ty[1], names, mode) for _ in range(back)]
        return f"[{', '.join(before + [rest] + after)}]"

    # ---- patterns that together match everything: functions from the names of an arm to a text

    def cover(self, ty, mode, depth):
        if is_kind(ty, "slice"):
            return self.cover_slice(ty, mode, depth)
        if depth <= 0 or self.chance(0.15) or ty == "str" and (self.function.const or mode != "value"):
            return [lambda names: self.pattern(ty, names, mode)]
        if ty == "bool":
            return [lambda names: "true", lambda names: "false"]
        if ty in INTS:
            return self.cover_int(ty, mode) if self.chance(0.5) else self.some_literals(ty, mode)
        if ty in ("char", "str") or ty in FLOATS:
            return self.some_literals(ty, mode)
        if isinstance(ty, Enum):
            return self.cover_enum(ty, mode)
        if self.parts(ty):
            return self.cover_parts(ty, mode, depth)
        return [lambda names: self.pattern(ty, names, mode)]

    def cover_int(self, ty, mode):
        """All values, cut into ranges."""
        bits = BITS[ty]
        low = -(1 << bits - 1) if ty in SIGNED else 0
        high = low + (1 << bits) - 1
        cuts = {self.random.randint(max(low + 1, -20), 60) for _ in range(self.random.randint(1, 3))}
        edges = [None, *sorted(cuts), None]
        result = []
        for start, end in zip(edges, edges[1:]):
            if end is None:
                texts = [f"{start}.."] + ([] if ty.endswith("size") else [f"{start}..={ty}::MAX"])
            else:
                first = "" if start is None else str(start)
                if start is None and not ty.endswith("size") and self.chance(0.5):
                    first = self.pick([f"{ty}::MIN", str(low)])
                elif start is None and ty == "usize" and self.chance(0.5):
                    first = "0"
                texts = [f"{first}..={end - 1}", f"{first}..{end}"]
                if start is not None and end - start == 1:
                    texts.append(str(start))
            result.append(self.named_range(ty, self.pick(texts), mode))
        return result

    def named_range(self, ty, text, mode):
        """A range that may have a name: `n @ 1..=3`."""
        def write(names):
            name = self.bind(ty, names, mode) if self.chance(0.25) else "_"
            if name == "_":
                return text
            return f"{name} @ ({text})" if "|" in text or text.endswith("..") else f"{name} @ {text}"
        return write

    def some_literals(self, ty, mode):
        """A few values, and the rest."""
        result = []
        for _ in range(self.random.randint(1, 4)):
            texts = [self.literal_pattern(ty, mode) for _ in range(self.weighted([(1, 5), (2, 2), (3, 1)]))]
            result.append(self.named_range(ty, " | ".join(texts), mode))
        return result + [lambda names: self.bind(ty, names, mode)]

    def literal_pattern(self, ty, mode):
        constants = [g for g in self.globals if g.const and g.ty == ty and ty not in FLOATS
                     and not (self.function.const and ty == "str")]
        if constants and mode == "value" and self.chance(0.15):
            return self.pick(constants).name
        if ty in INTS and self.chance(0.25):
            start = self.random.randint(0, 20)
            return self.pick([f"{start}..={start + self.random.randint(0, 9)}",
                              f"{start}..{start + self.random.randint(1, 9)}"])
        if ty == "char" and self.chance(0.4):
            return self.pick(["'a'..='z'", "'A'..='Z'", "'0'..='9'", r"'\0'..' '", "'é'..", "..'a'",
                              r"..='\u{ff}'", "'n'..='z'"])
        if ty in FLOATS:
            return self.pick(["0.0", "1.0", "-1.5", "0.0..=1.0", "2.5", "..0.0", "100.0.."])
        text = self.literal(ty, True)[0]
        while "::" in text and mode != "value":     # a constant is not seen through a reference
            text = self.literal(ty, True)[0]
        return text

    def cover_enum(self, ty, mode):
        variants = list(ty.variants)
        self.random.shuffle(variants)
        groups = []
        while variants:
            size = self.weighted([(1, 6), (2, 3), (3, 1)])
            groups.append([self.variant_text(ty, v) for v in variants[:size]])
            variants = variants[size:]
        result = [self.named_range(ty, " | ".join(group), mode if has(ty, "Copy") or mode != "value" else "none")
                  for group in groups]
        if self.chance(0.2):
            result[-1] = lambda names: self.bind(ty, names, mode)
        return result

    def cover_parts(self, ty, mode, depth):
        """Splits on one part, and within its patterns sometimes on another."""
        types = self.parts(ty)
        first = self.random.randrange(len(types))
        second = self.random.randrange(len(types))
        result = []
        for own in self.cover(types[first], mode, depth - 1):
            others = [None]
            if second != first and self.chance(0.4) and len(result) < MAX_ARMS:
                others = self.cover(types[second], mode, depth - 1)
            result += [self.arm_of_parts(ty, types, mode, {first: own} | ({second: other} if other else {}))
                       for other in others]
        return result

    def arm_of_parts(self, ty, types, mode, own):
        def write(names):
            inner = [own[i](names) if i in own else self.pattern(part, names, mode)
                     for i, part in enumerate(types)]
            return self.composed(ty, inner)
        return write

    def cover_slice(self, ty, mode, depth):
        """By length: exact ones, then all that are longer."""
        longest = self.random.randint(0, 3)
        result = [self.exact_slice(ty, mode, depth, n) for n in range(longest)]
        return result + [self.open_slice(ty, mode, longest)]

    def exact_slice(self, ty, mode, depth, n):
        return lambda names: f"[{', '.join(self.pattern(ty[1], names, mode) for _ in range(n))}]"

    def open_slice(self, ty, mode, least):
        def write(names):
            inner = [self.pattern(ty[1], names, mode) for _ in range(least)]
            rest = ".."
            if self.chance(0.4) and mode != "value" and (mode == "ref" or self.on("mut-rest")):
                free = [n for n in NAMES if n not in {v.name for v in names}
                        and n not in {v.name for v in self.visible() if v.counter}]
                names.append(Var(self.pick(free or [self.fresh("p")]), ("slice", ty[1], mode == "mut")))
                rest = f"{names[-1].name} @ .."
            inner.insert(self.random.randint(0, least), rest)
            return f"[{', '.join(inner)}]"
        return write

    # ---- match

    def scrutinee(self, depth):
        """(text, type, mode, prefix of patterns, the variable that is lent)."""
        if self.chance(0.3):
            ty = self.weighted([(self.scalar(), 4), (self.type(), 4),
                                (("tup", (self.scalar(), self.scalar())), 3)])
            return self.head(self.expr(ty, depth - 1)), ty, "value", "", None
        slices = [v for v in self.visible() if is_kind(v.ty, "slice")]
        if slices and self.on("slice-patterns") and self.chance(0.5):
            variable = self.pick(slices)
            mode = "mut" if variable.ty[2] and variable.writable() else "ref"
            if mode == "mut" or not variable.ty[2]:
                return variable.name, variable.ty, mode, "", variable
        paths = self.paths(None, wanted=lambda ty: not is_reference(ty) and (self.parts(ty) or is_adt(ty)
                                                                             or self.chance(0.2)))
        if not paths or self.chance(0.1):
            ty = self.type()
            return self.head(self.expr(ty, depth - 1)), ty, "value", "", None
        path = self.pick(paths)
        variable, ty = path[0], self.type_at(path)
        return self.place_matched(path, variable, ty, depth)

    def type_at(self, path):
        variable, steps = path
        ty = variable.ty[1] if is_kind(variable.ty, "ref") else variable.ty
        for step, base in steps:
            ty = dict(parts_of(base))[step]
        return ty

    def place_matched(self, path, variable, ty, depth):
        place = self.place(path, depth)
        modes = [("ref", 3)]
        if has(ty, "Copy") or self.movable(path):
            modes.append(("value", 5))
        if variable.writable() and not self.function.const:
            modes.append(("mut", 3))
        mode = self.weighted(modes)
        if mode == "value":
            if not has(ty, "Copy"):
                variable.moved = not variable.item
                return self.head(place), ty, mode, "", None
            return self.head(place), ty, mode, "", variable
        prefix = ""
        text = f"&{'mut ' if mode == 'mut' else ''}{self.right(place, UNARY)}"
        if mode == "ref" and has(ty, "Copy") and self.chance(0.3):
            prefix, mode = "&", "value"
        return self.head(text), ty, mode, prefix, variable

    def arms(self, depth, write_body):
        """The head and the arms of a match; `write_body()` gives what follows a `=>`, as lines."""
        text, ty, mode, prefix, lent = self.scrutinee(depth)
        patterns = self.cover(ty, mode, 2)
        extra = []
        for _ in range(self.weighted([(0, 4), (1, 3), (2, 1)])):
            extra.append((self.pick(self.cover(ty, mode, 2)), True))
        arms = extra + [(pattern, False) for pattern in patterns]
        if self.chance(0.6):
            self.random.shuffle(arms)
        result = []
        lock = {"value": 1, "ref": 1, "mut": 2}[mode]
        with self.locked([lent], lock):
            for pattern, guarded in arms:
                names = []
                self.in_arms = lent is not None or mode == "value"
                written = pattern(names)
                self.in_arms = False
                for name in names:
                    name.typed = lent is not None and lent.typed
                if prefix:
                    written = prefix + (f"({written})" if not written[0] in "([_" or " | " in written
                                        or " @ " in written else written)
                with self.scope(*names):
                    guard = ""
                    if guarded:
                        hidden = names if mode == "mut" else []
                        with self.locked(self.visible(), 1), self.locked(hidden, 2):
                            guard = f" if {self.head(self.expr('bool', 1))}"
                    result.append((written + guard, write_body()))
        return f"match {text}", result

    def match_expr(self, ty, depth, fixed):
        if self.function.const and self.chance(0.5) or depth < 2:
            return self.leaf(ty, depth, fixed)
        first = [fixed]

        def body():
            known, first[0] = first[0], True
            if self.chance(0.2):
                return self.block_text(ty, depth - 2, known)
            return self.value(ty, depth - 2, known)
        head, arms = self.arms(depth - 1, body)
        inner = " ".join(f"{pattern} => {value}," for pattern, value in arms)
        return f"{head} {{ {inner} }}", BLOCK

    def match_statement(self, depth):
        def body():
            return self.body(depth - 1, self.weighted([(0, 0.5), (1, 3), (2, 2)]))
        head, arms = self.arms(depth, body)
        lines = [f"{head} {{"]
        for pattern, inner in arms:
            lines += [f"    {pattern} => {{", *self.indent(inner), "    }" + self.pick(["", ","])]
        return lines + ["}"]
