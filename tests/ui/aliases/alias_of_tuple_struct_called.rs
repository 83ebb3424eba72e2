// an alias of a tuple struct is not its constructor
struct Meters(f64);
type Length = Meters;

fn main() {
    let l = Length(1.0); //~ ERROR E0423
    println!("hi");
}
