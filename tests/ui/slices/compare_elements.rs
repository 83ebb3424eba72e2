// The elements must compare.
fn main() {
    println!("{}", [1, 2] == ["a", "b"]); //~ ERROR E0277
    println!("{}", [1u8, 2][..] == [1u16, 2]); //~ ERROR E0277
    println!("{}", [1.0, 2.0] == [1, 2]); //~ ERROR E0277
}
