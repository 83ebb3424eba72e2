// unknown types in a field, a parameter and a result
struct Holder {
    inner: Missing, //~ ERROR E0425
}

fn take(a: Absent) -> Nothing { //~ ERROR E0425, E0425
    loop {}
}

fn main() {
    println!("hi");
}
