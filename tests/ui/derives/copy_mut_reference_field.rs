// a reference field, even with a derive
#[derive(Debug)]
struct Holder {
    value: &mut i32, //~ ERROR E0106
}

fn main() {
    println!("hi");
}
