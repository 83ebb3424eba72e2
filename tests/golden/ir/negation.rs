// Minus panics for the least number of a signed type, and flips the sign of a float; `!` has two forms.
fn f(a: i16, b: f64, c: bool, d: u32) -> bool {
    let x = -a;
    let y = -b;
    let z = !d;
    !c && x == 1 && y == 2.0 && z == 3
}

fn main() {}
