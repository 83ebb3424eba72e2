// an ordinary function called in a const fn
fn double(n: i32) -> i32 {
    n * 2
}

const fn quadruple(n: i32) -> i32 {
    double(n) * 2 //~ ERROR E0015
}

fn main() {
    println!("{}", quadruple(4));
}
