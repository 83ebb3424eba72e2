// the length of an array is a call
fn at(a: [i32; 3], last: bool) -> i32 {
    if last { a[a.len() - 1] } else { a[a.len()] }
}

fn main() {
    println!("{}", at([1, 2, 3], true));
}

// expect: 3
