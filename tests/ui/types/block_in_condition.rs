// a block with a semicolon as the condition
fn main() {
    let n = 3;
    if { n > 2; } { //~ ERROR E0308
        println!("yes");
    }
}
