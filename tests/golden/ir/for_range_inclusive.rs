// The end is tested behind each turn, so that the last number may be the type's largest.
fn f(n: u8) {
    for i in 0..=n {
        print!("{i}");
    }
}

fn main() {}
