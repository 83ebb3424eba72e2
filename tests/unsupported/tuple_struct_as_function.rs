// a tuple struct's constructor as a value
struct Meters(f64);

fn main() {
    let make = Meters;
    println!("{}", make(1.5).0);
}
