// a new variable with the name of a tuple struct
struct Meters(i32);

fn main() {
    let Meters = 3; //~ ERROR E0530
    println!("hi");
}
