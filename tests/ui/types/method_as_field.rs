// len without parentheses
fn main() {
    let a = [1, 2, 3];
    println!("{}", a.len); //~ ERROR E0615
}
