// structs are not added or multiplied
struct Meters(f64);

fn main() {
    let a = Meters(1.0);
    let b = Meters(2.0);
    let c = a + b; //~ ERROR E0369
    let d = Meters(3.0) * 2.0; //~ ERROR E0369
}
