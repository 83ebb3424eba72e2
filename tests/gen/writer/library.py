"""The library: methods and functions of numbers, char, str, arrays and slices, std::mem.

METHODS has a row for each: name, types that have it, types of the arguments, result. T is the type
itself, U its unsigned, S its signed twin. An argument in angle brackets is made so that it does not
panic, but for dangerous programs. A `c` says that it may stand in a constant. A row is used when the
feature `.NAME` is on: features.py asks Ludus for each of them.
"""
from writer.model import ATOM, BITS, FLOATS, INTS, POSTFIX, SIGNED, UNARY, Var, has, is_kind

METHODS = {
    "int": """
        wrapping_add T -> T c; wrapping_sub T -> T c; wrapping_mul T -> T c; wrapping_neg -> T c
        wrapping_div <nonzero> -> T c; wrapping_rem <nonzero> -> T c; wrapping_pow <exponent> -> T c
        wrapping_shl u32 -> T c; wrapping_shr u32 -> T c
        saturating_add T -> T c; saturating_sub T -> T c; saturating_mul T -> T c
        saturating_pow <exponent> -> T c; saturating_div <nonzero> -> T c
        overflowing_add T -> (T,bool) c; overflowing_sub T -> (T,bool) c; overflowing_mul T -> (T,bool) c
        overflowing_neg -> (T,bool) c; overflowing_pow <exponent> -> (T,bool) c
        overflowing_shl u32 -> (T,bool) c
        pow <small> -> T c; min T -> T; max T -> T; clamp <low> <high> -> T
        rotate_left u32 -> T c; rotate_right u32 -> T c; swap_bytes -> T c; reverse_bits -> T c
        count_ones -> u32 c; count_zeros -> u32 c; leading_zeros -> u32 c; trailing_zeros -> u32 c
        leading_ones -> u32 c; trailing_ones -> u32 c; to_be -> T c; to_le -> T c
        rem_euclid <positive> -> T c; div_euclid <positive> -> T c; abs_diff T -> U c
        wrapping_div_euclid <nonzero> -> T c; wrapping_rem_euclid <nonzero> -> T c; midpoint T -> T c
        overflowing_div <nonzero> -> (T,bool) c; overflowing_rem <nonzero> -> (T,bool) c
        overflowing_div_euclid <nonzero> -> (T,bool) c; overflowing_rem_euclid <nonzero> -> (T,bool) c
        overflowing_shr u32 -> (T,bool) c""",
    "signed": """
        abs <self> -> T c; signum -> T c; is_positive -> bool c; is_negative -> bool c; unsigned_abs -> U c
        wrapping_abs -> T c; saturating_abs -> T c; saturating_neg -> T c; overflowing_abs -> (T,bool) c
        cast_unsigned -> U c; wrapping_add_unsigned U -> T c; wrapping_sub_unsigned U -> T c
        saturating_add_unsigned U -> T c; saturating_sub_unsigned U -> T c
        overflowing_add_unsigned U -> (T,bool) c; overflowing_sub_unsigned U -> (T,bool) c""",
    "unsigned": """
        is_power_of_two -> bool c; isqrt -> T c; div_ceil <positive> -> T c; is_multiple_of T -> bool c
        cast_signed -> S c; wrapping_add_signed S -> T c; saturating_add_signed S -> T c
        overflowing_add_signed S -> (T,bool) c; next_power_of_two <self> -> T c""",
    "float": """
        sqrt -> T; floor -> T; ceil -> T; round -> T; trunc -> T; fract -> T; abs -> T c; signum -> T c
        sin -> T; cos -> T; tan -> T; exp -> T; ln -> T; log10 -> T; log2 -> T; cbrt -> T; exp2 -> T
        asin -> T; acos -> T; atan -> T; sinh -> T; cosh -> T; tanh -> T; recip -> T c
        to_degrees -> T c; to_radians -> T c; powi <exponent32> -> T; powf T -> T; hypot T -> T; atan2 T -> T
        mul_add T T -> T; min T -> T c; max T -> T c; copysign <one> -> T c; rem_euclid <onef> -> T
        div_euclid <onef> -> T; is_nan -> bool c; is_finite -> bool c; is_infinite -> bool c
        clamp <lowf> <highf> -> T c; exp_m1 -> T; ln_1p -> T; round_ties_even -> T c; asinh -> T; acosh -> T
        atanh -> T; log <onef> -> T; midpoint T -> T c; is_normal -> bool c; is_subnormal -> bool c""",
    "char": """
        is_alphabetic -> bool; is_numeric -> bool; is_alphanumeric -> bool; is_whitespace -> bool c
        is_uppercase -> bool; is_lowercase -> bool; is_control -> bool; is_ascii -> bool c
        is_ascii_digit -> bool c; is_ascii_alphabetic -> bool c; is_ascii_punctuation -> bool c
        is_ascii_uppercase -> bool c; is_ascii_lowercase -> bool c; is_ascii_hexdigit -> bool c
        to_ascii_uppercase -> T c; to_ascii_lowercase -> T c; len_utf8 -> usize c; is_digit <radix> -> bool
        is_ascii_alphanumeric -> bool c; is_ascii_graphic -> bool c; is_ascii_whitespace -> bool c
        is_ascii_control -> bool c; len_utf16 -> usize c""",
    "u8": """
        is_ascii_digit -> bool c; is_ascii_alphabetic -> bool c; is_ascii -> bool c
        is_ascii_uppercase -> bool c; to_ascii_uppercase -> T c; to_ascii_lowercase -> T c
        is_ascii_alphanumeric -> bool c; is_ascii_hexdigit -> bool c; is_ascii_lowercase -> bool c
        is_ascii_punctuation -> bool c; is_ascii_graphic -> bool c; is_ascii_whitespace -> bool c
        is_ascii_control -> bool c""",
    "str": """
        len -> usize c; is_empty -> bool c; is_ascii -> bool c; is_char_boundary usize -> bool c
        trim -> T; trim_start -> T; trim_end -> T; eq_ignore_ascii_case str -> bool c
        starts_with str -> bool; ends_with char -> bool; contains str -> bool; contains char -> bool""",
}


