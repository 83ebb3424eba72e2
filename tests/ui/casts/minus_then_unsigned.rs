// minus binds tighter than as
fn main() {
    println!("{}", -1 as u32); //~ ERROR E0600
}
