// Warned about, and printing.
#[allow(no_such_lint)]
fn main() {
    println!("{}", 7);
}
