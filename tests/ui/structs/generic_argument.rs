// a struct without parameters takes none
struct Meters(f64);

fn length(m: Meters<f64>) -> f64 { //~ ERROR E0107
    1.0
}

fn main() {
    println!("hi");
}
