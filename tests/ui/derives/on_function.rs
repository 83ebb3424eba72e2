// a derive of a function
#[derive(Debug)] //~ ERROR E0774
fn point() -> i32 {
    3
}

fn main() {
    println!("hi");
}
