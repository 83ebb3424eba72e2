// the block of an arm ends with a semicolon
fn name(n: i32) -> &'static str {
    match n {
        0 => "zero",
        1 => { //~ ERROR E0308
            "one";
        }
        _ => "many",
    }
}

fn main() {
    println!("{}", name(1));
}
