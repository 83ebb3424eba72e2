// a type in front of a variable
fn main() {
    i32 x = 5;
    println!("{}", x);
}
