// a sum assigned
fn main() {
    let a = 1;
    let b = 2;
    a + b = 3; //~ ERROR E0070
}
