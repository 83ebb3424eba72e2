// a value where a reference is expected
fn show(n: &i32) {
    println!("{}", n);
}

fn main() {
    let n = 5;
    show(n); //~ ERROR E0308
}
