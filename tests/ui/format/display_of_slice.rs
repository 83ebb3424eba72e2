// {} of a slice
fn show(v: &[i32]) {
    println!("{}", v); //~ ERROR E0277
}

fn main() {
    show(&[1, 2]);
}
