// two loops over iter_mut of one array
fn main() {
    let mut a = [1, 2, 3];
    for x in a.iter_mut() {
        for y in a.iter_mut() { //~ ERROR E0499
            *y += 1;
        }
        *x += 1;
    }
    println!("{:?}", a);
}
