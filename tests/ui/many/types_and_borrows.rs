// a mismatch and, in another function, an error of the borrow checker
fn wrong() -> i32 {
    "three" //~ ERROR E0308
}

fn other() {
    let n = 1;
    n = 2; //~ ERROR E0384
    println!("{}", n);
}

fn main() {
    wrong();
    other();
}
