"""Structs and enums: their definitions, values, and receivers of their methods."""
from writer.model import ATOM, BITS, Enum, Function, INTS, POSTFIX, SIGNED, Struct, Var, has

DERIVES = ["Debug", "Clone", "Copy", "PartialEq", "Eq", "PartialOrd", "Ord", "Default"]
NEEDS = {"Copy": ["Clone"], "Eq": ["PartialEq"], "PartialOrd": ["PartialEq"],
         "Ord": ["PartialOrd", "Eq", "PartialEq"]}
STRUCTS = "Point Rect Pair Node Item Config State Cell Body Account Matrix Span".split()
ENUMS = "Color Shape Mode Level Suit Op Dir".split()
FIELDS = "x y id count pos flag data kind size name next w h inner len min".split()
VARIANTS = "Red Green Blue North South Low Mid High On Off Add Sub First Last".split()


class Adts:
    # ---- definitions

    def derive(self, possible):
        """A choice of traits that is closed under what they need."""
        possible = [trait for trait in possible if trait != "Default" or self.on("default")]
        chosen = set()
        for trait in possible:
            p = {"Debug": 0.93, "Clone": 0.7, "Copy": 0.6, "PartialEq": 0.75}.get(trait, 0.4)
            if self.chance(p) and all(need in chosen for need in NEEDS.get(trait, [])):
                chosen.add(trait)
        return chosen

    def derive_line(self, derives, chosen_order):
        lines = []
        names = [name for name in chosen_order if name in derives]
        self.random.shuffle(names)
        if len(names) > 2 and self.chance(0.1):
            lines.append(f"#[derive({names.pop()})]")
        if names:
            lines.append(f"#[derive({', '.join(names)})]")
        return lines

    def adt_item(self):
        if self.on("enum") and self.chance(0.35):
            return self.enum_item()
        return self.struct_item()

    def struct_item(self):
        kind = self.weighted([("named", 8), ("tuple", 3), ("unit", 0.5)])
        name = self.fresh(self.pick(STRUCTS))
        count = 0 if kind == "unit" else self.weighted([(0, 0.2), (1, 2), (2, 5), (3, 4), (4, 2), (6, 1)])
        names = self.random.sample(FIELDS, count) if kind == "named" else [str(i) for i in range(count)]
        fields = [(field, self.type(2)) for field in names]
        possible = [trait for trait in DERIVES if self.on("derive")
                    and all(has(ty, trait) for _, ty in fields)]
        adt = Struct(name, kind, fields, self.derive(possible))
        lines = self.derive_line(adt.derives, DERIVES)
        typed = [(field, self.item_type(ty)) for field, ty in fields]
        pub = "pub " if self.chance(0.2) else ""
        if kind == "named":
            lines += [f"{pub}struct {name} {{", *(f"    {pub}{f}: {ty}," for f, ty in typed), "}"]
        elif kind == "tuple":
            lines.append(f"{pub}struct {name}({', '.join(pub + ty for _, ty in typed)});")
        else:
            lines.append(f"{pub}struct {name};")
        self.adts.append(adt)
        return "\n".join(lines)

    def enum_item(self):
        """Sometimes with discriminants, which are distinct: each is more than the one before it."""
        name = self.fresh(self.pick(ENUMS))
        variants = self.random.sample(VARIANTS, self.random.randint(1, 6))
        repr_ty = self.pick(INTS) if self.chance(0.2) else None
        low = -100 if (repr_ty or "isize") in SIGNED else 0
        value, values, texts = low - 1 if self.chance(0.2) else -1, [], []
        for i, variant in enumerate(variants):
            if self.chance(0.3):
                value = max(value + 1, low) + self.random.randint(0, 4 if BITS.get(repr_ty) == 8 else 300)
                text = f"{value:#x}" if value >= 0 and self.chance(0.2) else str(value)
                texts.append(f"{variant} = {text}")
            else:
                value += 1
                if value < low:
                    value = low
                    texts.append(f"{variant} = {value}")
                else:
                    texts.append(variant if i or value == 0 else f"{variant} = {value}")
            values.append(value)
        adt = Enum(name, variants, values, self.derive(DERIVES) if self.on("derive") else set())
        if "Default" in adt.derives:
            i = self.random.randrange(len(texts))
            texts[i] = "#[default]\n    " + texts[i]
        self.adts.append(adt)
        lines = self.derive_line(adt.derives, DERIVES)
        if repr_ty and self.on("repr"):
            lines.append(f"#[repr({repr_ty})]")
        return "\n".join(lines + [f"enum {name} {{", *(f"    {text}," for text in texts), "}"])

    # ---- values

    def own_name(self, adt):
        return "Self" if self.function.owner is adt and self.chance(0.5) else adt.name

    def adt_value(self, adt, depth):
        """A value written as what it is, or made by what the type has."""
        if not self.function.const and depth > 0:
            if has(adt, "Default") and self.chance(0.06):
                return f"{self.own_name(adt)}::default()", POSTFIX
            if has(adt, "Clone") and self.chance(0.15) and self.paths(adt):
                with self.loans():
                    return f"{self.left(self.lent(self.pick(self.paths(adt)), 1), POSTFIX)}.clone()", POSTFIX
        name = self.own_name(adt)
        same = [c for c in adt.constants if c.ty is adt]
        if same and self.chance(0.15):
            return f"{name}::{self.pick(same).name.split('::')[1]}", ATOM
        if isinstance(adt, Enum):
            return self.variant_text(adt, self.pick(adt.variants)), ATOM
        if adt.kind == "unit":
            return name, ATOM
        if adt.kind == "tuple":
            return f"{name}({', '.join(self.value(ty, depth - 1, True) for _, ty in adt.fields)})", POSTFIX
        return self.named_value(adt, name, depth), ATOM

    def named_value(self, adt, name, depth):
        """`S { b: 1, a, ..base }`: fields in any order, shorthands, and an update."""
        fields = list(adt.fields)
        self.random.shuffle(fields)
        base = []
        if depth > 0 and fields and self.chance(0.15):
            fields = fields[:self.random.randrange(len(fields))]
            base = [None]
        texts = []
        for field, ty in fields:
            same = [v for v in self.visible() if v.name == field and v.ty == ty and has(ty, "Copy")]
            texts.append(field if same and self.chance(0.8) else
                         f"{field}: {self.value(ty, depth - 1, True)}")
        if base:
            texts.append(".." + self.right(self.expr(adt, min(depth - 1, 1), True), ATOM))
        inner = ", ".join(texts)
        return f"{name} {{ {inner} }}" if inner else f"{name} {{}}"

    # ---- receivers

    def receiver_type(self, f):
        return {"self": f.owner, "&self": ("ref", f.owner, False), "&mut self": ("ref", f.owner, True)}[f.receiver]

    def receiver(self, f, depth):
        """What stands before the dot: a place that is borrowed as the method wants, or a temporary."""
        if f.receiver == "self":
            return self.left(self.expr(f.owner, depth - 1), POSTFIX)
        mutable = f.receiver == "&mut self"
        paths = self.paths(f.owner, write=mutable)
        if paths and self.chance(0.9):
            path = self.pick(paths)
            if path[0].name == "self" and not path[1]:
                self.lock(path[0], 2 if mutable else 1)
                return "self"
            if not path[1] and is_plain_reference(path[0]) and self.chance(0.8):
                self.lock(path[0], 2 if mutable else 1)
                return path[0].name
            return self.left(self.lent(path, depth, 2 if mutable else 1), POSTFIX)
        return self.left(self.adt_value(f.owner, min(depth - 1, 1)), POSTFIX)

    # ---- impl blocks

    def impl_item(self, adt):
        lines = []
        for _ in range(self.random.randint(0, 2)):
            lines += self.associated_constant(adt)
        for _ in range(self.random.randint(1, 3)):
            receiver = self.weighted([("", 3), ("&self", 5), ("&mut self", 4), ("self", 2)])
            text = self.function_item(owner=adt, receiver=receiver)
            lines += [""] * bool(lines) + text.split("\n")
        return "\n".join([f"impl {adt.name} {{", *(f"    {line}" if line else "" for line in lines), "}"])

    def associated_constant(self, adt):
        ty = adt if self.chance(0.4) else self.type(1)
        name = self.fresh("K")
        value = self.constant(ty, 2, adt)
        variable = Var(f"{adt.name}::{name}", ty, const=True, item=True)
        adt.constants.append(variable)
        self.globals.append(variable)
        with self.apart(Function("", [], ty, owner=adt)):
            text = self.type_text(ty)
        return [f"{'pub ' if self.chance(0.2) else ''}const {name}: {text} = {value};"]


def is_plain_reference(variable):
    return isinstance(variable.ty, tuple) and variable.ty[0] == "ref"
