// a counted discriminant meets a given one
enum Code { //~ ERROR E0081
    First = 2,
    Second = 1,
    Third,
}

fn main() {
    println!("hi");
}
