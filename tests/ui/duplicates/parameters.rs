// two parameters of one name
fn area(a: i32, a: i32) -> i32 { //~ ERROR E0415
    4
}

fn main() {
    println!("hi");
}
