"""Items: constants, functions, `impl` blocks' members; and the program."""
from writer.forms import TESTS
from writer.model import Function, MAX_COST, NAMES, UNIT, Var, has, is_adt, is_kind, is_reference


class Items:
    def constant(self, ty, depth, owner=None):
        """The text of a constant expression."""
        with self.apart(Function("", [], ty, const=True, owner=owner)):
            self.danger = 0
            with self.scope():
                return self.expr(ty, depth, True)[0]

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
        text = f"{keyword} {name}: {self.item_type(ty)} = {value};"
        self.globals.append(Var(name, ty, const=keyword == "const", item=True))
        return text

    def parameter_type(self):
        return self.weighted([(self.type(), 6), (("ref", self.type(1), False), 1.5), (("ref", self.type(1), True), 2.5),
                              (("slice", self.type(1), False), 1.5), (("slice", self.type(1), True), 1.5)])

    def parameter(self, ty, names):
        taken = {v.name for v in names}
        if (is_kind(ty, "tup") or self.on("patterns") and is_adt(ty)) and self.chance(0.3):
            return f"{self.pattern(ty, names)}: {self.type_text(ty)}"
        if is_kind(ty, "ref") and not ty[2] and has(ty[1], "Copy") and self.chance(0.15):
            pattern = "&" + self.pattern(ty[1], names)
            if pattern.startswith("&mut ") or " @ " in pattern:
                pattern = "&(" + pattern[1:] + ")"
            return f"{pattern}: {self.type_text(ty)}"
        variable = Var(self.pick([n for n in NAMES if n not in taken] or [self.fresh("p")]), ty,
                       not is_reference(ty) and self.chance(0.4))
        names.append(variable)
        return f"{'mut ' if variable.mutable else ''}{variable.name}: {self.type_text(ty)}"

    def new_function(self, main, owner, receiver):
        if main:
            return Function("main", [], UNIT)
        const = self.chance(0.2)
        params = [self.parameter_type() for _ in range(self.random.randint(0, 3 if owner else 4))]
        result = UNIT if self.chance(0.15) else self.type()
        if owner and not receiver and self.chance(0.5):
            result = owner
        if const and any(is_reference(ty) and ty[2] for ty in params) or receiver == "&mut self":
            const = False
        return Function(self.fresh("m" if owner else "f"), params, result, const,
                        fuel=self.chance(0.25), owner=owner, receiver=receiver)

    def receiver_parameter(self, f):
        """`self` as a parameter: (text, variable), or nothing."""
        if not f.receiver:
            return []
        if f.receiver == "self":
            mutable = self.chance(0.3)
            return [("mut self" if mutable else "self", Var("self", f.owner, mutable))]
        return [(f.receiver, Var("self", self.receiver_type(f)))]

    def function_item(self, main=False, owner=None, receiver=""):
        f = self.new_function(main, owner, receiver)
        with self.apart(f):
            if f.const:
                self.danger = 0         # it may be called by a constant
            text = self.function_text(f, main)
        if f.fuel:
            f.cost *= 5
        if not main:
            self.functions.append(f)
        return text

    def function_text(self, f, main):
        names = []
        own = self.receiver_parameter(f)
        texts = [text for text, _ in own] + [self.parameter(ty, names) for ty in f.params]
        names += [variable for _, variable in own]
        if f.fuel:
            texts.append("fuel: u32")
        result = "" if f.result == UNIT else f" -> {self.type_text(f.result)}"
        with self.scope(*names):
            lines = self.function_body(f, main)
        attributes = []
        if self.on("attributes") and self.chance(0.1):
            attributes = [self.pick(["#[inline]", "#[allow(unused_variables)]", "/// What it does.",
                                     "#[allow(dead_code, unused_mut)]", "#[must_use]" if result else "#[inline]"])]
        pub = "pub " if self.chance(0.05) and not main else ""
        head = f"{pub}{'const ' if f.const else ''}fn {f.name}({', '.join(texts)}){result} {{"
        return "\n".join([*attributes, head, *self.indent(lines), "}"])

    def function_body(self, f, main):
        lines = []
        if f.fuel:
            self.declare(Var("fuel", "u32", counter=True))
            value = "" if f.result == UNIT else " " + self.operand_of_jump(f.result, 1)
            lines += ["if fuel == 0 {", f"    return{value};", "}"]
        count = self.random.randint(8, 22) if main else self.random.randint(2, 5 if f.owner else 7)
        for _ in range(count):
            if f.cost < MAX_COST // 4:
                lines += self.statement(3)
        if main:
            lines += self.print_all()
        elif f.result != UNIT:
            lines.append(self.expr(f.result, 3, True)[0])
        return lines

    def print_all(self):
        lines = []
        for v in self.visible():
            if v.name in NAMES and has(v.ty[1] if is_reference(v.ty) else v.ty, "Debug"):
                lines.append(f'println!("{{}} = {{:{self.weighted([("?", 6), ("#?", 1)])}}}", "{v.name}", {v.name});')
        return lines

    def program(self):
        items = self.uses()
        if self.on("struct"):
            items += [self.adt_item() for _ in range(self.weighted([(0, 2), (1, 2), (2, 4), (3, 4), (5, 1)]))]
        items += self.use_of_variants()
        if self.on("alias") and self.chance(0.4):
            items += [self.alias_item() for _ in range(self.random.randint(1, 2))]
        if self.on("attributes") and self.chance(0.1):
            items.append(TESTS)
        items += [self.global_item() for _ in range(self.random.randint(0, 5))]
        for _ in range(self.random.randint(1, 6)):
            if self.on("impl") and self.adts and self.chance(0.45):
                items.append(self.impl_item(self.pick(self.adts)))
            else:
                items.append(self.function_item())
            if self.chance(0.2):
                items.append(self.global_item())
        items.append(self.function_item(main=True))
        items += self.items.values()
        if self.chance(0.5):
            self.random.shuffle(items)
        return "\n\n".join(items) + "\n"
