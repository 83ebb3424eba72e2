// two variants with one discriminant
enum Code { //~ ERROR E0081
    Ok = 0,
    Warning = 3,
    Error = 3,
}

fn main() {
    println!("hi");
}
