// a reference in a struct without a lifetime
struct View {
    data: &[i32], //~ ERROR E0106
}

fn main() {
    println!("hi");
}
