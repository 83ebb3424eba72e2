// a value returned from a function without a return type
fn log(n: i32) {
    println!("{}", n);
    return n; //~ ERROR E0308
}

fn main() {
    log(1);
}
