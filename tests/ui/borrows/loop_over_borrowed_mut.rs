// iterated while a mutable reference is used later
fn main() {
    let mut a = [1, 2, 3];
    let r = &mut a;
    for x in a.iter() { //~ ERROR E0502
        println!("{}", x);
    }
    r[0] = 1;
}
