// The length of an inclusive range of i32 may not fit.
fn main() {
    println!("{}", (1..=3).len()); //~ ERROR E0277
}
