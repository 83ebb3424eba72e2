// a tuple cast to an integer
fn main() {
    println!("{}", (1, 2) as i32); //~ ERROR E0605
}
