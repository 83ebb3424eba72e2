// unsupported: match as a value
fn name(n: u8) -> &'static str {
    match n { //~ ERROR LUD
        0 | 1 => "small",
        2..=9 => "digit",
        _ => "big",
    }
}

fn main() {
    println!("{}", name(4));
}
