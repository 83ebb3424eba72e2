// structs are not cast
struct Meters(f64);

fn main() {
    let m = Meters(1.5);
    println!("{}", m as f64); //~ ERROR E0605
    let n = 3 as Meters; //~ ERROR E0605
}
