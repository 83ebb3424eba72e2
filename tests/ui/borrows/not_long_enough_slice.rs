// a slice of an array of an inner block
fn main() {
    let first = [0];
    let mut v: &[i32] = &first;
    println!("{}", v.len());
    {
        let a = [1, 2, 3];
        v = &a; //~ ERROR E0597
    }
    println!("{}", v.len());
}