def read_methods():
    rows = []
    for kind, text in METHODS.items():
        for row in text.replace("\n", ";").split(";"):
            words = row.split()
            if not words or "<never>" in words:
                continue
            arrow = words.index("->")
            rows.append((kind, words[0], words[1:arrow], words[arrow + 1], words[-1] == "c"))
    return rows


ROWS = read_methods()


def kinds_of(ty):
    if ty in INTS:
        return {"int", "signed" if ty in SIGNED else "unsigned"} | ({"u8"} if ty == "u8" else set())
    return {"float"} if ty in FLOATS else {ty}


def twin(ty, letter):
    """The type that a letter in a row stands for."""
    if letter == "T":
        return ty
    if letter == "U":
        return ty.replace("i", "u", 1) if ty in SIGNED else ty
    if letter == "S":
        return ty.replace("u", "i", 1)
    if letter == "(T,bool)":
        return ("tup", (ty, "bool"))
    return letter


def probe(kind, name, arguments):
    """A program that calls a method."""
    ty = {"int": "i32", "signed": "i32", "unsigned": "u32", "float": "f64"}.get(kind, kind)
    value = {"char": "'a'", "str": '"a"', "f64": "1.5"}.get(ty, "1")
    texts = {"T": value, "U": "1", "S": "1", "u32": "1", "usize": "1", "str": '"a"', "char": "'a'", "<low>": "0", "<high>": "9", "<one>": "1.0", "<onef>": "2.0",
             "<lowf>": "0.0", "<highf>": "1.0", "<radix>": "10"}
    passed = ", ".join(texts.get(a, "2") for a in arguments if a != "<self>")
    ty = "&str" if ty == "str" else ty
    return f"fn main() {{\n    let v: {ty} = {value};\n    let _ = v.{name}({passed});\n}}\n"


