// a match as the last expression, with a semicolon behind
fn name(n: i32) -> &'static str { //~ ERROR E0308
    match n {
        0 => "zero",
        _ => "many",
    };
}

fn main() {
    println!("{}", name(1));
}
