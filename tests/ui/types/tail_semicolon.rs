// the tail ends in a semicolon, so the body gives ()
fn square(n: i32) -> i32 { //~ ERROR E0308
    n * n;
}

fn main() {
    println!("{}", square(3));
}
