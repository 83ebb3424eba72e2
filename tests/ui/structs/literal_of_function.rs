// a function is not a struct
fn point() -> i32 {
    3
}

fn main() {
    let p = point { x: 1 }; //~ ERROR E0574
    println!("hi");
}
