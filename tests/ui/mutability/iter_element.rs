// assignment through the variable of .iter()
fn main() {
    let a = [1, 2];
    for x in a.iter() {
        *x += 1; //~ ERROR E0594
    }
    println!("{:?}", a);
}
