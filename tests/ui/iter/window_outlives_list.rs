// A part of a passing list.
fn main() {
    let mut last: &[i32] = &[];
    {
        let a = [1, 2, 3];
        for w in a.windows(2) { //~ ERROR E0597
            last = w;
        }
    }
    println!("{:?}", last);
}
