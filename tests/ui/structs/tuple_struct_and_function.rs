// a tuple struct is a value too, as is the function
struct Meters(f64);

fn Meters(x: f64) -> f64 { //~ ERROR E0428
    x
}

fn main() {
    println!("hi");
}
