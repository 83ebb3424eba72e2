// an uninitialised variable as the tail
fn answer() -> i32 {
    let n: i32;
    n //~ ERROR E0381
}

fn main() {
    println!("{}", answer());
}
