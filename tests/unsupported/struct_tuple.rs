// unsupported: tuple structs
struct Meters(f64); //~ ERROR LUD

fn main() {
    let m = Meters(2.5);
    println!("{}", m.0);
}
