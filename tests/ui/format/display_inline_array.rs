// {name} of an array
fn main() {
    let a = [1, 2, 3];
    println!("{a}"); //~ ERROR E0277
}
