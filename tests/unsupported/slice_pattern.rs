// unsupported: array patterns
fn main() {
    let [a, b] = [1, 2]; //~ ERROR LUD
    println!("{}", a + b);
}
