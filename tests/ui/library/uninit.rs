// A function of the library: uninit.
fn main() {
    let x: i32;
    println!("{}", x.abs()); //~ ERROR E0381
}
