// Downwards.
fn f(n: u8) {
    for i in (0..n).rev() {
        print!("{i}");
    }
}

fn main() {}
