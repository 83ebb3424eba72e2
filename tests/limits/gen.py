#!/usr/bin/env python3
"""Writes programs that are too deep, too long, too many or never end.

    tests/limits/gen.py FOLDER

The output is the same on every run. What must become of each is printed, and checked by run.py.
"""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from cases import Case, main  # noqa: E402

DEEP = 100_000
MANY = 70_000
SHALLOW = 100
MIB = 1 << 20


def in_main(body):
    return "fn main() {\n" + body + "\n}\n"


def value(expression):
    return in_main(f"    let x = {expression};\n    println!(\"{{:?}}\", x);")


# Each gives a program that nests one thing `n` deep.
NESTED = {
    "parentheses": lambda n: value("(" * n + "1" + ")" * n),
    "blocks": lambda n: value("{" * n + "1" + "}" * n),
    "block_statements": lambda n: in_main("{" * n + "}" * n),
    "arrays": lambda n: value("[" * n + "1" + "]" * n),
    "tuples": lambda n: value("(" * n + "1" + ",)" * n),
    "not": lambda n: value("!" * n + "true"),
    "minus": lambda n: value("-" * n + "1"),
    "minus_spaced": lambda n: value("- " * n + "1"),
    "sum": lambda n: value("+".join(["1"] * n)),
    "sum_right": lambda n: value("1+(" * n + "1" + ")" * n),
    "and": lambda n: value(" && ".join(["true"] * n)),
    "mixed_operators": lambda n: value("1" + "+1*2" * n),
    "casts": lambda n: value("1" + " as i32" * n),
    "else_if": lambda n: in_main("let x = 5;\nif x == 0 {}" + "\nelse if x == 1 {}" * n),
    "ifs": lambda n: in_main("if true {" * n + "}" * n),
    "if_conditions": lambda n: in_main("if " * n + "true" + " { true } else { false }" * n + ";"),
    "loops": lambda n: in_main("loop { break; " * n + "}" * n),
    "whiles": lambda n: in_main("while false { " * n + "}" * n),
    "fors": lambda n: in_main("for _ in 0..1 { " * n + "}" * n),
    "functions": lambda n: in_main("fn f() {" * n + "}" * n),
    "calls": lambda n: "fn f(n: i32) -> i32 {\n    n\n}\n\n" + value("f(" * n + "1" + ")" * n),
    "array_types": lambda n: "fn f(_a: " + "[" * n + "i32" + "; 1]" * n + ") {}\n\nfn main() {}\n",
    "tuple_types": lambda n: "fn f(_a: " + "(" * n + "i32" + ",)" * n + ") {}\n\nfn main() {}\n",
    "parenthesised_types": lambda n:
        "fn f(_a: " + "(" * n + "i32" + ")" * n + ") {}\n\nfn main() {}\n",
    "patterns": lambda n: in_main("    let " + "(" * n + "_a" + ",)" * n + " = "
                                  + "(" * n + "1" + ",)" * n + ";"),
}

# These are not valid at any depth (the types do not fit), so that an error is right too.
NESTED_INVALID = {
    "references": lambda n: value("& " * n + "1"),
    "references_joined": lambda n: value("&" * n + "1"),
    "reference_types": lambda n: "fn f(_a: " + "&" * n + "i32) {}\n\nfn main() {}\n",
    "stars": lambda n: in_main("    let x = 1;\n    let y = " + "*" * n + "x;"),
    "indices": lambda n: in_main("    let a = [1];\n    let y = a" + "[0]" * n + ";"),
    "fields": lambda n: in_main("    let a = (1,);\n    let y = a" + ".0 " * n + ";"),
    "call_results": lambda n: "fn f() {}\n\n" + in_main("    f" + "()" * n + ";"),
    "assignments": lambda n: in_main("    let mut a = ();\n    " + "a = " * n + "();"),
    "returns": lambda n: in_main("    " + "return " * n + ";"),
    "breaks": lambda n: in_main("    loop { " + "break " * n + "; }"),
}

