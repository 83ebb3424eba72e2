// a variable is no struct
fn main() {
    let point = 3;
    let p = point { x: 1 }; //~ ERROR E0574
    println!("hi");
}