class Library:
    def library(self, ty, depth, fixed):
        """An expression of type `ty` that the library computes."""
        if is_kind(ty, "tup") and ty[1][1:] != ("bool",):
            return self.leaf(ty, depth, fixed)
        if self.chance(0.12) and not self.function.const:
            found = self.of_sequence(ty, depth)
            if found:
                return found
        choices = [(source, row) for source in self.sources(ty) for row in ROWS
                   if row[0] in kinds_of(source) and twin(source, row[3]) == ty
                   and self.on(f"{row[0]}.{row[1]}") and (row[4] or not self.function.const)]
        if not choices:
            return self.leaf(ty, depth, fixed)
        source, (kind, name, arguments, _, _) = self.pick(choices)
        texts = [self.library_argument(source, a, depth - 1) for a in arguments]
        return self.method_call(source, kind, name, [t for t in texts if t is not None], depth,
                                careful="<self>" in arguments)

    def sources(self, ty):
        """Types that may have methods with this result."""
        if ty in ("bool", "u32", "usize"):
            return self.random.sample(INTS, 2) + [self.pick(FLOATS), "char", "u8", "str"] + \
                ([ty] if ty != "bool" else [])
        if is_kind(ty, "tup"):
            return [ty[1][0]] if isinstance(ty[1][0], str) else []
        if not isinstance(ty, str):
            return []
        twins = [s for s in INTS if s != ty and ty in INTS and ty in (twin(s, "U"), twin(s, "S"))]
        return [ty] + twins

    def method_call(self, ty, kind, name, arguments, depth, careful=False):
        """`place.name(...)` where the type is known, `T::name(value, ...)` where a literal could be."""
        known = [p for p in self.paths(ty) if p[0].typed]
        if careful and not self.chance(self.danger):
            value = self.expr(ty, depth - 1, True)
            return f"{ty}::{name}({self.binary(value, '/', ('2', ATOM))[0]})", POSTFIX
        if known and self.chance(0.7):
            receiver = self.left(self.place(self.pick(known), depth), POSTFIX)
            return f"{receiver}.{name}({', '.join(arguments)})", POSTFIX
        e = self.expr(ty, depth - 1, True)
        if kind == "u8" or ty in INTS + FLOATS and self.chance(0.3):
            return f"({self.cast(e, ty)[0]}).{name}({', '.join(arguments)})", POSTFIX
        if ty in ("char", "str"):
            return f"{self.left(e, POSTFIX)}.{name}({', '.join(arguments)})", POSTFIX
        value = e[0]
        return f"{ty}::{name}({', '.join([value] + arguments)})", POSTFIX

    def library_argument(self, ty, wanted, depth):
        if wanted == "<self>":
            return None
        if wanted in ("T", "U", "S", "str", "char") or wanted in INTS:
            return self.expr(twin(ty, wanted), depth, True)[0]
        if self.chance(self.danger) and wanted not in ("<radix>", "<low>", "<high>"):
            kind = {"<small>": "u32", "<exponent>": "u32", "<exponent32>": "i32"}.get(wanted, ty)
            return self.expr(kind, depth, True)[0]
        big = "100" if BITS.get(ty, 8) < 16 else "1000"
        return {"<nonzero>": self.pick(["1", "2", "7", "10"]), "<positive>": self.pick(["1", "2", "3", "16"]),
                "<small>": self.pick(["0", "1", "1", "0u32"]), "<exponent>": self.pick(["0", "1", "2", "3", "5", "40"]),
                "<exponent32>": self.pick(["0", "1", "2", "-1", "3", "-2"]), "<radix>": self.pick(["2", "10", "16", "36"]),
                "<low>": self.pick(["0", "1", "5"]), "<high>": self.pick(["5", "50", big]),
                "<one>": self.pick(["1.0", "-1.0", "0.0"]), "<onef>": self.pick(["1.0", "2.5", "-3.0"]),
                "<lowf>": self.pick(["0.0", "-1.0"]), "<highf>": self.pick(["0.0", "1.0", "1e3"])}[wanted]

    # ---- arrays, slices and strings

    def sequences(self, element=None, write=False):
        """Places that are arrays or slices: (path, type)."""
        def wanted(ty):
            return (is_kind(ty, "arr") or is_kind(ty, "slice")) and (element is None or ty[1] == element)
        return self.paths(None, write, wanted)

    def range_text(self, length, depth, text, mutable=False):
        """A range of indices within a length; `text` names the sequence of an unknown one."""
        if self.chance(self.danger):
            a, b = (self.left(self.expr("usize", 1, True), POSTFIX) for _ in range(2))
            return self.pick([f"{a}..{b}", f"{a}..", f"..{b}", f"..={b}"])
        if length is None and mutable:
            return self.pick(["..", "0..", "..0", "0..0"])
        if length is None:
            half = f"{text}.len() / 2"
            return self.pick(["..", f"..{half}", f"{half}..", f"..{text}.len()", f"{text}.len()..", "0..0"])
        a = self.random.randint(0, length)
        b = self.random.randint(a, length)
        texts = [f"{a}..{b}", f"{a}..", f"..{b}", ".."]
        if b > a:
            texts += [f"{a}..={b - 1}", f"..={b - 1}"]
        return self.pick(texts)

    def range_of(self, ty, depth):
        """`&a[1..]` as a slice type, or None."""
        found = self.sequences(ty[1], write=ty[2])
        if not found:
            return None
        path = self.pick(found)
        base = self.type_at(path)
        if is_kind(base, "slice"):
            text = path[0].name
        else:
            text = self.left(self.place(path, depth), POSTFIX)
        self.lock(path[0], 2 if ty[2] else 1)
        length = base[2] if is_kind(base, "arr") else None
        return f"&{'mut ' if ty[2] else ''}{text}[{self.range_text(length, depth, text, ty[2])}]"

    def of_sequence(self, ty, depth):
        """What an array, a slice or a text tells: a length, whether it contains something."""
        if ty == "u8" and self.on("as_bytes") and self.chance(0.5):
            text, n = self.pick([('"hello"', 5), ('"é日"', 5), (r'b"raw\xff"', 4)])
            way = "" if text[0] == "b" else ".as_bytes()"
            return f"{text}{way}[{self.index(('arr', 'u8', n), depth)}]", POSTFIX
        found = self.sequences()
        if not found:
            return None
        path = self.pick(found)
        base = self.type_at(path)
        text = path[0].name if is_kind(base, "slice") else self.left(self.place(path, depth), POSTFIX)
        if ty == "bool":
            if self.on("contains") and has(base[1], "PartialEq") and not is_kind(base[1], "str") and self.chance(0.6):
                with self.loans():
                    self.lock(path[0], 1)
                    value = self.right(self.expr(base[1], 1, True), UNARY)
                return f"{text}.contains(&{value})", POSTFIX
            return f"{text}.is_empty()", POSTFIX
        if ty == "usize":
            if self.on("slice") and self.chance(0.5):
                length = base[2] if is_kind(base, "arr") else None
                return f"{text}[{self.range_text(length, depth, text)}].len()", POSTFIX
            return f"{text}.len()", POSTFIX
        return None

    def library_statement(self, depth):
        """`a.sort();`, `a[..2].fill(0);`, `std::mem::swap(&mut x, &mut y);`"""
        if self.on("mem") and self.chance(0.4):
            return self.memory_statement(depth)
        found = [p for p in self.sequences(write=True) if has(self.type_at(p)[1], "Copy")]
        if not found:
            return self.print(depth)
        path = self.pick(found)
        base = self.type_at(path)
        text = path[0].name if is_kind(base, "slice") else self.left(self.place(path, depth), POSTFIX)
        length = base[2] if is_kind(base, "arr") else None
        if self.on("slice") and self.chance(0.3):
            text, length = f"{text}[{self.range_text(length, depth, text, True)}]", None
        ways = [way for way in ("reverse", "sort", "sort_unstable", "fill", "swap", "rotate", "copy") if self.on(way)]
        if not has(base[1], "Ord"):
            ways = [way for way in ways if not way.startswith("sort")]
        if not ways:
            return self.print(depth)
        way = self.pick(ways)
        with self.locked([path[0]], 2):
            if way == "fill":
                return [f"{text}.fill({self.expr(base[1], 1, True)[0]});"]
            if way == "swap":
                if not length:
                    last = self.fresh("n")
                    return [f"let {last} = {text}.len();", f"if {last} > 1 {{",
                            f"    {text}.swap(0, {last} - 1);", "}"]
                return [f"{text}.swap({self.index(base, 1)}, {self.index(base, 1)});"]
            if way == "rotate":
                return [f"{text}.rotate_{self.pick(['left', 'right'])}({'0' if not length else self.random.randint(0, length)});"]
            if way == "copy":
                if not length:
                    return [f"{text}.reverse();"]
                return [f"{text}.copy_from_slice(&{self.literal(base, True)[0]});"]
        return [f"{text}.{way}();"]

    def memory_statement(self, depth):
        ty = self.type(1)
        paths = self.paths(ty, write=True)
        whole = [p for p in paths if not p[1] and not is_kind(p[0].ty, "ref")]
        if len({p[0] for p in whole}) > 1 and self.chance(0.5):
            a, b = self.random.sample(sorted({p[0].name for p in whole}), 2)
            return [f"{self.path_text('std::mem::swap')}(&mut {a}, &mut {b});"]
        if not paths:
            return self.print(depth)
        with self.loans():
            path = self.pick(paths)
            place = self.right(self.lent(path, 1, 2), UNARY)
            taken = self.on("take") and has(ty, "Default") and self.chance(0.3)
            value = self.value(ty, 1, True)
        name = self.name_for(ty)
        self.declare(Var(name, ty))
        if taken:
            return [f"let {name}: {self.type_text(ty)} = {self.path_text('std::mem::take')}(&mut {place});"]
        return [f"let {name} = {self.path_text('std::mem::replace')}(&mut {place}, {value});"]
