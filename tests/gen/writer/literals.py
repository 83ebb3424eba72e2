"""Literals of all types in all spellings, and constructors of tuples and arrays."""
from writer.model import ATOM, BITS, FLOATS, SIGNED, UNARY, UNIT, has, is_adt, is_kind

LITERAL_CHARS = ["'a'", "'Z'", "'0'", "' '", r"'\n'", r"'\t'", r"'\''", "'\"'", r"'\\'", r"'\0'",
                 r"'\x7f'", "'é'", "'ß'", "'日'", r"'\u{301}'", r"'\u{200b}'", r"'\u{1F600}'",
                 r"'\u{10ffff}'", r"'\u{d7ff}'", r"'\u{e000}'", r"'\u{ad}'", r"'{'"]
LITERAL_STRS = ['""', '"a"', '"abc"', '"hello world"', r'"tab\tnew\nline"', r'"q\"uote"',
                r'"back\\slash"', '"é日本"', r'"\u{1F600}\u{301}"', r'"nul\0"', r'r"raw\n"',
                r'r#"ha"sh"#', '"{}"', '"it\'s"', r'"\u{200b}x\x7f"']
LITERAL_BYTES = ["b'a'", "b'0'", r"b'\n'", r"b'\xff'", r"b'\''", "b' '", "b'~'"]
FLOAT_LITERALS = ["0.0", "1.0", "0.5", "2.5", "1.5", "0.1", "3.14159", "100.0", "1e10", "1e-5", "0.0001",
                  "1e16", "123456789.0", "16777217.0", "9007199254740993.0", "0.3", "1e-7", "4.35",
                  "0.125", "255.9", "65536.0", "4294967296.0", "1e30"]


class Literals:
    def int_literal(self, ty, fixed):
        """`fixed`: the context decides the type, so that the suffix may be left out."""
        bits = BITS[ty]
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if ty in SIGNED else (0, (1 << bits) - 1)
        if self.chance(0.06):
            return self.pick([f"{ty}::MAX", f"{ty}::MIN"]), ATOM
        value = self.weighted([(self.random.randint(0, 9), 50), (self.random.randint(0, 100), 20),
                               (self.pick([low, high, low + 1, high - 1, high // 2, 1 << bits // 2]), 7),
                               (self.random.randint(low, high), 8)])
        if ty in SIGNED and value > low and self.chance(0.25):
            value = -value
        sign, value = ("-", -value) if value < 0 else ("", value)
        text = self.weighted([(str(value), 20), (hex(value), 2), (bin(value) if value < 1000 else str(value), 1),
                              (oct(value), 0.5), (f"{value:_}", 1)])
        if not fixed and not (ty == "i32" and self.chance(0.7)) or self.chance(0.1):
            text += self.pick(["", "", "_"]) + ty
        return sign + text, UNARY if sign else ATOM

    def float_literal(self, ty, fixed):
        if self.chance(0.08):
            return f"{ty}::" + self.pick(["MAX", "MIN", "EPSILON", "MIN_POSITIVE", "INFINITY", "NEG_INFINITY",
                                          "NAN"]), ATOM
        if self.chance(0.03):
            return f"std::{ty}::consts::" + self.pick(["PI", "TAU", "E", "SQRT_2", "LN_2", "LN_10"]), ATOM
        text = self.pick(FLOAT_LITERALS) if self.chance(0.6) else f"{self.random.randint(0, 99999) / 1000!r}"
        if not fixed and not (ty == "f64" and self.chance(0.7)) or self.chance(0.1):
            text += ty
        return ("-" + text, UNARY) if self.chance(0.2) else (text, ATOM)

    def literal(self, ty, fixed):
        if ty == "u8" and self.chance(0.1):
            return self.pick(LITERAL_BYTES), ATOM
        if ty in BITS:
            return self.int_literal(ty, fixed)
        if ty in FLOATS:
            return self.float_literal(ty, fixed)
        if ty == "bool":
            return self.pick(["true", "false"]), ATOM
        if ty == "char":
            return self.pick(LITERAL_CHARS), ATOM
        if ty == "str":
            return self.pick(LITERAL_STRS), ATOM
        return self.constructor(ty, 0, fixed)
    def constructor(self, ty, depth, fixed):
        if ty == UNIT:
            return "()", ATOM
        if is_adt(ty):
            return self.adt_value(ty, depth)
        if is_kind(ty, "tup"):
            inner = ", ".join(self.expr(part, depth - 1, fixed)[0] for part in ty[1])
            return (f"({inner},)" if len(ty[1]) == 1 else f"({inner})"), ATOM
        text = self.byte_string(ty)
        if text:
            return text
        element, n = ty[1], ty[2]
        if n == 0 and not fixed:
            element = element if has(element, "Copy") else "u8"
            return f"[{self.expr(element, 0)[0]}; 0]", ATOM
        if n and has(element, "Copy") and self.chance(0.3):
            return f"[{self.expr(element, depth - 1, fixed)[0]}; {self.length_text(n)}]", ATOM
        texts = [self.value(element, depth - 1, fixed or i > 0) for i in range(n)]
        return f"[{', '.join(texts)}]", ATOM

