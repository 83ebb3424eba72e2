// a unit struct is not a function
struct Marker;

fn main() {
    let m = Marker(); //~ ERROR E0618
    println!("hi");
}