# Brackets that do not match: the error may be found before the limit, or after it.
UNCLOSED = {
    "parentheses": lambda n: in_main("    let x = " + "(" * n),
    "braces": lambda n: "fn main() " + "{" * n,
    "brackets": lambda n: in_main("    let x = " + "[" * n),
    "mixed": lambda n: in_main("    let x = " + "([{" * n),
}


def nesting():
    for name, make in NESTED.items():
        yield Case(f"nested_{name}_shallow.rs", "ok", make(SHALLOW))
        yield Case(f"nested_{name}.rs", "limit", make(DEEP), "nest|deep|depth")
    for name, make in NESTED_INVALID.items():
        yield Case(f"nested_{name}.rs", "limit|error", make(DEEP), "nest|deep|depth|error")
    for name, make in UNCLOSED.items():
        yield Case(f"unclosed_{name}.rs", "limit|error", make(DEEP), "nest|deep|depth|clos|error")
    for bracket, name in ((")", "parentheses"), ("}", "braces"), ("]", "brackets")):
        yield Case(f"stray_{name}.rs", "error", "fn main() {}\n" + bracket * DEEP, "error")
    comment = "/*" * DEEP + "*/" * DEEP
    yield Case("nested_comments.rs", "ok", comment + "\nfn main() {}\n")
    yield Case("nested_comments_open.rs", "error", "/*" * DEEP + "\nfn main() {}\n", "E0758")


def locals_of(count):
    lines = [f"    let v{i} = s + {i};" for i in range(count)]
    lines += [f"    s += v{i} % 7;" for i in range(count)]
    return in_main("    let mut s = 1i64;\n" + "\n".join(lines) + '\n    println!("{}", s);')


def parameters(count):
    names = ", ".join(f"p{i}: u8" for i in range(count))
    return f"fn f({names}) -> u8 {{\n    p0\n}}\n\nfn main() {{}}\n"


def call(count):
    return parameters(count).replace("fn main() {}", 'fn main() {\n    println!("{}", f('
                                     + ", ".join(["7"] * count) + "));\n}")


def tuple_of(count):
    return value("(" + ", ".join(["1u8"] * count) + ").0")


def struct_of(count):
    fields = ", ".join(f"f{i}: u{8 << i % 4}" for i in range(count))
    values = ", ".join(f"f{i}: {i % 200}" for i in range(count))
    return (f"struct S {{ {fields} }}\n\n"
            + in_main(f"    let s = S {{ {values} }};\n"
                      f"    let t = S {{ f0: 1, ..s }};\n    println!(\"{{}}\", t.f{count - 1});"))


def chain_of_structs(count, backwards):
    structs = [f"struct S{i}(S{i - 1});" for i in range(1, count)]
    structs = ["struct S0(u8);"] + structs
    text = "\n".join(reversed(structs) if backwards else structs)
    return text + f"\n\nfn f(s: S{count - 1}) -> S{count - 1} {{\n    s\n}}\n\nfn main() {{}}\n"


def match_of(arms):
    return (f"fn f(n: u32) -> u32 {{\n    match n {{\n{arms}    }}\n}}\n\n"
            + in_main('    println!("{} {}", f(9_999), f(20_000));'))


def pattern_of_parts(count):
    ones = ", ".join(["1"] * count)
    return (f"fn f(a: [u8; {count}]) -> u8 {{\n    match a {{\n        [{ones}] => 1,\n"
            "        _ => 2,\n    }\n}\n\nfn main() {}\n")


def pattern_of_names(count):
    names = ", ".join(f"x{i}" for i in range(count))
    return in_main(f"    let [{names}] = [9; {count}];\n    println!(\"{{x0}}\");")


def pattern_of_alternatives(columns):
    types = ", ".join(["u8"] * columns)
    parts = ", ".join(["1 | 2 | 3"] * columns)
    return (f"fn f(a: ({types})) -> u8 {{\n    match a {{\n        ({parts}) => 1,\n"
            "        _ => 2,\n    }\n}\n\nfn main() {}\n")


