// To a macro, a pattern does not begin with `..=`, unless a bar stands in front of it.
fn main() {
    let n = 3;
    println!("{} {}", matches!(n, | ..=5), matches!(n, ..5));
    println!("{}", matches!(n, ..=5)); //~ ERROR -
}
