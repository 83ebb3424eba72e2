// a tuple struct without its arguments is a function
struct Meters(f64);

fn main() {
    let m: Meters = Meters; //~ ERROR E0308
    println!("{}", m.0);
}
