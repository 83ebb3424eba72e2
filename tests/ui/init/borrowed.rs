// an uninitialised variable borrowed
fn show(n: &i32) {
    println!("{}", n);
}

fn main() {
    let n: i32;
    show(&n); //~ ERROR E0381
}
