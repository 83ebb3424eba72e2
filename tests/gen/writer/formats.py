"""Formatting macros: the whole mini-language of `{...}`."""
from writer.model import BITS, FLOATS, SCALARS, has, is_kind


class Formats:
    def shown(self, ty):
        """The type that decides how a variable is formatted."""
        return ty[1] if is_kind(ty, "ref") else ty

    def seen(self, ty, depth):
        """An expression that is only looked at: a place is borrowed, and not moved."""
        paths = self.paths(ty)
        if paths and (not has(ty, "Copy") or self.chance(0.4)):
            return self.lent(self.pick(paths), depth)[0]
        value = self.expr(ty, depth)[0]
        for variable in self.visible():
            if value.startswith((variable.name, "*" + variable.name, "(*" + variable.name)):
                self.lock(variable, 1)
        return value

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
            ty = self.type(need=["Debug"])
            if kind == "inline":
                names = [v for v in self.visible()
                         if has(self.shown(v.ty), "Debug") and "::" not in v.name]
                if not names:
                    continue
                variable = self.pick(names)
                ty = self.shown(variable.ty)
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
            value = self.seen(ty, depth - 1)
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

