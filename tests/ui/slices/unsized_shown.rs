// Nor can it be an argument of a macro.
fn main() {
    let a = [1, 2, 3];
    println!("{:?}", a[1..]); //~ ERROR E0277
    println!("{}", "abc"[1..]); //~ ERROR E0277
}
