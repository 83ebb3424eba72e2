// References compare with references, and an array with a slice behind one.
fn main() {
    let a = [1, 2, 3];
    println!("{}", &a == [1, 2, 3]); //~ ERROR E0277
    println!("{}", a == &[1, 2, 3]); //~ ERROR E0277
    println!("{}", &a == a[..]); //~ ERROR E0277
    println!("{}", "abc"[1..] == "bc"); //~ ERROR E0277
}
