// two functions of one name
fn area(a: i32) -> i32 {
    a * a
}

fn area(a: i32, b: i32) -> i32 { //~ ERROR E0428
    a * b
}

fn main() {
    println!("hi");
}
