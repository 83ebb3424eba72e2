// continue to a labelled block
fn main() {
    loop {
        'inner: {
            continue 'inner; //~ ERROR E0696
        }
    }
}
