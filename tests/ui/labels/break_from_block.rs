// an unlabelled break in a labelled block
fn main() {
    loop {
        'inner: {
            break; //~ ERROR E0695
        }
    }
}
