// the variant after the largest discriminant of a u8
#[repr(u8)]
enum Edge {
    Almost = 254,
    Last,
    Beyond, //~ ERROR E0370
}

fn main() {
    println!("hi");
}
