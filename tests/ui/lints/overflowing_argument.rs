// a literal above the parameter's type
fn show(n: u8) {
    println!("{}", n);
}

fn main() {
    show(1000); //~ ERROR overflowing_literals
}
