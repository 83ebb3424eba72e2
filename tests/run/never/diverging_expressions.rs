// `return`, `break`, `continue` and `panic!` have any type.
fn f(x: i32) -> u8 {
    let y: u8 = if x > 0 { 1 } else { return 2 };
    let z = y + if x > 5 { return 3 } else { 4 };
    z
}

fn g(x: i32) -> &'static str {
    let s: &str = if x == 0 { panic!("zero") } else if x == 1 { "one" } else { return "many" };
    s
}

fn main() {
    println!("{} {} {}", f(0), f(9), f(3));
    println!("{} {}", g(1), g(2));
    let mut i = 0;
    let v = loop {
        i += 1;
        let k: i32 = if i < 3 { continue } else { i };
        break k * 2;
    };
    println!("{v}");
}

// expect: 2 3 5
// expect: one many
// expect: 6
