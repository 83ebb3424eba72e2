// What must follow the name of a struct.
struct Point = { x: i32 }; //~ ERROR -

fn main() {
    println!("done");
}
