// assert! with a plain message that has escaped braces.
fn main() {
    let ready = [true, false];
    for r in ready {
        assert!(r, "not {{ready}}");
        println!("ready");
    }
}

// expect: ready
// panic: 5:9: not {ready}
