// an associated constant that nobody wrote
struct Limits;

impl Limits {
    const MAX: i32 = 10;
}

fn main() {
    println!("{} {}", Limits::MAX, Limits::MIN); //~ ERROR E0599
}
