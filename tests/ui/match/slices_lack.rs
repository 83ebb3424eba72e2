// lengths and elements
fn f(x: &[i32]) -> i32 {
    match x { //~ ERROR E0004
        [] => 0,
        [a] => *a,
        [a, .., 0] => *a,
    }
}

fn g(x: [bool; 2]) -> i32 {
    match x { //~ ERROR E0004
        [true, ..] => 0,
        [.., true] => 1,
    }
}

fn main() {
    println!("{} {}", f(&[1]), g([true, false]));
}
