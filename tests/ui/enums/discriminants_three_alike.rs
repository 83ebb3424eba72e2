// three variants with one discriminant
const SAME: isize = 7;

enum Code { //~ ERROR E0081
    A = SAME,
    B = 3 + 4,
    C = SAME,
    D,
}

fn main() {
    println!("hi");
}
