// the variant after the largest discriminant
enum Edge {
    Last = isize::MAX,
    Beyond, //~ ERROR E0370
}

fn main() {
    println!("hi");
}
