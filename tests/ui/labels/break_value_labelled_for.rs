// break with a value out of a labelled for
fn main() {
    'rows: for i in 0..9 {
        loop {
            if i > 4 {
                break 'rows i; //~ ERROR E0571
            }
            break;
        }
    }
}
