// A panic message outside ASCII, at a column counted in characters.
fn main() {
    let s = "é🦀"; /* ééé🦀 */ if s == "é🦀" { panic!("größer {s}"); }
}

// panic: 3:48: größer é🦀
