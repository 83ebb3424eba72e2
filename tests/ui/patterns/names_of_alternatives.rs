// all alternatives bind the same names
fn main() {
    match (1, 2) {
        (x, 1) | (1, y) | (_, _) => {} //~ ERROR E0408
        //~^ ERROR E0408
    }
}
