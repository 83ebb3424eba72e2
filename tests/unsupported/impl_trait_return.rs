// unsupported: impl Trait as a return type
fn odd() -> impl Iterator<Item = i32> { //~ ERROR LUD
    (0..9).step_by(2)
}

fn main() {
    for i in odd() {
        println!("{}", i);
    }
}
