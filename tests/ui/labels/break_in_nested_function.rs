// break in a function nested in a loop
fn main() {
    loop {
        fn stop() {
            break; //~ ERROR E0268
        }
        stop();
        break;
    }
}
