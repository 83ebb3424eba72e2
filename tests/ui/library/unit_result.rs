// A function of the library: unit result.
fn main() {
    let mut a = [1];
    let x: i32 = a.reverse(); //~ ERROR E0308
    println!("{x}");
}