def structs():
    yield Case("struct_255.rs", "ok", struct_of(255), command="run", stdout="54\n")
    yield Case("struct_256.rs", "limit", struct_of(256), "field")
    for order in ("forwards", "backwards"):
        for count in (999, 1_001, 20_000):
            yield Case(f"struct_chain_{order}_{count}.rs", "ok" if count < 1_000 else "limit",
                       chain_of_structs(count, order == "backwards"), "nest")
    yield Case("match_10000_arms.rs", "ok",
               match_of("".join(f"{i} => {i + 1},\n" for i in range(10_000)) + "_ => 7,\n"),
               command="run", stdout="10000 7\n")
    yield Case("match_10000_alternatives.rs", "ok",
               match_of(" | ".join(map(str, range(10_000))) + " => 1,\n_ => 7,\n"),
               command="run", stdout="1 7\n")
    for parts in (500, 501, 5_000):
        yield Case(f"pattern_parts_{parts}.rs", "ok" if parts <= 500 else "limit",
                   pattern_of_parts(parts), "compares is 500")
    yield Case("pattern_names_5000.rs", "ok", pattern_of_names(5_000), command="run",
               stdout="9\n")
    for columns in (8, 64):
        yield Case(f"pattern_ways_{columns}.rs", "ok" if columns == 8 else "limit",
                   pattern_of_alternatives(columns), "steps .* is 20000000")
    for ways in (1_000, 1_001):
        yield Case(f"guarded_ways_{ways}.rs", "ok" if ways == 1_000 else "limit",
                   match_of(" | ".join(map(str, range(ways))) + " if n > 0 => 1,\n_ => 7,\n"),
                   "ways is 1000")
    halves = ("struct S {\n    a: [u8; 0x7fff_ff00],\n    b: [u8; 0x200],\n}\n\n"
              "fn f(s: &S) -> u8 {\n    s.b[0]\n}\n\nfn main() {}\n")
    yield Case("struct_too_large.rs", "limit", halves, "2147483647 bytes")
    yield Case("struct_too_large_value.rs", "limit",
               halves.replace("fn main() {}",
                              "fn main() {\n    f(&S { a: [0; 0x7fff_ff00], b: [0; 0x200] });\n}"),
               "2147483647 bytes")


def counts():
    yield Case("locals_30000.rs", "ok", locals_of(30_000))
    yield Case("locals_70000.rs", "limit", locals_of(MANY), "local|register|variable")
    yield Case("parameters_255.rs", "ok", parameters(255))
    yield Case("parameters_256.rs", "limit", parameters(256), "parameter|argument")
    yield Case("parameters_70000.rs", "limit", parameters(MANY), "parameter|argument")
    yield Case("arguments_255.rs", "ok", call(255), command="run", stdout="7\n")
    yield Case("arguments_256.rs", "limit", call(256), "parameter|argument")
    yield Case("arguments_70000.rs", "limit|error",
               "fn f(n: i32) {}\n\n" + in_main("    f(" + ", ".join(["7"] * MANY) + ");"),
               "argument")
    yield Case("tuple_255.rs", "ok", tuple_of(255), command="run", stdout="1\n")
    yield Case("tuple_256.rs", "limit", tuple_of(256), "tuple|field")
    yield Case("tuple_70000.rs", "limit", tuple_of(MANY), "tuple|field")
    functions = "\n".join(f"fn f{i}() -> i32 {{\n    {i}\n}}" for i in range(MANY))
    last = f'\n\nfn main() {{\n    println!("{{}}", f{MANY - 1}());\n}}\n'
    yield Case("functions_70000.rs", "ok", functions + last, command="run",
               stdout=f"{MANY - 1}\n")
    constants = "\n".join(f"const C{i}: i32 = {i};" for i in range(MANY))
    yield Case("constants_70000.rs", "ok", constants + "\n\n" + value(f"C{MANY - 1}"),
               command="run", stdout=f"{MANY - 1}\n")
    yield Case("statements_70000.rs", "ok",
               in_main("    let mut s = 0;\n" + "    s += 1;\n" * MANY + '    println!("{}", s);'),
               command="run", stdout=f"{MANY}\n")
    yield Case("strings_70000.rs", "ok",
               in_main("\n".join(f'    let _ = "text {i}";' for i in range(MANY))))
    yield Case("array_elements_70000.rs", "ok|limit",
               in_main("    let a = [" + ", ".join(["7u8"] * MANY)
                       + '];\n    println!("{}", a.len());'),
               "element|register|value", command="run", stdout=f"{MANY}\n")
    yield Case("placeholders_10000.rs", "ok|limit",
               in_main('    println!("' + "{}" * 10_000 + '"' + ", 7" * 10_000 + ");"),
               "argument|register|value", command="run", stdout="7" * 10_000 + "\n")
    yield Case("shadowed_20000.rs", "ok",
               in_main("    let x = 0i64;\n" + "    let x = x + 1;\n" * 20_000
                       + '    println!("{}", x);'),
               command="run", stdout="20000\n")
    constants = "\n".join(f"const C{i}: i32 = C{i + 1};" for i in range(DEEP))
    yield Case("constants_chained.rs", "limit",
               f"{constants}\nconst C{DEEP}: i32 = 1;\n\n" + value("C0"), "nest|deep|depth")
    yield Case("errors_10000.rs", "error",
               "\n".join(f"fn f{i}() -> i32 {{\n    true\n}}" for i in range(10_000))
               + "\n\nfn main() {}\n", "E0308")
    yield Case("errors_10000_one_function.rs", "error",
               in_main("\n".join(f"    let v{i}: bool = {i};" for i in range(10_000))), "E0308")
    yield Case("errors_10000_syntax.rs", "error",
               "\n".join(f"fn f{i}() {{\n    let = 5;\n}}" for i in range(10_000))
               + "\n\nfn main() {}\n", "error")
    yield Case("errors_10000_lexical.rs", "error",
               in_main("\n".join(["    let _ = '\\q';"] * 10_000)), "escape")


