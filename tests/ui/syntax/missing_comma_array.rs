// no comma between two elements
fn main() {
    let a = [1, 2 3]; //~ ERROR -
    println!("{:?}", a);
}
