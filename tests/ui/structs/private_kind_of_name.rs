// a constant has no fields to give
const LIMIT: i32 = 3;

fn main() {
    let l = LIMIT { x: 1 }; //~ ERROR E0574
    println!("hi");
}
