#!/usr/bin/env python3
"""Writes files that are not what a compiler hopes for: odd bytes, odd ends, odd places.

    tests/badinput/gen.py FOLDER

The output is the same on every run. What must become of each is printed, and checked by
tests/limits/run.py.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "limits"))

from cases import DIRECTORY, Case, main  # noqa: E402

HELLO = b'fn main() {\n    println!("hello");\n}\n'
BOM = b"\xef\xbb\xbf"


def places():
    yield Case("directory.rs", "unreadable", DIRECTORY, "directory\\.rs")
    yield Case("missing.rs", "unreadable", None, "missing\\.rs")
    yield Case("missing_folder/hello.rs", "unreadable", None, "missing_folder")
    yield Case("name with spaces.rs", "ok", HELLO, command="run", stdout="hello\n")
    yield Case("näme.rs", "error", b"fn main() {\n    nothing();\n}\n", "näme\\.rs")


def empty_ones():
    yield Case("empty.rs", "error", b"", "E0601")
    yield Case("newline_only.rs", "error", b"\n", "E0601")
    yield Case("blank_only.rs", "error", b"  \t  ", "E0601")
    yield Case("comment_only.rs", "error", b"// nothing", "E0601")
    yield Case("block_comment_only.rs", "error", b"/* nothing */", "E0601")
    yield Case("shebang_only.rs", "error", b"#!/usr/bin/env ludus", "E0601")
    yield Case("shebang_newline.rs", "error", b"#!/usr/bin/env ludus\n", "E0601")
    yield Case("shebang.rs", "ok", b"#!/usr/bin/env ludus\n" + HELLO, command="run",
               stdout="hello\n")
    yield Case("shebang_crlf.rs", "ok", b"#!/usr/bin/env ludus\r\n" + HELLO, command="run",
               stdout="hello\n")
    yield Case("shebang_not_first.rs", "error", b"\n#!/usr/bin/env ludus\n" + HELLO, "error")
    yield Case("hash_only.rs", "error", b"#", "error")
    yield Case("hash_bang_only.rs", "error", b"#!", "error")
    yield Case("bom_only.rs", "error", BOM, "E0601")
    yield Case("no_last_newline.rs", "ok", HELLO.rstrip(b"\n"), command="run", stdout="hello\n")


def encodings():
    yield Case("bom.rs", "ok", BOM + HELLO, command="run", stdout="hello\n")
    yield Case("bom_shebang.rs", "ok", BOM + b"#!/usr/bin/env ludus\n" + HELLO, command="run",
               stdout="hello\n")
    yield Case("bom_error.rs", "error", BOM + b"fn main() { x; }\n", "E0425(.|\n)*1:13")
    yield Case("bom_twice.rs", "error", BOM + BOM + HELLO, "error")
    yield Case("bom_inside.rs", "error", HELLO.replace(b"println", BOM + b"println"), "error")
    yield Case("utf16.rs", "error", HELLO.decode().encode("utf-16"), "UTF-8|NUL")
    yield Case("latin1_code.rs", "error", b"fn main() { let \xe9 = 5; }\n", "UTF-8")
    yield Case("latin1_comment.rs", "error", b"// caf\xe9\n" + HELLO, "UTF-8")
    yield Case("latin1_string.rs", "error", HELLO.replace(b"hello", b"caf\xe9"), "UTF-8")
    for name, data in (("truncated", b"\xe2\x82"), ("overlong", b"\xc0\xaf"),
                       ("surrogate", b"\xed\xa0\x80"), ("past_the_end", b"\xf4\x90\x80\x80"),
                       ("continuation", b"\x80"), ("ff", b"\xff")):
        yield Case(f"utf8_{name}.rs", "error", b'fn main() { print!("' + data + b'"); }\n',
                   "UTF-8")
        yield Case(f"utf8_{name}_at_end.rs", "error", HELLO + b"// " + data, "UTF-8")
    yield Case("nul_in_code.rs", "error", b"fn main() { \0 }\n", "NUL|0")
    yield Case("nul_in_string.rs", "error", HELLO.replace(b"hello", b"he\0llo"), "NUL|0")
    yield Case("nul_in_comment.rs", "error", b"// a\0b\n" + HELLO, "NUL|0")
    yield Case("nul_at_end.rs", "error", HELLO + b"\0", "NUL|0")
    yield Case("nul_first.rs", "error", b"\0" + HELLO, "NUL|0")
    yield Case("nul_only.rs", "error", b"\0" * 4096, "NUL|0")
    yield Case("nul_escape.rs", "ok", HELLO.replace(b"hello", b"a\\0b\\x00c\\u{0}d"),
               command="run", stdout="a\0b\0c\0d\n")
    yield Case("nul_escape_char.rs", "ok", b"fn main() { print!(\"{}\", '\\0'); }\n",
               command="run", stdout="\0")
    yield Case("names_not_ascii.rs", "ok",
               "fn main() {\n    let größe = 5;\n    println!(\"{}\", größe);\n}\n",
               command="run", stdout="5\n")
    yield Case("text_not_ascii.rs", "ok", HELLO.replace(b"hello", "日本 🦀 é".encode()),
               command="run", stdout="日本 🦀 é\n")
    yield Case("binary.rs", "error", bytes((i * 197 + 13) % 256 for i in range(4096)), "error")


def line_ends():
    crlf = HELLO.replace(b"\n", b"\r\n")
    yield Case("crlf.rs", "ok", crlf, command="run", stdout="hello\n")
    yield Case("crlf_string.rs", "ok", b'fn main() {\r\n    println!("a\r\nb");\r\n}\r\n',
               command="run", stdout="a\nb\n")
    yield Case("crlf_raw_string.rs", "ok", b'fn main() {\r\n    println!(r"a\r\nb");\r\n}\r\n',
               command="run", stdout="a\nb\n")
    yield Case("crlf_continued.rs", "ok",
               b'fn main() {\r\n    println!("a\\\r\n     b");\r\n}\r\n',
               command="run", stdout="ab\n")
    yield Case("crlf_comments.rs", "ok", b"// one\r\n/* two\r\n */\r\n" + crlf, command="run",
               stdout="hello\n")
    yield Case("crlf_error.rs", "error", b"fn main() {\r\n\r\n    x;\r\n}\r\n",
               "E0425(.|\n)*3:5")
    yield Case("cr_in_code.rs", "ok", HELLO.replace(b"    ", b"\r"), command="run",
               stdout="hello\n")
    yield Case("cr_in_string.rs", "error", HELLO.replace(b"hello", b"he\rllo"), "error")
    yield Case("cr_in_raw_string.rs", "error", HELLO.replace(b'"hello', b'r"he\rllo'), "error")
    yield Case("cr_in_char.rs", "error", b"fn main() { let _ = '\r'; }\n", "error")
    yield Case("cr_in_comment.rs", "ok", b"// a\rb\n" + HELLO, command="run", stdout="hello\n")
    yield Case("cr_in_doc_comment.rs", "error", b"/// a\rb\n" + HELLO, "error")
    yield Case("cr_at_end.rs", "ok", HELLO + b"\r", command="run", stdout="hello\n")
    yield Case("form_feed.rs", "ok", HELLO.replace(b"    ", b"\x0b\x0c"), command="run",
               stdout="hello\n")
    yield Case("next_line.rs", "ok", HELLO.replace(b"    ", "\u0085\u2028\u200e".encode()),
               command="run", stdout="hello\n")


# What a file may end in the middle of; each follows `fn main() { let x = `.
ENDS = {
    "string": ('"abc', "E0765"), "string_backslash": ('"abc\\', "E0765"),
    "string_hex": ('"\\x4', "E0765"), "string_unicode": ('"\\u{41', "E0765"),
    "string_continued": ('"abc\\\n', "E0765"),
    "raw_string": ('r#"abc"', "E0748"), "raw_string_hash": ("r#", "error"),
    "raw_string_hashes": ("r##", "error"),
    "byte_string": ('b"abc', "E0766"), "raw_byte_string": ('br#"abc', "E0748"),
    "char": ("'(", "E0762"), "char_quote": ("'", "error"),
    "char_backslash": ("'\\", "error"), "char_letter": ("'a", "error"),
    "byte": ("b'a", "E0763"), "byte_quote": ("b'", "error"),
    "comment": ("/* abc", "E0758"), "comment_star": ("/* abc *", "E0758"),
    "comment_slash": ("/* abc /", "E0758"), "comment_nested": ("/* /* */", "E0758"),
    "line_comment": ("// abc", "error"), "doc_comment": ("/// abc", "error"),
    "integer": ("12", "error"), "hex": ("0x", "E0768"), "binary": ("0b", "E0768"),
    "octal": ("0o_", "E0768"), "float": ("1.", "error"), "exponent": ("1e", "error"),
    "exponent_sign": ("1e+", "error"), "suffix": ("1u", "error"),
    "name": ("abc", "error"), "keyword": ("if", "error"), "path": ("i32::", "error"),
    "macro": ("println!", "error"), "macro_open": ("println!(", "error"),
    "operator": ("1 +", "error"), "shift": ("1 <<", "error"), "shift_assign": ("1 >>=", "error"),
    "range": ("1..", "error"), "range_inclusive": ("1..=", "error"), "arrow": ("1 ->", "error"),
    "parenthesis": ("(", "error"), "bracket": ("[1; ", "error"), "brace": ("{", "error"),
    "dot": ("a.", "error"), "comma": ("(1,", "error"), "label": ("'a: ", "error"),
    "attribute": ("#[", "error"), "backslash": ("\\", "error"), "dollar": ("$", "error"),
}


def ends():
    for name, (text, key) in ENDS.items():
        yield Case(f"end_in_{name}.rs", "error", "fn main() { let x = " + text, key)
        if not text.endswith("\n"):
            yield Case(f"end_in_{name}_newline.rs", "error", f"fn main() {{ let x = {text}\n",
                       "error")
    for length in range(1, len(HELLO.rstrip(b"\n"))):
        yield Case(f"hello_first_{length:02}.rs", "error", HELLO[:length], "error")


def cases():
    for part in (places, empty_ones, encodings, line_ends, ends):
        yield from part()


if __name__ == "__main__":
    main(cases())
