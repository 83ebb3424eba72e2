// one branch ends with a semicolon
fn larger(a: i32, b: i32) -> i32 {
    if a > b {
        a
    } else { //~ ERROR E0308
        b;
    }
}

fn main() {
    println!("{}", larger(1, 2));
}
