// a struct that does not exist
fn main() {
    let n = 3;
    match n {
        Point { x, y } => println!("{} {}", x, y), //~ ERROR E0422
        _ => println!("more"),
    }
}
