// two variants of one discriminant, one of them by counting, in an i8
#[repr(i8)]
enum Code { //~ ERROR E0081
    Low = -1,
    Zero,
    Other = 0,
}

fn main() {
    println!("hi");
}
