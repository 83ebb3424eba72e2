// Attributes on expressions are not stable.
fn main() {
    let x = #[allow(unused_parens)] (5);
    println!("{x}");
}
