// a unit struct has no fields
struct Marker;

fn main() {
    let m = Marker;
    println!("{}", m.x); //~ ERROR E0609
}
