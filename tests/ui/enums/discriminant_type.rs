// discriminants that are no isize
enum Kind {
    A = 'a', //~ ERROR E0308
    B = true, //~ ERROR E0308
    C = 2u8, //~ ERROR E0308
}

fn main() {
    println!("hi");
}
