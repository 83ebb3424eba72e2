// format_cases.rs: the program that made format_cases.h, which holds what rustc 1.95 answers.
//
//      rustc format_cases.rs && ./format_cases > format_cases.h
//
// It prints one row for each value and each format that is tried on it: every third one, or all of them
// with the argument `all`. format_test.c knows the same values by the same names.

use std::cell::Cell;

thread_local! {
    static ROWS: Cell<usize> = const { Cell::new(0) };
}

fn c_string(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'\n' => out.push_str("\\n"),
            b'"' | b'\\' => {
                out.push('\\');
                out.push(byte as char);
            }
            0x20..=0x7e => out.push(byte as char),
            _ => out.push_str(&format!("\\{:03o}", byte)),
        }
    }
    out
}

fn row(name: &str, spec: &str, answer: &str) {
    let number = ROWS.with(|rows| rows.replace(rows.get() + 1));
    if number % 3 == 0 || std::env::args().nth(1).as_deref() == Some("all") {
        println!("F({}, \"{}\", \"{}\")", name, c_string(spec), c_string(answer));
    }
}

macro_rules! rows {
    ($name:ident, $value:expr, $($spec:literal)*) => {
        let value = $value;
        $(row(stringify!($name), $spec, &format!(concat!("{", $spec, "}"), value));)*
    };
}

macro_rules! int {
    ($($name:ident = $value:expr;)*) => {$({
        rows!($name, $value, "" ":?" ":7" ":<7" ":^8" ":>12" ":*^9" ":é>7" ":+" ":05" ":+08" ":<05" ":x"
            ":X" ":#x" ":#010x" ":o" ":#o" ":b" ":#b" ":#034b" ":e" ":E" ":.2e" ":+.0e" ":12.3e" ":012e"
            ":x?" ":#?" ":#x?" ":#X?" ":08X?" ":.3" ":*<+9" ":030e" ":.25e" ":.1e");
    })*};
}

macro_rules! float {
    ($($name:ident = $value:expr;)*) => {$({
        rows!($name, $value, "" ":?" ":8" ":<8" ":^12" ":*>14" ":+" ":08" ":+010" ":.0" ":.1" ":.2" ":.3?"
            ":10.3" ":+.5" ":010.2" ":<010.2" ":e" ":E" ":.0e" ":.3e" ":+e" ":015.2e" ":#?" ":12?" ":.20"
            ":x?" ":.0?" ":^+14.3e" ":.17e" ":012?" ":.40");
    })*};
}

macro_rules! text {
    ($($name:ident = $value:expr;)*) => {$({
        rows!($name, $value, "" ":?" ":5" ":<8" ":^9" ":>9" ":*^9" ":.2" ":.0" ":8.3" ":05" ":#?" ":+"
            ":12?" ":.3?" ":-^8.1" ":#5" ":+05?" ":😀^6");
    })*};
}

macro_rules! debug {
    ($($name:ident = $value:expr;)*) => {$({
        rows!($name, $value, ":?" ":#?" ":5?" ":05?" ":+?" ":.1?" ":x?" ":#x?" ":#06x?" ":8.2?" ":<4?"
            ":#X?" ":*^6?" ":#.2?" ":+#?" ":#12?");
    })*};
}

#[derive(Debug, Clone, Copy)]
struct Unit;

#[derive(Debug, Clone, Copy)]
struct Point {
    x: i32,
    y: f64,
}

#[derive(Debug, Clone, Copy)]
struct Wrap(i32);

#[derive(Debug, Clone, Copy)]
enum Color {
    Red,
    Green = 7,
    Blue = -1,
}

