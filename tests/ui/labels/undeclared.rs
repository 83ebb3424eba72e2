// a break to a label that does not exist
fn main() {
    loop {
        break 'outer; //~ ERROR E0426
    }
}
