// the variant after the largest i8
#[repr(i8)]
enum Edge {
    Last = 127,
    Beyond, //~ ERROR E0370
}

fn main() {
    println!("hi");
}
