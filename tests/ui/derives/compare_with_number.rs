// a derived == compares with the same type only
#[derive(PartialEq)]
struct Meters(i32);

fn main() {
    let m = Meters(3);
    println!("{}", m == 3); //~ ERROR E0308
    println!("{}", m.0 == 3);
}
