// Over the elements of an array, by value.
fn f() -> i32 {
    let a = [3, 1, 2];
    let mut s = 0;
    for x in a {
        s += x;
    }
    s
}

fn main() {}
