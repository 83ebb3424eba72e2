// an integer cast to a tuple
fn main() {
    println!("{:?}", 5 as (i32,)); //~ ERROR E0605
}
