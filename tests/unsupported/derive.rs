// unsupported: derive
#[derive(Debug)] //~ ERROR LUD
struct P(i32);

fn main() {
    println!("{:?} {}", P(1), P(2).0);
}
