// a label of the enclosing function
fn main() {
    'outer: loop {
        fn stop() {
            loop {
                break 'outer; //~ ERROR E0767
            }
        }
        stop();
        break;
    }
}
