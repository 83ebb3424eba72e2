// Elements of patterns cannot be left out.
fn main() {
    let [a, #[cfg(test)] b] = [1]; //~ ERROR
    println!("{a}");
}
