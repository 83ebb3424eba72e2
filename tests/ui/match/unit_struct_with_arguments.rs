// a unit struct takes no arguments
struct Marker;

fn main() {
    let m = Marker;
    match m {
        Marker(n) => println!("{}", n), //~ ERROR E0532
    }
}
