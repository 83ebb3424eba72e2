// Texts as patterns.
fn number(s: &str) -> i32 {
    match s {
        "zero" | "null" => 0,
        "one" => 1,
        "" => -1,
        "caf\u{e9}" => 5,
        r"a\b" => 6,
        other if other.len() > 4 => other.len() as i32 * 100,
        _ => -2,
    }
}

fn main() {
    for s in ["zero", "null", "one", "One", "", "café", "a\\b", "longer"] {
        println!("{:?} {}", s, number(s));
    }
}

// expect: "zero" 0
// expect: "null" 0
// expect: "one" 1
// expect: "One" -2
// expect: "" -1
// expect: "café" 5
// expect: "a\\b" 6
// expect: "longer" 600
