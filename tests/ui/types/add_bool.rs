// booleans added
fn main() {
    let votes = true + false; //~ ERROR E0369
    println!("{}", votes);
}
