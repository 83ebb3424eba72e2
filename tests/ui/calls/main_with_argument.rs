// main called with an argument
fn stop(n: i32) {
    if n > 0 {
        main(n); //~ ERROR E0061
    }
}

fn main() {
    stop(0);
}
