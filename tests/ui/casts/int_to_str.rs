// an integer cast to &str
fn main() {
    println!("{}", 5 as &str); //~ ERROR E0605
}
