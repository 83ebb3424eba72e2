// iter_mut inside iter
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter() {
        for y in a.iter_mut() { //~ ERROR E0502
            *y += *x;
        }
    }
    println!("{:?}", a);
}
