// A panic with an empty message.
fn main() {
    eprintln!("stderr before");
    panic!("");
}

// stderr: stderr before
// panic: 4:5:
