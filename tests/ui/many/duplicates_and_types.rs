// a duplicate and a mismatch
fn f() {}
fn f() {} //~ ERROR E0428

fn main() {
    let b: bool = 1; //~ ERROR E0308
    println!("{}", b);
}
