// unsupported: closures
fn main() {
    let double = |n: i32| n * 2; //~ ERROR LUD
    println!("{}", double(4));
}
