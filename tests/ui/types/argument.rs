// an argument of the wrong type
fn double(n: i32) -> i32 {
    n * 2
}

fn main() {
    println!("{}", double(true)); //~ ERROR E0308
}
