// function names compared
fn unit() {}

fn main() {
    println!("{}", unit == unit); //~ ERROR E0369
}
