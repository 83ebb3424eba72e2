// The type of what is matched is not known, and its patterns are not looked at.
fn run(n: number, count: i32) -> i32 { //~ ERROR E0425
    match n {
        ..=9 => count,
    }
}

fn main() {
    println!("{}", run(1, 2));
}
