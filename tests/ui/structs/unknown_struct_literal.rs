// a literal of a struct that does not exist
fn main() {
    let p = Pont { x: 1, y: 2 }; //~ ERROR E0422
    println!("{}", p.x);
}
