// a char cast to a float
fn main() {
    println!("{}", 'a' as f32); //~ ERROR E0606
}
