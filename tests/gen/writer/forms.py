"""Forms that stand between the others: destructuring assignments, `matches!`, comparisons of references
and slices, orderings, ranges that contain, functions that never return, `use` and type aliases."""
from writer.model import (ATOM, BLOCK, INTS, POSTFIX, UNARY, Enum, Struct, has, is_kind, is_reference, size_of)

ORDERINGS = ["Less", "Equal", "Greater"]
TESTS = """#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_looked_up_here() {
        assert_eq!(super::no_such_function(), 1);
    }
}"""


class Forms:
    # ---- items

    def uses(self):
        """`use` declarations; what they bring in is written without its path from here on."""
        lines = []
        if self.on("use") and self.chance(0.4):
            self.brought |= {"std::mem"}
            lines.append("use std::mem;")
        if self.on("min-max") and self.on("use") and self.chance(0.3):
            self.brought |= {"std::cmp::max", "std::cmp::min"}
            lines.append(self.pick(["use std::cmp::{max, min};", "use std::cmp::{self, max, min};"]))
        if self.on("ordering") and self.on("use") and self.chance(0.3):
            self.brought.add("std::cmp::Ordering")
            lines.append("use std::cmp::Ordering;")
        return lines

    def use_of_variants(self):
        """`use Color::*;`, of one enum whose names are its own."""
        enums = [adt for adt in self.adts if isinstance(adt, Enum)]
        if not enums or not self.on("use") or not self.chance(0.3):
            return []
        chosen = self.pick(enums)
        if any(set(adt.variants) & set(chosen.variants) for adt in enums if adt is not chosen):
            return []
        self.bare_enum = chosen
        return [self.pick([f"use {chosen.name}::*;", f"use {chosen.name}::{{{', '.join(chosen.variants)}}};"])]

    def variant_text(self, adt, variant):
        if self.bare_enum is adt and self.chance(0.6):
            return variant
        return f"{self.own_name(adt)}::{variant}"

    def path_text(self, path):
        """`mem::swap` for `std::mem::swap` where a `use` allows it, and sometimes `core` for `std`."""
        for brought in sorted(self.brought):
            if (path == brought or path.startswith(brought + "::")) and self.chance(0.7):
                return brought.rsplit("::", 1)[1] + path[len(brought):]
        return path.replace("std::", "core::", 1) if self.chance(0.1) else path

    def alias_item(self):
        ty = self.type(2)
        text = self.item_type(ty)
        name = self.fresh("Alias")
        self.aliases.append((name, ty))
        return f"type {name} = {text};"

    def alias_of(self, ty):
        names = [name for name, target in self.aliases if target == ty]
        return self.pick(names) if names and self.chance(0.4) else None

    # ---- what never gives a value

    def diverging_call(self):
        """A call of a function with the result `!`."""
        if self.on("exit") and self.chance(0.2):
            return f"std::process::exit({self.random.randint(0, 255)})"
        self.helper("stop", "fn stop(reason: u8) -> ! {\n    panic!(\"stopped: {reason}\")\n}")
        return f"stop({self.random.randint(0, 99)})"

    # ---- statements

    def destructuring(self, depth):
        """`(a, _, [b, ..]) = value;`: places of variables in the form of a pattern."""
        if self.chance(0.2):
            return [f"_ = {self.expr(self.type(), depth)[0]};"]
        writable = [v for v in self.visible() if v.writable() and not is_reference(v.ty)]
        if not writable:
            return self.let(depth)
        chosen = [self.pick(writable) if self.chance(0.85) else None for _ in range(self.random.randint(1, 3))]
        types = tuple(v.ty if v else self.scalar() for v in chosen)
        value = self.value(("tup", types), depth, True)
        places = ["_" if not v else v.name if v.moved else self.taken_apart(v) for v in chosen]
        if places[-1] == "_" and len(places) > 1:
            places[-1] = ".."
        for variable in chosen:
            if variable:
                variable.moved = False
        return [f"({', '.join(places)}{',' if len(places) == 1 else ''}) = {value};"]

    def taken_apart(self, variable):
        """A variable, or its parts."""
        ty = variable.ty
        if is_kind(ty, "tup") and self.chance(0.4):
            return "(" + "".join(f"{variable.name}.{i}, " for i in range(len(ty[1]))) + ")"
        if is_kind(ty, "arr") and 0 < ty[2] < 4 and self.chance(0.4):
            return "[" + ", ".join(f"{variable.name}[{i}]" for i in range(ty[2])) + "]"
        if isinstance(ty, Struct) and ty.kind == "named" and ty.fields and self.chance(0.4):
            fields = [f"{name}: {variable.name}.{name}" for name, _ in ty.fields]
            return f"{ty.name} {{ {', '.join(fields[:-1] + ['..'])} }}"
        return variable.name

    # ---- values of bool

    def forms_of_bool(self):
        kinds = [("references", 2), ("range", 2)]
        kinds += [("matches", 3)] if self.on("matches") else []
        kinds += [("slices", 2)] if self.on("slice-compare") else []
        kinds += [("ordering", 2)] if self.on("ordering") else []
        return kinds

    def form_of_bool(self, depth):
        """A bool that is no plain comparison: (text, binding)."""
        return getattr(self, "bool_of_" + self.weighted(self.forms_of_bool()))(depth)

    def bool_of_references(self, depth):
        """`&a == &b`"""
        ty = self.type(1, need=["PartialEq"])
        if size_of(ty) == 0:
            ty = "i32"
        with self.loans():
            a = self.right(self.expr(ty, 0), UNARY)
            with self.locked(self.visible(), 1):
                b = self.right(self.expr(ty, depth - 1, True), UNARY)
        op = self.pick(["==", "!="] + (["<", ">="] if has(ty, "PartialOrd") else []))
        if ty == "str" and a.startswith(("\"", "r")) or op == "<" and a.endswith((">", "8", "6", "2", "4", "e")):
            a = f"({a})"
        return self.binary((f"&{a}", UNARY), op, (f"&{b}", UNARY))

    def bool_of_range(self, depth):
        """`(1..=6).contains(&n)`"""
        ty = self.pick(INTS)
        a, b = sorted(self.random.randint(0, 99) for _ in range(2))
        text = self.pick([f"{a}{ty}..={b}", f"{a}..{b}{ty}", f"..{b}{ty}", f"{a}{ty}.."])
        with self.loans():
            value = self.right(self.expr(ty, depth - 1, True), UNARY)
        return f"({text}).contains(&{value})", POSTFIX

    def bool_of_matches(self, depth):
        """`matches!(value, pattern if guard)`"""
        text, ty, mode, prefix, lent = self.scrutinee(depth - 1)
        names = []
        written = self.pick(self.cover(ty, mode, 2))(names)
        if prefix or written.startswith("..="):     # no pattern yet, to macros
            written = f"{prefix}({written})"
        guard = ""
        with self.locked([lent], {"value": 1, "ref": 1, "mut": 2}[mode]), self.scope(*names):
            if self.chance(0.4):
                with self.locked(self.visible(), 1), self.locked(names if mode == "mut" else [], 2):
                    guard = f" if {self.expr('bool', 1)[0]}"
        return f"matches!({text}, {written}{guard})", POSTFIX

    def bool_of_slices(self, depth):
        """`a[1..] == b[..2]`, by reference"""
        found = [p for p in self.sequences() if has(self.type_at(p)[1], "PartialEq")]
        if not found:
            return self.expr("bool", depth - 1)
        element = self.type_at(self.pick(found))[1]
        with self.loans():
            a = self.range_of(("slice", element, False), 1)
            b = self.range_of(("slice", element, False), 1)
        op = self.pick(["==", "!="] + (["<", "<="] if has(element, "PartialOrd") else []))
        return self.binary((a, UNARY), op, (b, UNARY))

    def compared(self, depth):
        """A call of `cmp`, or None."""
        ty = self.type(1, need=["Ord"])
        known = [p for p in self.paths(ty) if p[0].typed]
        if not known or is_kind(ty, "arr") and size_of(ty) == 0:
            return None
        with self.loans():
            receiver = self.left(self.lent(self.pick(known), 0), POSTFIX)
            with self.locked(self.visible(), 1):
                other = self.right(self.expr(ty, depth - 1, True), UNARY)
        text = f"{receiver}.cmp(&{other})"
        return text + self.pick(["", "", ".reverse()", f".then({self.ordering_text()})"])

    def ordering_text(self):
        return self.path_text("std::cmp::Ordering") + "::" + self.pick(ORDERINGS)

    def bool_of_ordering(self, depth):
        text = self.compared(depth)
        if not text:
            return self.expr("bool", depth - 1)
        if self.chance(0.5):
            return f"{text}.is_{self.pick(['lt', 'le', 'gt', 'ge', 'eq', 'ne'])}()", POSTFIX
        return self.binary((text, POSTFIX), self.pick(["==", "!=", "<"]), (self.ordering_text(), ATOM))

    # ---- other values

    def ordering_match(self, ty, depth, fixed):
        """`match a.cmp(&b) { Less => ..., }`"""
        text = self.compared(depth)
        if not text:
            return self.leaf(ty, depth, fixed)
        arms = []
        for name in self.random.sample(ORDERINGS, 3):
            value = self.value(ty, depth - 2, fixed or bool(arms))
            arms.append(f"{self.path_text('std::cmp::Ordering')}::{name} => {value},")
        return f"match {text} {{ {' '.join(arms)} }}", BLOCK

    def ordering_cast(self, ty, depth):
        text = self.compared(depth)
        return self.cast((text, POSTFIX), ty) if text else self.leaf(ty, depth, False)

    def minimum(self, ty, depth, fixed):
        """`std::cmp::max(a, b)`"""
        a, b = self.expr(ty, depth - 1, True), self.expr(ty, depth - 1, True)
        return f"{self.path_text('std::cmp::' + self.pick(['min', 'max']))}({a[0]}, {b[0]})", POSTFIX

    def byte_string(self, ty):
        """`*b"abc"` for an array of bytes, or None."""
        if ty[1] == "u8" and 0 < ty[2] < 8 and self.on("byte-strings") and self.chance(0.3):
            letters = "".join(self.pick(["a", "Z", "0", " ", r"\n", r"\xff", r"\\", r"\"", "~"]) for _ in range(ty[2]))
            return f'({{ *b"{letters}" }})', ATOM        # no place of a constant
        return None

