// an error in each of two functions
fn one() {
    let mut x = 1;
    let a = &mut x;
    let b = &mut x; //~ ERROR E0499
    *a += 1;
    *b += 1;
}

fn two() {
    let mut x = 1;
    let a = &x;
    x = 3; //~ ERROR E0506
    println!("{}", a);
}

fn main() {
    one();
    two();
}
