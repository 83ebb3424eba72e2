// break with a value in a for
fn main() {
    for i in 0..9 {
        if i == 4 {
            break i; //~ ERROR E0571
        }
    }
}
