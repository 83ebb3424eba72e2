// unsupported: derive
#[derive(Debug)]
struct P(i32); //~ ERROR LUD

fn main() {
    println!("{:?} {}", P(1), P(2).0);
}
