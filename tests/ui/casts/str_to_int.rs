// a string cast to an integer
fn main() {
    println!("{}", "12" as i32); //~ ERROR E0606
}
