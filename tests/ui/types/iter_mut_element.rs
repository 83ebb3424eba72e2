// the variable of iter_mut used as a value
fn double(n: i32) -> i32 {
    n * 2
}

fn main() {
    let mut a = [1, 2];
    for x in a.iter_mut() {
        *x = double(x); //~ ERROR E0308
    }
    println!("{:?}", a);
}
