// an array by value where a slice is expected
fn sum(v: &[i32]) -> i32 {
    let mut s = 0;
    for x in v {
        s += x;
    }
    s
}

fn main() {
    let a = [1, 2, 3];
    println!("{}", sum(a)); //~ ERROR E0308
}
