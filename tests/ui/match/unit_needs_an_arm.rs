// even () needs an arm
fn main() {
    let u = ();
    match u {} //~ ERROR E0004
}
