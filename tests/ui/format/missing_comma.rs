// no comma after the format string
fn main() {
    let n = 5;
    println!("{}" n); //~ ERROR -
}
