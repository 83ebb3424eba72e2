// two structs with the same fields are two types
struct Meters(f64);
struct Feet(f64);

fn height(m: Meters) -> f64 {
    m.0
}

fn main() {
    let f = Feet(3.0);
    println!("{}", height(f)); //~ ERROR E0308
    let m: Meters = Feet(4.0); //~ ERROR E0308
    println!("{}", m.0);
}
