// break without a label in the condition of a while
fn main() {
    while { break } { //~ ERROR E0590
        println!("never");
    }
}
