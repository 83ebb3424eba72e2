// Both ends have one type.
fn main() {
    let a = [1, 2, 3];
    println!("{:?}", &a[1u8..3usize]); //~ ERROR E0277 E0308
}
