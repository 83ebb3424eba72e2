"""What random programs may use. A feature is a name with a small program that needs it; --features auto
asks Ludus which of them it accepts, so that the generator keeps to what there is."""
import pathlib
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE)]

from results import Ludus           # noqa: E402
from writer import library          # noqa: E402

# Statements of main(), or with `fn main` whole programs. A feature with `needs` is nothing without it.
PROBES = {
    "struct": "struct S { a: i32 } struct T(i32); struct U;"
              " fn main() { let t = T(1); let _ = U; let mut s = S { a: t.0 }; s.a += 1; let _ = S { ..s }; }",
    "enum": "enum E { A, B = 5 } fn main() { let e = E::A; let _ = e as i32; let _ = E::B as u8; }",
    "derive": "#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)] struct S { a: i32 }"
              " fn main() { let s = S { a: 1 }; let b = s.clone() < s; println!(\"{b} {s:?} {s:#?}\"); }",
    "default": "#[derive(Default)] struct S { a: i32 } fn main() { let s = S::default(); let _ = s.a; }",
    "repr": "#[repr(u8)] enum E { A, B = 5 } fn main() { let _ = (E::A as i32, E::B as i32); }",
    "impl": "struct S { a: i32 } impl S { const K: S = S { a: 3 }; fn new() -> Self { Self { a: 1 } }"
            " fn get(&self) -> i32 { self.a } fn set(&mut self) { self.a = 2; } fn end(self) -> i32 { self.a } }"
            " fn main() { let mut s = S::new(); s.set(); S::set(&mut s); let _ = s.get() + S::K.a; s.end(); }",
    "match": "let x = match 3u8 { 0 | 1 => 1, n @ 2..=5 if n > 3 => 2, 6.. => 3, _ => 4 }; let _: i32 = x;",
    "patterns": "struct S { a: i32, b: (u8, bool) } fn f(S { a, .. }: &S) -> i32 { *a }"
                " fn main() { let s = S { a: 1, b: (2, true) }; f(&s); let [x, .., y] = [1, 2, 3];"
                " let c @ (_, _) = (x, y); let S { a, b: (_, d) } = s; let _ = (a, c, d);"
                " for &(i, ..) in &[(1, 2)] { let _ = i + 1; }"
                " match &s { S { a: 1 | 2, b: (n, _) } => { let _ = *n; } S { .. } => {} } }",
    "slice-patterns": "fn f(s: &[i32]) { match s { [] => {} [x] => { let _ = *x; } [_, rest @ ..] => f(rest) } }"
                      " fn main() { f(&[1, 2]); }",
    "mut-rest": "let mut a = [1, 2, 3]; match &mut a[..] { [x, rest @ ..] => { *x = 2; rest[0] = *x; } _ => {} }"
                " let [x, rest @ .., y] = &mut a; *x = 2; *y = rest[0]; rest[0] = *x;",
    "slice": "let mut a = [1, 2, 3]; let n = a[1..].len(); f(&a[..2]); f(&a[1..=n]); g(&mut a[..]); }"
             " fn f(_: &[i32]) {} fn g(_: &mut [i32]) {",
    "nested-fn": "fn f() -> i32 { 1 } f();",
    "attributes": "#[inline] #[must_use] fn f() -> i32 { 1 } /// Text.\n #[allow(dead_code, unused_mut)] fn main() { let _ = f(); }",
    "str-loops": "let s = \"ab\"; for (i, c) in s.chars().enumerate() { let _ = (i, c); } for b in s.bytes() { let _ = b; }",
    "methods": "let x = 3i32; let _ = x.pow(2); let _ = i32::wrapping_add(x, 1);",
    "as_bytes": "let b: u8 = \"ab\".as_bytes()[1]; let _ = b == b\"ab\"[0];",
    "contains": "let a = [1, 2]; let _ = a.contains(&2);",
    "mem": "let mut a = 1; let mut b = 2; std::mem::swap(&mut a, &mut b); let _: i32 = std::mem::replace(&mut a, 3);",
    "reverse": "let mut a = [1, 2]; a.reverse();",
    "sort": "let mut a = [1, 2]; a.sort();",
    "sort_unstable": "let mut a = [1, 2]; a.sort_unstable();",
    "fill": "let mut a = [1, 2]; a.fill(0);",
    "swap": "let mut a = [1, 2]; a.swap(0, 1);",
    "rotate": "let mut a = [1, 2]; a.rotate_left(1); a.rotate_right(1);",
    "alias": "type A = [i32; 2]; fn main() { let a: A = [1, 2]; let _ = a[0]; }",
    "use": "use std::mem; use E::*; enum E { A, B } fn main() { let mut a = 1; let _ = mem::replace(&mut a, A as i32 + E::B as i32); }",
    "min-max": "let _ = std::cmp::max(1u8, 2) + core::cmp::min(1, 2);",
    "ordering": "use std::cmp::Ordering; fn main() { let a = 1u8; let o = a.cmp(&2).then(Ordering::Less).reverse();"
                " let _ = match o { Ordering::Less => 1, _ => o as i32 }; let _ = o.is_lt() && o < std::cmp::Ordering::Equal; }",
    "never": "fn stop() -> ! { panic!() } fn main() { if false { stop(); } }",
    "exit": "if false { std::process::exit(3); }",
    "destructure": "let (mut a, mut b) = (1, [2, 3]); (a, _) = (b[0], a); (a, [b[1], b[0]]) = (a, b); _ = (a, b);",
    "matches": "let a = 3; let _ = matches!(a, 1..=3 if a > 2);",
    "ref-patterns": "match (1, 2) { (ref a, _) if *a > 1 => {} (a, ref b) => { let _ = a + *b; } }",
    "slice-compare": "let a = [1, 2, 3]; let _ = &a[1..] == &a[..2] || &a[..] < &a[1..];",
    "byte-strings": "let a: [u8; 2] = *b\"a\\xff\"; let _ = a[0];",
    "take": "let mut a = [1, 2]; let _: [i32; 2] = std::mem::take(&mut a);",
    "adapters": "let a = [1, 2, 3]; for (i, x) in a.iter().rev().skip(1).step_by(2).enumerate() { let _ = (i, *x); }"
                " for x in a.iter().take(2).copied() { let _ = x + 1; } for w in a.windows(2) { let _ = w[0]; }"
                " for c in a.chunks(2) { let _ = c.len(); }",
    "char_indices": "for (i, c) in \"aé\".char_indices() { let _ = (i, c); }",
    "copy": "let mut a = [1, 2]; a.copy_from_slice(&[3, 4]);",
}
METHODS = {f"{kind}.{name}": library.probe(kind, name, arguments)
           for kind, name, arguments, _, _ in library.ROWS}
ALL = frozenset(PROBES) | frozenset(METHODS)


def program(text):
    if "fn main" in text:
        return text + "\n"
    return f"fn main() {{ {text} }}\n"


def of_ludus(binary):
    """The features whose probes Ludus accepts."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for i, (feature, text) in enumerate((PROBES | METHODS).items()):
            names[f"p{i}"] = feature
            (pathlib.Path(folder) / f"p{i}.rs").write_text(program(text), encoding="utf-8")
        errors = Ludus(binary, folder).check(list(names))
        return frozenset(names[name] for name, found in errors.items() if found == [])


def chosen(option, binary):
    """What --features says: auto, all, or names."""
    if option in ("auto", "all"):
        return ALL if option == "all" else of_ludus(binary)
    names = frozenset(option.split(",")) - {""}
    groups = {name for name in ALL if name.split(".")[0] in names}
    if names - ALL - {name.split(".")[0] for name in ALL}:
        sys.exit(f"features are {', '.join(sorted(PROBES))}, and methods such as int.pow")
    return names & ALL | groups
