// A part does not outlive the array.
fn main() {
    let s: &[i32];
    {
        let a = [1, 2, 3];
        s = &a[1..]; //~ ERROR E0597
    }
    println!("{:?}", s);
}
