// a tuple struct ends with a semicolon
struct Pair(i32, i32) //~ ERROR -

fn main() {
    println!("hi");
}
