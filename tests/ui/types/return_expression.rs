// return with the wrong type
fn sign(n: i32) -> i32 {
    if n < 0 {
        return "minus"; //~ ERROR E0308
    }
    1
}

fn main() {
    println!("{}", sign(3));
}
