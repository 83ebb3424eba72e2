// a label without its colon
fn main() {
    'outer loop { //~ ERROR -
        break 'outer;
    }
}
