// a type that does not exist
fn area(p: Point) -> i32 { //~ ERROR E0425
    3
}

fn main() {
    println!("hi");
}