#[derive(Debug, Clone, Copy)]
struct Both(Color, &'static str);

#[derive(Debug, Clone, Copy)]
struct Deep {
    first: bool,
    inner: Point,
    colors: [Color; 2],
    pair: (Unit, Wrap),
    empty: Empty,
}

#[derive(Debug, Clone, Copy)]
struct Empty {}

fn main() {
    println!("/* format_cases.h: F(value, format, answer of rustc 1.95). Made by format_cases.rs. */");
    println!("// clang-format off");
    int! {
        i8_min = i8::MIN; i8_zero = 0i8; i16_min = i16::MIN; i16_max = i16::MAX; i32_one = 1i32;
        i32_minus = -42i32; i32_min = i32::MIN; i64_min = i64::MIN; i64_max = i64::MAX;
        i64_round = -1_250_000i64; u8_max = u8::MAX; u16_some = 1200u16; u32_max = u32::MAX;
        u64_max = u64::MAX; u64_half = 12_345_500u64; u64_nines = 9_996u64; i32_tie = 25i32;
        i32_odd_tie = 35i32;
    }
    float! {
        f64_zero = 0.0f64; f64_minus_zero = -0.0f64; f64_one = 1.0f64; f64_tenth = 0.1f64;
        f64_half = 0.5f64; f64_tie = 2.5f64; f64_minus = -1234.5678f64; f64_third = 1.0f64 / 3.0;
        f64_e15 = 1e15f64; f64_e16 = 1e16f64; f64_big = 123456789012345680.0f64; f64_small = 1e-4f64;
        f64_smaller = 9.999e-5f64; f64_e23 = 1e23f64; f64_max = f64::MAX; f64_min_positive = f64::MIN_POSITIVE;
        f64_least = 5e-324f64; f64_power = 2f64.powi(-44); f64_nan = f64::NAN; f64_inf = f64::INFINITY;
        f64_halfway = 1.6195449829101563f64; f64_halfway_big = 1125899906842624.125f64;
        f64_minus_inf = f64::NEG_INFINITY; f64_nines = 9.9995f64; f64_sum = 0.1f64 + 0.2;
        f32_tenth = 0.1f32; f32_third = 1.0f32 / 3.0; f32_max = f32::MAX; f32_least = 1e-45f32;
        f32_big = 16777216.0f32; f32_e16 = 1e16f32; f32_minus = -2.5f32; f32_nan = -f32::NAN;
        f32_pi = 3.14159274f32; f32_halfway = 0.000030517578f32;
    }
    text! {
        bool_true = true; bool_false = false; char_a = 'a'; char_quote = '\''; char_double = '"';
        char_newline = '\n'; char_e = 'é'; char_accent = '\u{301}'; char_nothing = '\u{200b}';
        char_face = '😀'; char_nul = '\0'; str_empty = ""; str_abc = "abc"; str_quotes = "\"q\" 'x' \\";
        str_controls = "a\tb\r\n\u{7f}\u{1b}\0"; str_wide = "héllo wörld 😀"; str_accent = "a\u{301}\u{ad}";
        ref_str = &"abc";
    }
    debug! {
        unit = (); tuple_one = (7,); tuple_mixed = (1, 2.5, "a\n", 'b', true); tuple_nested = ((1, 2), [3, 255]);
        tuple_unit = ((), -1i8); array_i32 = [10, -20, 30]; array_f64 = [1.0, 0.25]; array_u8 = [[0u8, 1], [254, 255]];
        array_str = ["x", "yé"]; array_empty = [0i32; 0]; array_units = [(); 2]; slice_i32 = &[10, -20, 30][1..];
        slice_empty = &[10, -20, 30][..0]; ref_ref = &&77i32; array_tuple = [(1, 'x'), (2, 'y')];
        array_bool = [true, false]; array_nested_empty = [[0i32; 0]; 1];
        struct_unit = Unit; struct_point = Point { x: -1, y: 2.5 }; struct_wrap = Wrap(255); enum_red = Color::Red;
        enum_green = Color::Green; enum_blue = Color::Blue; struct_both = Both(Color::Blue, "\"");
        struct_empty = Empty {}; array_enum = [Color::Blue, Color::Red]; tuple_struct = (Wrap(1), Unit);
        struct_deep = Deep { first: true, inner: Point { x: 1, y: 0.125 }, colors: [Color::Green, Color::Red],
            pair: (Unit, Wrap(-3)), empty: Empty {} };
        array_points = [Point { x: 1, y: 1.0 }, Point { x: 2, y: 2.0 }];
    }
}