def long_ones():
    yield Case("long_line.rs", "ok", in_main("    let mut s = 0; " + "s += 1; " * (MIB // 8)
                                             + 'println!("{}", s);'),
               command="run", stdout=f"{MIB // 8}\n")
    yield Case("long_line_error.rs", "error",
               in_main("    let mut s = 0; " + "s += 1; " * (MIB // 8) + "s += true;"), "E0277")
    yield Case("long_line_of_spaces.rs", "ok", in_main(" " * MIB + "let _ = 5;"))
    yield Case("long_identifier.rs", "ok",
               in_main("    let " + "a" * MIB + " = 7;\n    println!(\"{}\", " + "a" * MIB + ");"),
               command="run", stdout="7\n")
    yield Case("long_identifier_unknown.rs", "error", in_main("    " + "a" * MIB + ";"), "E0425")
    yield Case("long_string.rs", "ok", in_main('    println!("' + "a" * MIB + '");'),
               command="run", stdout="a" * MIB + "\n")
    yield Case("long_string_of_escapes.rs", "ok", in_main('    print!("' + "\\n" * MIB + '");'),
               command="run", stdout="\n" * MIB)
    yield Case("long_comment.rs", "ok", "// " + "a" * MIB + "\nfn main() {}\n")
    yield Case("long_label.rs", "ok", in_main("    '" + "a" * MIB + ": loop { break; }"))
    yield Case("long_zeros.rs", "ok", value("0" * MIB + "7"), command="run", stdout="7\n")
    yield Case("long_underscores.rs", "ok", value("7" + "_" * MIB), command="run", stdout="7\n")
    yield Case("long_integer.rs", "error", value("9" * MIB), "large")
    yield Case("long_fraction.rs", "ok", value("0.5" + "0" * MIB), command="run", stdout="0.5\n")
    yield Case("long_suffix.rs", "error", value("7" + "u" * MIB), "suffix")
    yield Case("many_lines.rs", "ok", "\n" * MIB + "fn main() {}\n")
    yield Case("literal_past_u128.rs", "error",
               value("340282366920938463463374607431768211456"), "large")
    yield Case("literal_past_u128_hex.rs", "error", value("0x1" + "0" * 32), "large")
    yield Case("exponent_huge.rs", "ok", value("1e-999999999999"), command="run", stdout="0.0\n")
    yield Case("width_huge.rs", "error|limit", in_main('    println!("{:99999999999}", 1);'), "")


def sizes():
    yield Case("array_terabyte.rs", "limit", in_main("    let a = [0u8; 1 << 40];\n"
                                                     '    println!("{}", a[0]);'),
               "byte|size|large")
    yield Case("array_overflowing.rs", "limit|error",
               in_main('    let a = [0u64; 1 << 62];\n    println!("{}", a[0]);'), "")
    yield Case("array_nested_huge.rs", "limit|error",
               in_main("    let a = [[[0u64; 1 << 24]; 1 << 24]; 1 << 24];\n"
                       '    println!("{}", a[0][0][0]);'), "")
    yield Case("array_static_terabyte.rs", "limit",
               "static A: [u8; 1 << 40] = [0; 1 << 40];\n\n" + value("A[0]"), "byte|size|large")
    yield Case("array_two_gigabytes.rs", "limit",
               in_main('    let a = [0u8; 1 << 31];\n    println!("{}", a[0]);'),
               "byte|size|large")
    yield Case("array_past_the_frames.rs", "limit",
               in_main('    let a = [0u8; 1 << 30];\n    println!("{}", a[5]);'),
               "stack|frame|byte|memory", command="run")
    yield Case("array_megabyte.rs", "ok",
               in_main('    let a = [7u8; 1 << 20];\n    println!("{}", a[5]);'),
               command="run", stdout="7\n")
    yield Case("array_unit_huge.rs", "ok",
               in_main('    let a = [(); 1 << 40];\n    println!("{}", a.len());'),
               command="run", stdout=f"{1 << 40}\n")


def running():
    yield Case("recursion_infinite.rs", "limit",
               "fn f(n: u64) -> u64 {\n    f(n + 1) + 1\n}\n\n" + value("f(0)"), "stack",
               command="run")
    yield Case("recursion_infinite_without_values.rs", "limit",
               "fn f() {\n    f();\n    f();\n}\n\n" + in_main("    f();"), "stack", command="run")
    yield Case("recursion_mutual.rs", "limit",
               "fn f(n: u64) -> u64 {\n    g(n) + 1\n}\n\nfn g(n: u64) -> u64 {\n    f(n) + 1\n}\n\n"
               + value("f(0)"), "stack", command="run")
    yield Case("recursion_deep.rs", "ok",
               "fn f(n: u32) -> u32 {\n    if n == 0 { 0 } else { f(n - 1) + 1 }\n}\n\n"
               + value("f(50_000)"), command="run", stdout="50000\n")
    yield Case("loop_infinite.rs", "limit", in_main("    loop {}"), "step", command="run",
               options=["--max-steps=1000000"])
    yield Case("while_infinite.rs", "limit",
               in_main('    println!("before");\n    let mut n = 0u64;\n    while n < u64::MAX {\n'
                       "        n = 1 - n % 2;\n    }"),
               "step", command="run", options=["--max-steps=1000000"], stdout="before\n")
    yield Case("loop_within_steps.rs", "ok",
               in_main("    let mut n = 0;\n    while n < 1000 {\n        n += 1;\n    }\n"
                       '    println!("{}", n);'),
               command="run", options=["--max-steps=1000000"], stdout="1000\n")
    yield Case("constant_infinite.rs", "limit",
               "const fn f() -> u32 {\n    loop {}\n}\n\nconst N: u32 = f();\n\n" + value("N"),
               "step")
    yield Case("constant_recursion.rs", "limit|error",
               "const fn f(n: u32) -> u32 {\n    f(n) + 1\n}\n\nconst N: u32 = f(0);\n\n"
               + value("N"), "stack|frame|E0080")
    yield Case("length_infinite.rs", "limit",
               "const fn f() -> usize {\n    loop {}\n}\n\n" + value("[0; f()]"), "step")
    yield Case("recursion_in_array.rs", "limit",
               "fn f(n: u64) -> u64 {\n    [n, f(n)][1]\n}\n\n" + value("f(0)"), "stack",
               command="run")


def cases():
    for part in (nesting, counts, structs, long_ones, sizes, running):
        yield from part()


if __name__ == "__main__":
    main(cases())
