// a label without its quote
fn main() {
    outer: loop { //~ ERROR -
        break;
    }
}
