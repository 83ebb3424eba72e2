// a type before the name
fn main() {
    i32 n = 5; //~ ERROR -
    println!("{}", n);
}
