// a misspelt type
fn half(n: f46) -> i32 { //~ ERROR E0425
    2
}

fn main() {
    println!("hi");
}
