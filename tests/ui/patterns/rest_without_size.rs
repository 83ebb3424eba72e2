// a slice is named behind a reference only
fn f(list: &[i32]) -> i32 {
    match *list {
        [] => 0,
        [first, rest @ ..] => first, //~ ERROR E0277
    }
}

fn main() {
    println!("{}", f(&[1, 2]));
}
