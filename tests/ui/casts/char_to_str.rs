// a char cast to &str
fn main() {
    println!("{}", 'a' as &str); //~ ERROR E0605
}
