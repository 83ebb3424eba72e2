// A function of the library: tuple result.
fn main() {
    let (a, b): (i32, i32) = 5i32.overflowing_add(1); //~ ERROR E0308
    println!("{a} {b}");
}
