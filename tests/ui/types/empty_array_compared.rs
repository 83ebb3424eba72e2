// What an empty array on the left is compared with, does not say what its elements are.
fn main() {
    let a = [3];
    let b = &a[..];
    println!("{} {}", a[..] == [], b == &[]);
    assert_eq!(b, []);
    assert_eq!([], a[..]); //~ ERROR E0282
}
