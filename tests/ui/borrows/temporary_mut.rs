// a mutable reference to a temporary array
fn main() {
    let v: &mut [i32];
    v = &mut [1, 2, 3]; //~ ERROR E0716
    v[0] = 5;
    println!("{}", v[0]);
}
