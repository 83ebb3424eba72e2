// a wrong import at the end of the file is judged too
fn main() {
    println!("hi");
}

use std::process::leave; //~ ERROR E0432
